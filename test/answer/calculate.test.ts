import { describe, expect, it } from 'vitest';
import { addUp, divide, formatQuantity, subtract } from '../../src/answer/calculate.ts';
import type { Comparator, Figure } from '../../src/types.ts';

function figure(value: number, comparator: Comparator = 'exactly', unit = 'yuan'): Figure {
  return {
    id: String(value),
    documentId: 'report',
    indicator: 'exports',
    value,
    unit,
    comparator,
    measure: 'level',
    direction: 0,
    text: String(value),
    period: { kind: 'result', label: '2021' },
    sentence: 0,
    paragraph: 0,
    start: 0,
    end: 1,
  };
}

describe('formatQuantity', () => {
  it.each([
    [25_200, 'yuan', '25,200 yuan'],
    [237_600_000_000, 'yuan', '237.6 billion yuan'],
    [1_500_000, 'people', '1.5 million people'],
    [2.5, '%', '2.5 percentage points'],
    [1_000_000_000, 'USD', 'USD 1 billion'],
    [12, '', '12'],
    [0.1 + 0.2, 'km', '0.3 km'],
  ])('writes %d %s as %j', (value, unit, text) => {
    expect(formatQuantity(value, unit)).toBe(text);
  });
});

describe('subtract', () => {
  it.each<[Comparator, Comparator, string | undefined]>([
    ['exactly', 'exactly', '5 yuan'],
    ['more than', 'exactly', 'more than 5 yuan'],
    ['at least', 'exactly', 'at least 5 yuan'],
    ['exactly', 'at least', 'at most 5 yuan'],
    ['less than', 'exactly', 'less than 5 yuan'],
    ['about', 'exactly', 'about 5 yuan'],
    ['at least', 'at least', '5 yuan between the two bounds'],
  ])('takes 15 (%s) and 10 (%s) as bounded as they are', (more, less, told) => {
    expect(subtract(figure(15, more), figure(10, less))).toBe(told);
    expect(subtract(figure(10, less), figure(15, more))).toBe(told);
  });
});

describe('addUp', () => {
  it('keeps what bounds its parts', () => {
    expect(addUp([figure(1157), figure(1674)])).toBe('2,831 yuan');
    expect(addUp([figure(10), figure(5, 'more than')])).toBe('more than 15 yuan');
    expect(addUp([figure(10, 'at most'), figure(5, 'at least')])).toBeUndefined();
  });
});

describe('divide', () => {
  it('says how many times the smaller is in the greater, of exact figures', () => {
    expect(divide(figure(635.5), figure(397.9))).toBe('1.6 times');
    expect(divide(figure(397.9), figure(635.5))).toBe('1.6 times');
    expect(divide(figure(10, 'about'), figure(5))).toBeUndefined();
    expect(divide(figure(10), figure(0))).toBeUndefined();
  });
});
