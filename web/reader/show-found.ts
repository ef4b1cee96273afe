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
    const range = document.createRange();
    // A mark may have cut the run's node: its characters then go on in the nodes after it.
    const start = findCharacter(run.node, from);
    const end = findCharacter(run.node, to);
    if (!start || !end) return [];
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return [range];
  });
}

function findCharacter(first: Text, offset: number): { node: Text; offset: number } | null {
  let left = offset;
  let node: Node | null = first;
  while (node) {
    const text = node instanceof Text ? node : node.firstChild;
    if (text instanceof Text) {
      if (left <= text.data.length) return { node: text, offset: left };
      left -= text.data.length;
    }
    node = node.nextSibling;
  }
  return null;
}
