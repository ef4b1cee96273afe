import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

function one(text: string) {
  const [figure] = readFigures(text);
  return figure!;
}

describe('measure and direction', () => {
  it.each([
    ['GDP grew by 8.5%.', 'change', 1],
    ['Emissions fell by 35%.', 'change', -1],
    ['GDP growth will be at least 6%.', 'change', 1],
    ['We will increase loans by 20%.', 'change', 1],
    ['We will reduce waste by 50%.', 'change', -1],
    ['I will implement a 10% increase in excise duty.', 'change', 1],
    ['Output doubled.', 'change', 1],
    ['The rate rose to 71.9%.', 'level', 1],
    ['The rate is 5.5%.', 'level', 0],
    ['Exports ranked second in the province.', 'rank', 0],
  ])('%s', (text, measure, direction) => {
    expect(one(text)).toMatchObject({ measure, direction });
  });

  it('carries growth over "and"', () => {
    expect(
      readFigures('Revenue will grow at least 6.5%, and investment at least 8%.').map(
        ({ measure }) => measure,
      ),
    ).toEqual(['change', 'change']);
  });

  it('tells the ends of a raise from its size', () => {
    expect(
      readFigures('I will raise the rate by two percentage points, from 7% to 9%.').map(
        ({ measure }) => measure,
      ),
    ).toEqual(['change', 'level', 'level']);
  });
});

describe('periods', () => {
  it('takes the period of the sentence', () => {
    expect(one('In 2021, exports reached 5 billion yuan.').period).toMatchObject({
      kind: 'result',
      label: '2021',
    });
    expect(one('We will create 500 jobs this year.').period).toMatchObject({ kind: 'target', label: '2022' });
  });

  it('gives both ends of "from A to B" over past years their own year, marked inferred', () => {
    const [start, end] = readFigures(
      'Over the past five years, GDP increased from 397 billion yuan to 635 billion yuan.',
    );
    expect(start!.period).toMatchObject({ kind: 'result', label: '2016', inferred: true });
    expect(end!.period).toMatchObject({ kind: 'result', label: '2021', inferred: true });
  });

  it('reads "to B from A" alike', () => {
    expect(
      readFigures('Over the past five years, GDP rose to 94% from 19%.').map(({ period }) => period.label),
    ).toEqual(['2021', '2016']);
  });

  it('believes the words behind a figure first', () => {
    expect(
      readFigures('GDP grew by 3.6% in 2021, up from 2.4% in 2016.').map(({ period }) => period.label),
    ).toEqual(['2021', '2016']);
    expect(
      readFigures('Spending will rise from $9 billion in 2021 to $13 billion in 2025.').map(({ period }) => [
        period.label,
        period.kind,
      ]),
    ).toEqual([
      ['2021', 'result'],
      ['2025', 'target'],
    ]);
  });

  it('takes no period from a comparison', () => {
    const [, multiple] = readFigures(
      'Over the past five years, output reached 5 billion yuan, 1.7 times that of 2016.',
    );
    expect(multiple!.period.label).toBe('past five years');
  });
});

describe('units and spans', () => {
  it('shares the rate of a pair', () => {
    expect(
      readFigures('The allowance grew from 7,968 yuan to 11,040 yuan per person a year.').map(
        ({ unit }) => unit,
      ),
    ).toEqual(['yuan per person a year', 'yuan per person a year']);
  });

  it('gives a range no single value', () => {
    expect(one('Families will have an income of 100,000 yuan to 500,000 yuan.')).toMatchObject({
      value: null,
      text: '100,000 yuan to 500,000 yuan',
      unit: 'yuan',
    });
  });
});
