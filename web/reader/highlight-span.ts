import type { PeriodKind, Span } from '../../src/types.ts';
import { element } from '../views/element.ts';
import { cutRuns } from './cut-runs.ts';
import type { TextRun } from './typeset-document.ts';

export interface Highlight {
  /** In order; their joined text is the span's. */
  marks: HTMLElement[];
  /** Puts the text back as it was. */
  remove(): void;
}

/** Wraps a span of the source in `mark` elements: one, or several where it crosses elements. */
export function highlightSpan(runs: readonly TextRun[], span: Span, kind: PeriodKind = 'other'): Highlight {
  const highlighted = cutRuns(runs, span).map(({ run: { node }, from, to }) => {
    // The run keeps its node, which may become empty; the other two parts go away with the mark.
    const after = node.splitText(to);
    const marked = node.splitText(from);
    const mark = element('mark', { 'data-kind': kind });
    marked.replaceWith(mark);
    mark.append(marked);
    return { node, mark, after };
  });
  return {
    marks: highlighted.map(({ mark }) => mark),
    remove() {
      for (const { node, mark, after } of highlighted) {
        node.data += (mark.textContent ?? '') + after.data;
        mark.remove();
        after.remove();
      }
    },
  };
}
