import { describe, expect, it } from 'vitest';
import { nameFigures, readAll } from './read-figures.ts';

describe('money that is held or raised is named by its kind', () => {
  it.each([
    ['Members join as long as they have at least $40,000 in their Minimum Sum.', ['$40,000: Minimum Sum']],
    [
      'The Conference raised R367 billion in investment commitments.',
      ['R367 billion: Conference, investment commitments'],
    ],
    ['We will mobilise more than R2 trillion in new investment.', ['R2 trillion: new investment']],
  ])('%s', (text, names) => {
    expect(nameFigures(text)).toEqual(names);
  });
});

describe('a later verb has the subject of the first', () => {
  it.each([
    [
      'China and India are expected to slow down, but still grow at 10% and 8% respectively.',
      ['10%: China', '8%: India'],
    ],
    [
      'Inflation in cities was about 9% in the 1980s, but dropped to between 2% to 3% in the 1990s.',
      ['9%: Inflation in cities', '2% to 3%: Inflation in cities'],
    ],
    [
      'The share of births continued to rise in 2021, reaching 26.5% compared with 25.9% in 2020.',
      ['26.5%: share of births', '25.9%: share of births'],
    ],
    [
      'The fertility rate (see note 3) decreased in 2021 to an average of 1.85 children per woman.',
      ['1.85 children per woman: fertility rate'],
    ],
  ])('%s', (text, names) => {
    expect(nameFigures(text)).toEqual(names);
  });
});

describe('counts of what was named before', () => {
  it.each([
    [
      'We have helped many companies, with more than 20,000 taking up loans.',
      '20,000: many companies taking up loans',
    ],
    [
      'We trained 3,700 people. Among those engaged, about 1,400 are postdoctoral talent.',
      '1,400: postdoctoral talent',
    ],
    ['There were 698,512 births, a decrease of 4.3% from 729,674 in 2020.', '729,674: births'],
    [
      'They provide 6,000 units and about 480,000 square metres of floor area.',
      '480,000 square metres: floor area',
    ],
    ['By January, projects worth R4 billion were completed.', 'R4 billion: projects completed'],
  ])('%s', (text, name) => {
    expect(nameFigures(text).at(-1)).toBe(name);
  });
});

describe('a part and its whole, a lone number, a list of gerunds', () => {
  it.each([
    [
      'Currently 163 out of 257 municipalities are in distress.',
      ['163: municipalities distress', '257: municipalities'],
    ],
    ['We want a minimum tax for billionaires. Just 25%.', ['25%: We want a minimum tax for billionaires']],
    [
      'Spending was 15% of GDP. Over the years, it has grown by three percentage points of GDP, to 18% of GDP.',
      [
        '15%: Spending, share of GDP',
        'three percentage points: Spending, share of GDP',
        '18%: Spending, share of GDP',
      ],
    ],
    [
      'We made six rounds of checking, exposing and settling the problems.',
      ['six: rounds of checking, exposing and settling the problems'],
    ],
  ])('%s', (text, names) => {
    expect(nameFigures(text)).toEqual(names);
  });
});

describe('numbers of other reports that are no figures', () => {
  it.each([
    ['We opened 33 parks [1] for all.', '1: footnote mark'],
    ['Five, fix the grid for all.', 'Five: list number'],
    ['1.12 The economy is growing.', '1.12: list number'],
    ['The rate (see background note 3) is low.', '3: number in a proper name'],
    ['$350', '$350: number standing alone'],
    ['We spend it over the remaining four years.', 'four years: period words'],
  ])('%s', (text, reason) => {
    expect(
      readAll(`Our work goes on.\n\n${text}`).excluded.map((each) => `${each.text}: ${each.reason}`),
    ).toContain(reason);
  });

  it('a share in brackets is a figure', () => {
    expect(nameFigures('Most households own a flat (80%).')).toHaveLength(1);
  });
});
