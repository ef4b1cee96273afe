import { describe, expect, it } from 'vitest';
import { cutByFigures } from '../../../web/reader/cut-by-figures.ts';
import { makeFigure } from '../figures/make-figure.ts';

const at = (start: number, end: number) => makeFigure('x', 1, '', [2021, 2021, 'result'], { start, end });

describe('runs cut by figures', () => {
  const cut = (spans: [number, number][], run = { start: 10, end: 30 }) =>
    cutByFigures(spans.map(([start, end]) => at(start, end)))([{ ...run, style: 'plain' as const }]).map(
      ({ start, end, figure }) => [start, end, figure !== null],
    );

  it('still tile the text', () => {
    expect(cut([[12, 15]])).toEqual([
      [10, 12, false],
      [12, 15, true],
      [15, 30, false],
    ]);
    expect(cut([])).toEqual([[10, 30, false]]);
  });

  it('take the part of a figure that lies in them, and of two that overlap the first', () => {
    expect(cut([[5, 12]])).toEqual([
      [10, 12, true],
      [12, 30, false],
    ]);
    expect(cut([[20, 40]])).toEqual([
      [10, 20, false],
      [20, 30, true],
    ]);
    expect(
      cut([
        [12, 18],
        [15, 20],
      ]),
    ).toEqual([
      [10, 12, false],
      [12, 18, true],
      [18, 30, false],
    ]);
  });
});
