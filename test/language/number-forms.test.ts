import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/language/numbers.ts';

function read(text: string): [string, number | null, string][] {
  return findQuantities(text)
    .filter(({ class: kind }) => kind !== 'year' && kind !== 'date')
    .map(({ text: words, value, unit }) => [words, value, unit]);
}

describe('thousands set off by blanks', () => {
  it.each([
    ['around 90 000 entrepreneurs', [['90 000', 90000, '']]],
    ['2 800 MW of new capacity', [['2 800 MW', 2800, 'megawatts']]],
    ['1\u00a0234\u00a0567 people', [['1\u00a0234\u00a0567', 1234567, '']]],
    [
      'from 17 000 to 30 000 students',
      [
        ['17 000', 17000, ''],
        ['30 000', 30000, ''],
      ],
    ],
    ['4 000 to 6 000 megawatts', [['4 000 to 6 000 megawatts', null, 'megawatts']]],
    ['In 2021 300 people came', [['300', 300, '']]],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it('are not found in a row of cells', () => {
    expect(read('12 345 678 9').map(([words]) => words)).toEqual(['12', '345', '678', '9']);
  });
});

describe('money and shares of other countries', () => {
  it.each([
    ['R367 billion in commitments', [['R367 billion', 367000000000, 'rand']]],
    ['R1 450 a month', [['R1 450 a month', 1450, 'rand a month']]],
    ['₹12,34,567', [['₹12,34,567', 1234567, 'rupees']]],
    ['Rs. 39.45 lakh crore', [['Rs. 39.45 lakh crore', 39450000000000, 'rupees']]],
    ['£1.5bn', [['£1.5bn', 1500000000, 'pounds']]],
    ['€300 per household', [['€300 per household', 300, 'euros per household']]],
    ['$200,000 per building', [['$200,000 per building', 200000, '$ per building']]],
    ['25 bps', [['25 bps', 25, 'basis points']]],
    ['4.7 per thousand total births', [['4.7 per thousand total births', 4.7, 'per thousand total births']]],
    ['1.85 children per woman', [['1.85 children per woman', 1.85, 'children per woman']]],
    ['two-thirds for commercial vehicles', [['two-thirds', 2 / 3, '']]],
    ['fell by half.', [['half', 0.5, '']]],
    ['emissions were halved', [['halved', 0.5, 'times']]],
    ['births have trebled', [['trebled', 3, 'times']]],
    ['will range from $22 billion to $40 billion', [['$22 billion to $40 billion', null, '$']]],
    ['dropped to between 2% to 3%', [['2% to 3%', null, '%']]],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found);
  });
});

describe('digits that belong to something else', () => {
  it.each([
    ['COVID‑19', 'COVID‑19'],
    ['the R1 status', 'R1'],
    ['1-3R flats', '1-3R'],
    ['see http://www.example.org/no--131--2008/a.pdf', 'http://www.example.org/no--131--2008/a.pdf'],
    ['Tel: +44 (0)1329 444 110', '+44 (0)1329 444 110'],
    ['Population Trends, pp 19–27', 'pp 19–27'],
  ])('%s', (text, name) => {
    expect(findQuantities(text).map(({ text: words, class: kind }) => [words, kind])).toEqual([
      [name, 'name'],
    ]);
  });
});
