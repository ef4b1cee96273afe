import type { DocumentView, FigureView, Span } from '../../src/types.ts';
import { addressReport } from '../navigation/page-address.ts';
import { text as words } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { cutByFigures, type FigureRun } from './cut-by-figures.ts';
import { createFigureLink } from './figure-link.ts';
import { planBlocks, type Block } from './plan-blocks.ts';
import { isMarkdown, splitMarkdown, type StyledRun } from './split-markdown.ts';

/** A text node and the characters of the source that it holds. */
export interface TextRun extends Span {
  node: Text;
  /** Its texts in order while a mark cuts it. */
  parts?: Text[];
  /** False for Markdown's own signs and for the gaps between paragraphs. */
  shown: boolean;
}

export interface TypesetBlock extends Span {
  element: HTMLElement;
  paragraph: number | null;
}

export interface TypesetDocument {
  /** Its `textContent` is the document's text, character for character. */
  element: HTMLElement;
  /** In order, without gaps. */
  runs: TextRun[];
  blocks: TypesetBlock[];
  /** Where each section starts on the page, by index of section. */
  anchors: Map<number, HTMLElement>;
}

/** Above this length the browser lays out only what is near the window. */
const LONG_DOCUMENT = 300_000;

/** Sets a report to be read. Nothing is added to its characters and nothing taken away: marks can stand anywhere. */
export function typesetDocument(
  document: DocumentView,
  figures: readonly FigureView[] = [],
): TypesetDocument {
  const typeset: TypesetDocument = {
    element: element('div', { class: 'report', lang: document.language }),
    runs: [],
    blocks: [],
    anchors: new Map(),
  };
  const split = isMarkdown(document.text)
    ? (span: Span) => splitMarkdown(document.text, span)
    : (span: Span): StyledRun[] => [{ ...span, style: 'plain' }];
  typeset.element.classList.toggle('is-plain', !isMarkdown(document.text));
  typeset.element.classList.toggle('is-long', document.text.length > LONG_DOCUMENT);
  const cut = cutByFigures(figures);
  for (const block of planBlocks(document)) {
    const made = typesetBlock(block, document, (span) => cut(split(span)), typeset);
    if (block.paragraph && made.tagName === 'P') made.append(linkTo(document.id, block.paragraph));
    typeset.blocks.push({
      element: made,
      start: block.start,
      end: block.end,
      paragraph: block.paragraph,
    });
    typeset.element.append(made);
  }
  return typeset;
}

/** Its sign is the style sheet's: the report's text stays as it is. */
function linkTo(documentId: string, paragraph: number): HTMLElement {
  return element('a', {
    class: 'paragraph-link',
    href: addressReport(documentId, { paragraph }),
    'aria-label': words.reader.linkTo(paragraph),
    'data-number': paragraph,
  });
}

function typesetBlock(
  block: Block,
  { text }: DocumentView,
  split: (span: Span) => FigureRun[],
  typeset: TypesetDocument,
): HTMLElement {
  const made = makeBlock(block);
  const wordsEnd = block.start + text.slice(block.start, block.end).trimEnd().length;
  let shown = false;
  const write = (parent: Node, span: Span, className?: string) => {
    if (span.start >= span.end) return;
    const isShown = className !== 'run-syntax' && className !== 'run-gap';
    shown ||= isShown;
    const node = window.document.createTextNode(text.slice(span.start, span.end));
    typeset.runs.push({ node, start: span.start, end: span.end, shown: isShown });
    parent.appendChild(className ? element('span', { class: className }, node) : node);
  };
  const writeRuns = (parent: Node, span: Span) => {
    let link: HTMLElement | null = null;
    let linked: FigureView | null = null;
    for (const run of split(span)) {
      if (run.figure !== linked) {
        linked = run.figure;
        link = linked && createFigureLink(linked);
        if (link) parent.appendChild(link);
      }
      write(link ?? parent, run, run.style === 'plain' ? undefined : `run-${run.style}`);
    }
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
