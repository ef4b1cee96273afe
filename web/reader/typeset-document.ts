import type { DocumentView, Span } from '../../src/types.ts';
import { element } from '../views/element.ts';
import { planBlocks, type Block } from './plan-blocks.ts';
import { isMarkdown, splitMarkdown, type StyledRun } from './split-markdown.ts';

/** A text node and the characters of the source that it holds. */
export interface TextRun extends Span {
  node: Text;
}

export interface TypesetDocument {
  /** Its `textContent` is the document's text, character for character. */
  element: HTMLElement;
  /** In order, without gaps. */
  runs: TextRun[];
  /** Where each section starts on the page, by index of section. */
  anchors: Map<number, HTMLElement>;
}

/** Above this length the browser lays out only what is near the window. */
const LONG_DOCUMENT = 300_000;

/** Sets a report to be read. Nothing is added to its characters and nothing taken away: marks can stand anywhere. */
export function typesetDocument(document: DocumentView): TypesetDocument {
  const typeset: TypesetDocument = {
    element: element('div', { class: 'report', lang: document.language }),
    runs: [],
    anchors: new Map(),
  };
  const split = isMarkdown(document.text)
    ? (span: Span) => splitMarkdown(document.text, span)
    : (span: Span): StyledRun[] => [{ ...span, style: 'plain' }];
  typeset.element.classList.toggle('is-plain', !isMarkdown(document.text));
  typeset.element.classList.toggle('is-long', document.text.length > LONG_DOCUMENT);
  for (const block of planBlocks(document))
    typeset.element.append(typesetBlock(block, document.text, split, typeset));
  return typeset;
}

function typesetBlock(
  block: Block,
  text: string,
  split: (span: Span) => StyledRun[],
  typeset: TypesetDocument,
): HTMLElement {
  const made = makeBlock(block);
  const wordsEnd = block.start + text.slice(block.start, block.end).trimEnd().length;
  let shown = false;
  const write = (parent: Node, span: Span, className?: string) => {
    if (span.start >= span.end) return;
    shown ||= className !== 'run-syntax' && className !== 'run-gap';
    const node = window.document.createTextNode(text.slice(span.start, span.end));
    typeset.runs.push({ node, start: span.start, end: span.end });
    parent.appendChild(className ? element('span', { class: className }, node) : node);
  };
  const writeRuns = (parent: Node, span: Span) => {
    for (const run of split(span)) write(parent, run, run.style === 'plain' ? undefined : `run-${run.style}`);
  };
  const runInEnd = Math.min(block.runIn?.end ?? block.start, wordsEnd);
  if (runInEnd > block.start) {
    const heading = element('span', { class: 'run-in', role: 'heading', 'aria-level': levelOf(block) });
    writeRuns(heading, { start: block.start, end: runInEnd });
    made.append(heading);
  }
  writeRuns(made, { start: runInEnd, end: wordsEnd });
  // Blank lines belong to the text but are not shown: the space between blocks is the style sheet's.
  write(made, { start: wordsEnd, end: block.end }, 'run-gap');
  made.classList.toggle('is-empty', !shown);
  if (block.section) typeset.anchors.set(block.section.index, made);
  return made;
}

function makeBlock(block: Block): HTMLElement {
  const attributes = { class: `block-${block.look}`, dir: 'auto', 'data-paragraph': block.paragraph };
  if (block.look === 'table') return element('pre', { ...attributes, tabindex: 0 });
  if (block.look !== 'heading') return element('p', attributes);
  return element(`h${levelOf(block)}`, attributes);
}

/** The reader's own title is level 2. */
function levelOf(block: Block): 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(3, (block.section?.level ?? 1) + 2)) as 3 | 4 | 5 | 6;
}
