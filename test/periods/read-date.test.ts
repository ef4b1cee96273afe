import { describe, expect, it } from 'vitest';
import { readDate, readMonth } from '../../src/periods/read-date.ts';

describe('a date', () => {
  it.each([
    ['2022-07-06 17:38', '2022-07-06'],
    ['2022/7/6', '2022-07-06'],
    ['on 18 February 2022', '2022-02-18'],
    ['1st April 2005', '2005-04-01'],
    ['3 Sept. 2021', '2021-09-03'],
    ['February 18, 2022', '2022-02-18'],
  ])('is read from %j', (words, date) => {
    expect(readDate(words)).toBe(date);
  });

  it.each(['2022', 'July 2022', '2022-13-06', '0 May 2022', '31.2.22', 'version 12.2022', ''])(
    'is not read from %j',
    (words) => {
      expect(readDate(words)).toBeUndefined();
    },
  );

  it.each(['2022-02-30', '31 April 2022'])('must be a day of the calendar: %j', (words) => {
    expect(readDate(words)).toBeUndefined();
  });

  it('has a month, in full or abbreviated', () => {
    expect(['January', 'Sept', 'dec'].map(readMonth)).toEqual([1, 9, 12]);
    expect(readMonth('Budget')).toBeUndefined();
  });
});
