import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../src/check/check-statement.ts';
import { makeLibrary } from '../support/make-library.ts';
import { citeWords } from './cite.ts';

const library = makeLibrary(`Report on the Work of the Town (2022)

Over the past five years, our GDP jumped to 635.5 billion yuan from 397.9 billion yuan. Imports reached 20 billion yuan and exports 31 billion yuan. The town built 794 kilometers of sewers, about 1,234 homes and six schools.

2021 marked the last year. Our GDP grew by 8.5%. The budget surplus was 3 million yuan.

Targets for this year are: GDP growth will be at least 6%; R&D investment intensity 3.48%; general public budget revenue will grow at least 6.5%, and investment in fixed assets at least 8%. CPI will rise by around 3%. We will start the construction of three railways, extend the 5G network and follow the 14th Five-Year Plan.

In the next five years, GDP is to exceed one trillion yuan.
`);

const TARGETS = 'GDP growth will be at least 6%';
const PAST = 'our GDP jumped';
const LAST_YEAR = 'Our GDP grew by 8.5%';

function faultsOf(text: string, ...cites: string[]): string[] {
  const check = checkStatement({ text, citations: citeWords(library, ...cites) }, library);
  return check.status === 'passed' ? [] : check.faults.map((fault) => `${fault.reason}: ${fault.text}`);
}

describe('a number that the cited span has', () => {
  it.each([
    ['In 2021 GDP was 635,500,000,000 yuan [1].', PAST],
    ['GDP rose from RMB 397.9 billion to RMB 635.5 billion [1].', PAST],
    ['About 1234 homes were built [1].', 'The town built'],
    ['Six schools were built [1].', 'The town built'],
    ['6 schools were built [1].', 'The town built'],
    ['The target for 2022 is GDP growth of at least six per cent [1].', TARGETS],
    ['GDP growth of 6 % or more is the target for 2022 [1].', TARGETS],
    ['For 2022 the aim is that investment in fixed assets grows by no less than 8% [1].', TARGETS],
    ['Construction of three railways is to begin in 2022 [1].', 'start the construction'],
    ['The 5G network will be extended under the 14th Five-Year Plan [1].', 'start the construction'],
    [
      'GDP grew by 8.5% in 2021, and growth of at least 6% is the target for 2022 [1][2].',
      LAST_YEAR,
      TARGETS,
    ],
  ])('passes: %s', (text, ...cites) => {
    expect(faultsOf(text, ...cites)).toEqual([]);
  });
});

describe('a number that the cited span has not', () => {
  it.each([
    ['GDP growth will be at least 7% [1].', TARGETS, 'no such figure: 7%'],
    ['GDP growth will be at most 6% [1].', TARGETS, 'other comparator: 6%'],
    ['GDP growth will be 6% [1].', TARGETS, 'other comparator: 6%'],
    ['GDP growth will be at least 6 percentage points [1].', TARGETS, 'other unit: 6 percentage points'],
    ['GDP will shrink by at least 6% [1].', TARGETS, 'other direction: 6%'],
    ['Over the next five years, GDP growth will be at least 6% [1].', TARGETS, 'other period: 6%'],
    ['In 2021 GDP growth was at least 6% [1].', TARGETS, 'other period: 6%'],
    ['GDP grew by at least 6% [1].', TARGETS, 'result and target confused: 6%'],
    ['General public budget revenue will grow at least 8% [1].', TARGETS, 'other indicator: 8%'],
    ['R&D investment intensity will be at least 6% [1].', TARGETS, 'other indicator: 6%'],
    ['Per capita GDP growth will be at least 6% [1].', TARGETS, 'other indicator: 6%'],
    ['Unemployment will rise by around 3% [1].', 'CPI will rise', 'other indicator: 3%'],
    ['GDP was 8.5% in 2021 [1].', LAST_YEAR, 'other measure: 8.5%'],
    ['In 2016 GDP was 635.5 billion yuan [1].', PAST, 'other period: 635.5 billion yuan'],
    [
      'GDP rose to 397.9 billion yuan from 635.5 billion yuan [1].',
      PAST,
      'other direction: 397.9 billion yuan',
    ],
    [
      'Exports reached 20 billion yuan and imports 31 billion yuan [1].',
      'Imports reached',
      'other indicator: 20 billion yuan',
    ],
    ['The budget deficit was 3 million yuan [1].', 'budget surplus', 'other indicator: 3 million yuan'],
    [
      'Construction of three railways will finish in 2022 [1].',
      'start the construction',
      'opposite words: finish',
    ],
    ['The 6G network will be extended in 2022 [1].', 'start the construction', 'no such name: 6G'],
    [
      'The network will be extended under the 15th Five-Year Plan [1].',
      'start the construction',
      'no such name: 15th',
    ],
    ['The network will be extended in 2025 [1].', 'start the construction', 'no such time: in 2025'],
  ])('fails: %s', (text, cite, fault) => {
    const faults = faultsOf(text, cite);
    expect(faults.join('\n')).toContain(fault.replace('in 2025', '2025'));
  });

  it('fails where nothing is cited', () => {
    expect(faultsOf('GDP growth will be at least 6%.')).toEqual(['nothing cited: 6%']);
    expect(faultsOf('The report names plans.')).toEqual([]);
  });
});

