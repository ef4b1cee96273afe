import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRuns } from '../../../web/reader/cut-runs.ts';

const RUNS = [
  { start: 0, end: 5 },
  { start: 5, end: 6 },
  { start: 6, end: 20 },
];

describe('a span over runs', () => {
  it('covers a part of one run', () => {
    expect(cutRuns(RUNS, { start: 8, end: 12 })).toEqual([{ run: RUNS[2], from: 2, to: 6 }]);
  });

  it('covers several runs in order', () => {
    expect(cutRuns(RUNS, { start: 3, end: 7 })).toEqual([
      { run: RUNS[0], from: 3, to: 5 },
      { run: RUNS[1], from: 0, to: 1 },
      { run: RUNS[2], from: 0, to: 1 },
    ]);
  });

  it('covers nothing where it is empty or outside', () => {
    expect(cutRuns(RUNS, { start: 5, end: 5 })).toEqual([]);
    expect(cutRuns(RUNS, { start: 20, end: 30 })).toEqual([]);
    expect(cutRuns([], { start: 0, end: 1 })).toEqual([]);
  });

  it('is exactly its characters, wherever the runs are cut', () => {
    const text = 'GDP growth will be at least 6%; R&D investment intensity 3.48%';
    const offset = fc.nat({ max: text.length });
    fc.assert(
      fc.property(fc.uniqueArray(offset), offset, offset, (cuts, one, other) => {
        const edges = [
          0,
          ...cuts.filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b),
          text.length,
        ];
        const runs = edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
        const span = { start: Math.min(one, other), end: Math.max(one, other) };
        const joined = cutRuns(runs, span)
          .map(({ run, from, to }) => text.slice(run.start, run.end).slice(from, to))
          .join('');
        expect(joined).toBe(text.slice(span.start, span.end));
      }),
    );
  });
});
