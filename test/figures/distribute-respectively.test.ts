import { describe, expect, it } from 'vitest';
import { distributeName } from '../../src/figures/distribute-respectively.ts';
import { nameFigures } from './read-figures.ts';

describe('distributeName', () => {
  it('shares head and noun of two adjectives', () => {
    expect(distributeName('per capita incomes of urban and rural residents', 2)).toEqual([
      'per capita incomes of urban residents',
      'per capita incomes of rural residents',
    ]);
  });

  it('repeats the head of a list', () => {
    expect(distributeName('numbers of listed companies, small enterprises and large firms', 3)).toEqual([
      'numbers of listed companies',
      'numbers of small enterprises',
      'numbers of large firms',
    ]);
  });

  it('keeps a part with an "and" of its own together', () => {
    expect(
      distributeName(
        'numbers of high-tech enterprises, small and medium-sized enterprises and startups',
        3,
      )[1],
    ).toBe('numbers of small and medium-sized enterprises');
  });

  it('gives the whole name where parts and figures do not match', () => {
    expect(distributeName('incomes of residents', 2)).toEqual([
      'incomes of residents',
      'incomes of residents',
    ]);
  });
});

describe('respectively', () => {
  it('gives each figure its own part', () => {
    expect(
      nameFigures('The numbers of new banks, small shops and large firms totaled 28, 6 and 34 respectively.'),
    ).toEqual(['28: numbers of new banks', '6: numbers of small shops', '34: numbers of large firms']);
  });

  it('takes "from A to B" as one', () => {
    expect(
      nameFigures(
        'Incomes of urban and rural residents increased from 48,900 yuan to 69,800 yuan and 29,900 yuan to 43,600 yuan respectively.',
      ),
    ).toEqual([
      '48,900 yuan: Incomes of urban residents',
      '69,800 yuan: Incomes of urban residents',
      '29,900 yuan: Incomes of rural residents',
      '43,600 yuan: Incomes of rural residents',
    ]);
  });
});
