import type { Span } from '../../src/types.ts';

/** A part of one run, in offsets within that run. */
export interface Cut<Run extends Span> {
  run: Run;
  from: number;
  to: number;
}

/** The parts of ordered, gapless runs that a span covers. Joined they are exactly the span's characters. */
export function cutRuns<Run extends Span>(runs: readonly Run[], span: Span): Cut<Run>[] {
  const cuts: Cut<Run>[] = [];
  for (let index = firstEndingAfter(runs, span.start); index < runs.length; index += 1) {
    const run = runs[index];
    if (!run || run.start >= span.end) break;
    const from = Math.max(span.start, run.start) - run.start;
    const to = Math.min(span.end, run.end) - run.start;
    if (to > from) cuts.push({ run, from, to });
  }
  return cuts;
}

function firstEndingAfter(runs: readonly Span[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
