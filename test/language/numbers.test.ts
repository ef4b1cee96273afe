import { describe, expect, it } from 'vitest';
import { findQuantities, type Quantity } from '../../src/language/numbers.ts';

function read(text: string): (Partial<Quantity> & { words: string })[] {
  return findQuantities(text).map(({ class: kind, value, unit, comparator, text: words }) => ({
    words,
    class: kind,
    value,
    unit,
    comparator,
  }));
}

function only(text: string) {
  const found = read(text);
  expect(found, text).toHaveLength(1);
  return found[0]!;
}

describe('amounts', () => {
  it.each([
    ['GDP reached 635.5 billion yuan', '635.5 billion yuan', 635500000000, 'yuan'],
    ['one trillion yuan', 'one trillion yuan', 1000000000000, 'yuan'],
    ['reached USD 11.75 billion', 'USD 11.75 billion', 11750000000, 'USD'],
    ['more than USD100 million', 'USD100 million', 100000000, 'USD'],
    ['USD one billion', 'USD one billion', 1000000000, 'USD'],
    ['US$1.5 million a year', 'US$1.5 million a year', 1500000, 'USD a year'],
    ['I will set aside $6 billion', '$6 billion', 6000000000, '$'],
    ['S$300k', 'S$300k', 300000, 'S$'],
    ['$5m', '$5m', 5000000, '$'],
    ['$900 a quarter', '$900 a quarter', 900, '$ a quarter'],
    ['£2bn', '£2bn', 2000000000, 'pounds'],
    ['RMB 20,000', 'RMB 20,000', 20000, 'yuan'],
    ['11,040 yuan per person a year', '11,040 yuan per person a year', 11040, 'yuan per person a year'],
    ['48,889 hectares', '48,889 hectares', 48889, 'hectares'],
    ['3 square metres', '3 square metres', 3, 'square meters'],
    [
      'below 24 micro grams per cubic meter',
      '24 micro grams per cubic meter',
      24,
      'micrograms per cubic meter',
    ],
    ['681-kilometer-long greenways', '681-kilometer', 681, 'kilometers'],
    ['18 consecutive years', '18 consecutive years', 18, 'years'],
  ])('%s', (text, words, value, unit) => {
    expect(only(text)).toMatchObject({ words, value, unit, class: 'quantity' });
  });

  it.each([
    ['twenty-one projects', 21],
    ['a dozen schools', 12],
    ['half a million workers', 500000],
    ['one hundred and five towns', 105],
    ['2.6 million people', 2600000],
    ['5,500 enterprises', 5500],
  ])('bare numbers count: %s', (text, value) => {
    expect(only(text)).toMatchObject({ class: 'count', value, unit: '' });
  });
});

describe('percentages, ratios and multiples', () => {
  it('reads every spelling of a per cent alike', () => {
    for (const text of ['6%', '6 %', '6 percent', '6 per cent', 'six per cent'])
      expect(only(text)).toMatchObject({ class: 'percentage', value: 6, unit: '%' });
  });

  it.each([
    ['two percentage points', 'percentage', 2, 'percentage points'],
    ['1.69:1', 'ratio', 1.69, ':1'],
    ['80:20', 'ratio', 80, ':20'],
    ['two-thirds of the cost', 'ratio', 2 / 3, ''],
    ['half of the beds', 'ratio', 0.5, ''],
    ['1.8 times that of the year before', 'multiple', 1.8, 'times'],
    ['Industries all doubled.', 'multiple', 2, 'times'],
    ['incomes tripled', 'multiple', 3, 'times'],
    ['eight times in a row', 'count', 8, 'times'],
    ['commended twice by the council', 'count', 2, 'times'],
  ])('%s', (text, kind, value, unit) => {
    expect(only(text)).toMatchObject({ class: kind, value, unit });
  });
});

describe('ranks and ordinals', () => {
  it.each([
    ['the sixth place', 6, 'exactly'],
    ['ranked 22nd', 22, 'exactly'],
    ['ranked 85 among', 85, 'exactly'],
    ['ranked the first in the province', 1, 'exactly'],
    ['the first 40 places', 40, 'at most'],
    ['in the top three places', 3, 'at most'],
    ['is No. 1 in exports', 1, 'exactly'],
  ])('%s is a rank', (text, value, comparator) => {
    expect(only(text)).toMatchObject({ class: 'rank', value, comparator });
  });

  it('takes the second of a pair with the first', () => {
    expect(read('from the sixth place to the fifth').map(({ class: kind, value }) => [kind, value])).toEqual([
      ['rank', 6],
      ['rank', 5],
    ]);
    expect(read('ranked 22nd in China and 3rd in Zhejiang').map(({ value }) => value)).toEqual([22, 3]);
  });

  it('leaves an order that is no rank an ordinal', () => {
    expect(only('the first session')).toMatchObject({ class: 'ordinal', value: 1 });
    expect(only('the 100th anniversary')).toMatchObject({ class: 'ordinal', value: 100 });
  });
});

