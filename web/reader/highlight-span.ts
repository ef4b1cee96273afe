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

/** Wraps a span of the source in `mark` elements: one, or several where it goes from one paragraph to the next. */
export function highlightSpan(runs: readonly TextRun[], span: Span, kind: PeriodKind = 'other'): Highlight {
  const cuts = cutRuns(runs, span).map(({ run, from, to }) => {
    // The run keeps its node, which may become empty; the other two parts go away with the mark.
    const after = run.node.splitText(to);
    const marked = run.node.splitText(from);
    run.parts = [run.node, marked, after];
    return { run, marked, after };
  });
  const marks: HTMLElement[] = [];
  for (const { marked } of cuts) {
    const target = outermostCovered(marked);
    let mark = marks.at(-1);
    if (!mark || nextFilled(mark) !== target) {
      mark = element('mark', { 'data-kind': kind });
      target.before(mark);
      marks.push(mark);
    }
    mark.append(target);
  }
  return {
    marks,
    remove() {
      for (const mark of marks) mark.replaceWith(...mark.childNodes);
      for (const { run, marked, after } of cuts) {
        // The mark took its part along; the run's own node goes back to where that stands.
        marked.before(run.node);
        run.node.data += marked.data + after.data;
        delete run.parts;
        marked.remove();
        after.remove();
      }
    },
  };
}

/** The text, or what holds nothing else of the report: a figure's link, or a stretch in bold. */
function outermostCovered(marked: Text): ChildNode {
  let covered: ChildNode = marked;
  for (
    let parent = marked.parentElement;
    parent?.matches('a, span:not(.run-in)') && parent.textContent === marked.data;
    parent = parent.parentElement
  )
    covered = parent;
  return covered;
}

/** What follows, past the empty texts that cutting leaves behind. */
function nextFilled(node: ChildNode): ChildNode | null {
  let next = node.nextSibling;
  while (next instanceof Text && next.data === '') next = next.nextSibling;
  return next;
}