describe('a quotation', () => {
  it('passes with what stands in it, but not for the words around it', () => {
    expect(faultsOf('For 2021: “Our GDP grew by 8.5%” [1].', LAST_YEAR)).toEqual([]);
    expect(faultsOf('Target for 2022: “Our GDP grew by 8.5%” [1].', LAST_YEAR)).toContain(
      'no such time: 2022',
    );
    expect(faultsOf('Target for 2021: “Our GDP grew by 8.5%” [1].', LAST_YEAR)).toContain(
      'result and target confused: Target',
    );
    expect(faultsOf('Over the next five years: “Our GDP grew by 8.5%” [1].', LAST_YEAR)).toContain(
      'no such time: next five years',
    );
  });

  it('is none where a word of it is changed', () => {
    expect(faultsOf('For 2021: “Our GDP grew by 9.5%” [1].', LAST_YEAR)).toContain('no such figure: 9.5%');
    expect(faultsOf('“GDP growth was at least 8%” [1].', TARGETS)).toContain('other indicator: 8%');
  });

  it('may have its figure in front', () => {
    expect(
      faultsOf(
        'For 2016: 397.9 billion yuan – “our GDP jumped to 635.5 billion yuan from 397.9 billion yuan” [1].',
        PAST,
      ),
    ).toEqual([]);
    expect(
      faultsOf(
        'For 2021: 397.9 billion yuan – “our GDP jumped to 635.5 billion yuan from 397.9 billion yuan” [1].',
        PAST,
      ),
    ).toContain('other period: 397.9 billion yuan');
  });
});

describe('a number that no report has', () => {
  it('may be the count of the cited items', () => {
    const citations = citeWords(library, 'Imports reached', 'The town built');
    const check = (items: number) =>
      checkStatement(
        { text: 'Over the past five years, the report names 2 items:', citations, items },
        library,
      ).status;
    expect(check(2)).toBe('passed');
    expect(check(3)).toBe('failed');
  });

  it('may be calculated from cited figures, where it says so and is right', () => {
    expect(
      faultsOf(
        'The difference between exports and imports is 11 billion yuan (calculated) [1].',
        'Imports reached',
      ),
    ).toEqual([]);
    expect(
      faultsOf(
        'The difference between exports and imports is 12 billion yuan (calculated) [1].',
        'Imports reached',
      ),
    ).not.toEqual([]);
    expect(
      faultsOf('The difference between exports and imports is 11 billion yuan [1].', 'Imports reached'),
    ).not.toEqual([]);
    expect(faultsOf('Calculated, GDP in 2021 was 1.6 times that of 2016 [1].', PAST)).toEqual([]);
    expect(
      faultsOf('Together imports and exports total 51 billion yuan (calculated) [1].', 'Imports reached'),
    ).toEqual([]);
  });
});
