import type { Span } from '../../src/types.ts';
import { cutRuns } from './cut-runs.ts';
import type { TextRun } from './typeset-document.ts';

const ALL = 'found';
const CURRENT = 'found-current';

/** Colours the places that were found, without touching the text. Browsers that cannot only jump to them. */
export function showFound(runs: readonly TextRun[], found: readonly Span[], current: number): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set(ALL, new Highlight(...found.flatMap((span) => makeRanges(runs, span))));
  const here = found[current];
  CSS.highlights.set(CURRENT, new Highlight(...(here ? makeRanges(runs, here) : [])));
}

export function makeRanges(runs: readonly TextRun[], span: Span): Range[] {
  return cutRuns(runs, span).flatMap(({ run, from, to }) => {
    const start = findCharacter(run, from);
    const end = findCharacter(run, to);
    if (!start || !end) return [];
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return [range];
  });
}

/** A mark may have cut the run's text in parts. */
function findCharacter({ node, parts }: TextRun, offset: number): { node: Text; offset: number } | null {
  let left = offset;
  for (const part of parts ?? [node]) {
    if (left <= part.data.length) return { node: part, offset: left };
    left -= part.data.length;
  }
  return null;
}
