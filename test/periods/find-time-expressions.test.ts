import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimeExpressions } from '../../src/periods/find-time-expressions.ts';

// A budget speech of 2022 whose financial year begins in April.
const SPEECH = { year: 2022, financialYearStart: 4 };

function times(
  text: string,
  context: { year: number | null; financialYearStart: number } = SPEECH,
): string[] {
  return findTimeExpressions(text, context)
    .filter(({ role }) => role === 'time')
    .map(
      ({ label, from, to, inferred }) => `${label} ${from ?? ''}..${to ?? ''}${inferred ? ' inferred' : ''}`,
    );
}

describe('words that say a time', () => {
  it.each([
    ['In 2021, growth returned.', '2021 2021-01-01..2021-12-31'],
    ['It grew last year.', '2021 2021-01-01..2021-12-31 inferred'],
    ['This was raised in October last year.', '2021 2021-01-01..2021-12-31 inferred'],
    ['It will grow this year.', '2022 2022-01-01..2022-12-31 inferred'],
    ['This year’s Budget is large.', '2022 2022-01-01..2022-12-31 inferred'],
    ['It starts next year.', '2023 2023-01-01..2023-12-31 inferred'],
    ['For FY2022, we expect a deficit.', 'FY2022 2022-04-01..2023-03-31'],
    ['the financial year 1 April 2022 to 31 March 2023', 'FY2022 2022-04-01..2023-03-31'],
    ['the financial year from 1st April, 2022 to 31st March, 2023', 'FY2022 2022-04-01..2023-03-31'],
    ['in this financial year', 'FY2022 2022-04-01..2023-03-31 inferred'],
    ['from FY2020 to FY2022', 'FY2020–FY2022 2020-04-01..2023-03-31'],
    ['for FY2023 and FY2024', 'FY2023–FY2024 2023-04-01..2025-03-31'],
    ['over the past five years', 'past five years 2017-01-01..2021-12-31 inferred'],
    ['over the last five years', 'past five years 2017-01-01..2021-12-31 inferred'],
    ['in the next five years', 'next five years 2022-01-01..2026-12-31 inferred'],
    ['targets for the future five years', 'next five years 2022-01-01..2026-12-31 inferred'],
    ['for the five coming years', 'next five years 2022-01-01..2026-12-31 inferred'],
    ['over the next 10 to 15 years', 'next ten to 15 years 2022-01-01..2036-12-31 inferred'],
    ['over the last decade', 'past decade 2012-01-01..2021-12-31 inferred'],
    ['over the next two decades', 'next two decades 2022-01-01..2041-12-31 inferred'],
    ['in the next few years', 'next few years .. inferred'],
    ['in recent years', 'past years .. inferred'],
    ['in the years to come', 'next years .. inferred'],
    ['over the medium term', 'medium term .. inferred'],
    ['in the medium to long term', 'medium term .. inferred'],
    ['by 2030', 'by 2030 2022-01-01..2030-12-31'],
    ['by the end of 2025', 'by 2025 2022-01-01..2025-12-31'],
    ['by end-2024', 'by 2024 2022-01-01..2024-12-31'],
    ['before 2030', 'before 2030 2022-01-01..2029-12-31'],
    ['till 2019', 'until 2019 ..2019-12-31'],
    ['from 2024 onwards', 'from 2024 2024-01-01..'],
    ['from 1 January 2024 onwards', 'from 2024 2024-01-01..'],
    ['since 2016', 'since 2016 2016-01-01..2022-12-31'],
    ['from 2019 to 2021', '2019–2021 2019-01-01..2021-12-31'],
    ['between 2013 and 2015', '2013–2015 2013-01-01..2015-12-31'],
    ['over 2021–25', '2021–2025 2021-01-01..2025-12-31'],
    ['in the 1990s', '1990s 1990-01-01..1999-12-31'],
  ])('%j: %s', (text, time) => {
    expect(times(text)).toEqual([time]);
  });

  it('are each found where a sentence has several', () => {
    expect(times('It rose by 1% last year, after 0.4% in 2020, and will rise in 2023.')).toHaveLength(3);
    expect(times('in 2019 and 2021')).toHaveLength(2);
    expect(times('from 1 July 2015 to 30 June 2017')).toEqual([
      '2015 2015-01-01..2015-12-31',
      '2017 2017-01-01..2017-12-31',
    ]);
  });

  it('keep their words where the report’s own year is unknown', () => {
    const unknown = { year: null, financialYearStart: 1 };
    expect(times('this year', unknown)).toEqual(['this year .. inferred']);
    expect(times('over the past five years', unknown)).toEqual(['past five years .. inferred']);
    expect(times('by 2030', unknown)).toEqual(['by 2030 ..2030-12-31']);
  });
});

describe('words that say no time', () => {
  it.each([
    'The long-term care insurance covers the city.',
    'Near-term cost pressures remain.',
    'We took medium-term measures and short-term loans.',
    'There are 2000 hectares and 2016 new jobs.',
    'It cost $2,021 and 2,000 yuan.',
    'We have a 5-year plan for five years.',
    'It is the third year of growth.',
    'The ratio is 1.2021 and the rate 20.21%.',
  ])('%j', (text) => {
    expect(times(text)).toEqual([]);
  });
});

describe('a time that something is compared with, or that belongs to a name, is a reference', () => {
  const references = (text: string): string[] =>
    findTimeExpressions(text, SPEECH)
      .filter(({ role }) => role === 'reference')
      .map(({ label }) => label);

  it.each([
    ['Output reached 1.33 trillion yuan, 1.7 times that of 2016.', ['2016']],
    ['Growth was 3.6%, up from 2.4% in 2016.', ['2016']],
    ['Growth was 1.3%, down from the 5.2% growth in 2011.', ['2011']],
    ['It is 7.3% higher than in FY2015.', ['FY2015']],
    ['It slowed, compared to the previous two years.', ['past two years']],
    ['It jumped from just 0.2% in 2020 to around 4%.', ['2020']],
    ['It rose from $9,000 in 2010 to $11,000 in 2019.', ['2010']],
    ['We held “Farmers’ Harvest Festival China 2021”.', ['2021']],
    ['In Budget 2022, I announced it.', ['2022']],
    ['How we recover from COVID-19 in the next few years matters.', []],
    ['We moved away from coal in 2020.', []],
    ['In January 2022, it rose.', []],
  ])('%j: %j', (text, expected) => {
    expect(references(text)).toEqual(expected);
  });
});

const WORDS = [
  'by',
  'from',
  'to',
  'the',
  'past',
  'next',
  '2021',
  '1999',
  'FY2022',
  'years',
  'five',
  'year',
  '-',
  '–',
];

describe('any words', () => {
  it('give times in order that lie in the text and do not overlap', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.oneof(fc.constantFrom(...WORDS, 'and', 'decade', 'up', ',', '.'), fc.string()), {
          maxLength: 30,
        })
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.option(fc.integer({ min: 1900, max: 2099 })), (words, year) => {
        let at = 0;
        for (const { start, end, from, to } of findTimeExpressions(words, { year, financialYearStart: 4 })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          for (const day of [from, to]) expect(day ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/u);
          if (from && to) expect(from <= to).toBe(true);
          at = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