describe('comparators', () => {
  it.each([
    ['at least 6%', 'at least'],
    ['no less than 6%', 'at least'],
    ['not under 6%', 'at least'],
    ['a minimum of 6%', 'at least'],
    ['25,000 tonnes or more', 'at least'],
    ['more than 6%', 'more than'],
    ['over 6%', 'more than'],
    ['exceeding 6%', 'more than'],
    ['in excess of $1 million', 'more than'],
    ['up to 6%', 'at most'],
    ['no more than 6%', 'at most'],
    ['not exceed 6%', 'at most'],
    ['capped at $20,000', 'at most'],
    ['$4,000 and below', 'at most'],
    ['less than 6%', 'less than'],
    ['below 5.5%', 'less than'],
    ['around 3%', 'about'],
    ['nearly 3%', 'about'],
    ['an estimated $15.9 billion', 'about'],
    ['some 50 projects', 'about'],
    ['6%', 'exactly'],
  ])('%s', (text, comparator) => {
    expect(only(text).comparator).toBe(comparator);
  });

  it('reads "over" before a length of time as "during"', () => {
    expect(only('over three years').comparator).toBe('exactly');
    expect(only('for over three years').comparator).toBe('more than');
  });

  it('reads "up to" behind a verb of arriving as the place of arrival', () => {
    expect(only('making the number of companies up to 100').comparator).toBe('exactly');
  });

  it('spans the number with its comparator', () => {
    const text = 'will grow at least 6.5%, and';
    const [{ whole }] = findQuantities(text) as [Quantity];
    expect(text.slice(whole.start, whole.end)).toBe('at least 6.5%');
  });
});

describe('ranges', () => {
  it.each([
    ['of 100,000 yuan to 500,000 yuan', '100,000 yuan to 500,000 yuan', 100000, 500000, 'yuan'],
    ['of 200,000 to 600,000 yuan', '200,000 to 600,000 yuan', 200000, 600000, 'yuan'],
    ['between 2% and 4%', '2% and 4%', 2, 4, '%'],
    ['by 3-3.5%', '3-3.5%', 3, 3.5, '%'],
    ['5 to 6 million', '5 to 6 million', 5000000, 6000000, ''],
    ['between $10 and $15 per tonne', '$10 and $15 per tonne', 10, 15, '$ per tonne'],
  ])('%s', (text, words, low, high, unit) => {
    const [range] = findQuantities(text);
    expect(range).toMatchObject({ text: words, value: null, range: { low, high }, unit });
  });

  it('leaves "from A to B" two quantities, since it may tell a change', () => {
    expect(read('increased from 56% to 71%').map(({ value }) => value)).toEqual([56, 71]);
    expect(read('from 48 yuan to 69 yuan and 29 yuan to 43 yuan').map(({ value }) => value)).toEqual([
      48, 69, 29, 43,
    ]);
  });
});

describe('numbers that are no quantities', () => {
  it.each([
    ['in 2022', 'year', 2022],
    ['FY2022', 'year', 2022],
    ['2025-2030', 'year', 2025],
    ['1 April 2022', 'date', 2022],
    ['July 6, 2022', 'date', 2022],
    ['2022-07-06', 'date', 2022],
    ['at 17:38', 'date', null],
    ['the 19th century', 'date', null],
    ['5G', 'name', null],
    ['G60', 'name', null],
    ['covid-19', 'name', null],
    ['PM2.5', 'name', null],
    ['their mid-20s', 'name', null],
    ['one of the best', 'determiner', 1],
  ])('%s', (text, kind, value) => {
    expect(only(text)).toMatchObject({ class: kind, value });
  });

  it('reads a number glued to a percentage as a footnote mark', () => {
    expect(read('grew by 3.6%1, up').map(({ class: kind }) => kind)).toEqual(['percentage', 'name']);
  });

  it('reads four digits before what they count as a count', () => {
    expect(only('create 2000 new jobs')).toMatchObject({ class: 'count', value: 2000 });
  });

  it('counts "one" with a comparator', () => {
    expect(only('at least one zone')).toMatchObject({ class: 'count', value: 1, comparator: 'at least' });
  });
});

describe('every quantity', () => {
  it('stands in the text where it says, none overlapping', () => {
    const text =
      'GDP 6%; from 1.69:1 to 1.60:1, over 35 more, $5 or more, ranked 22nd, 2,000 new 5G stations in 2022.';
    let last = 0;
    for (const { start, end, text: words } of findQuantities(text)) {
      expect(text.slice(start, end)).toBe(words);
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
  });
});

describe('shares and multiples in words', () => {
  it.each([
    ['one in four of our workforce', 'one in four', 0.25],
    ['one out of every two seniors', 'one out of every two', 0.5],
    ['more than two and a half times the sum', 'two and a half times', 2.5],
    ['two-and-a-half times the sum', 'two-and-a-half times', 2.5],
    ['three and a half years', 'three and a half years', 3.5],
  ])('%s', (text, published, value) => {
    expect(findQuantities(text)).toMatchObject([{ text: published, value }]);
  });

  it('keeps the sign that two countries share', () => {
    expect(findQuantities('¥2 trillion')).toMatchObject([{ value: 2_000_000_000_000, unit: '¥' }]);
  });
});

describe('years with what stands around them', () => {
  it.each([
    ['The park will be ready around 2022, at the latest.', [2022]],
    ['Wages rose over 2009 to 2015.', [2009, 2015]],
    ['It fell to its low in 20156.', [2015]],
  ])('%s', (text, years) => {
    expect(
      findQuantities(text).flatMap(({ class: kind, value }) => (kind === 'year' ? [value] : [])),
    ).toEqual(years);
  });
});
