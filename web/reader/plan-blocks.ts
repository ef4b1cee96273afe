import type { DocumentView, Span } from '../../src/types.ts';

/** One block of the typeset report. Blocks tile the text. */
export interface Block extends Span {
  look: 'title' | 'front' | 'heading' | 'item' | 'table' | 'text';
  /** Counts from 1 through the document; null for characters outside every paragraph. */
  paragraph: number | null;
  /** The section that starts here, and its depth counted from 1. */
  section: { index: number; level: number } | null;
  /** Where a paragraph opens with its own heading ("1. Helping enterprises. We will …"). */
  runIn: Span | null;
}

const LONGEST_NUMBER = 8;

type Source = Pick<DocumentView, 'text' | 'sections' | 'paragraphs'>;

/** Plans the report's blocks from its paragraphs and sections. Gaps between paragraphs become blocks too. */
export function planBlocks(document: Source): Block[] {
  const blocks: Block[] = [];
  let end = 0;
  const fill = (until: number) => {
    if (until > end)
      blocks.push({ start: end, end: until, look: 'text', paragraph: null, section: null, runIn: null });
  };
  let section = 0;
  document.paragraphs.forEach((paragraph, index) => {
    fill(paragraph.start);
    let opened: number | null = null;
    for (; (document.sections[section]?.start ?? Infinity) < paragraph.end; section += 1) opened ??= section;
    const look = lookOf(document.text, paragraph);
    blocks.push({
      start: paragraph.start,
      end: paragraph.end,
      look,
      paragraph: index + 1,
      section: opened === null ? null : { index: opened, level: document.sections[opened]?.path.length ?? 1 },
      runIn: opened === null || look === 'heading' ? null : findRunIn(document, opened, paragraph),
    });
    end = paragraph.end;
  });
  fill(document.text.length);
  return blocks;
}

function lookOf(text: string, paragraph: DocumentView['paragraphs'][number]): Block['look'] {
  const { kind } = paragraph;
  if (kind === 'title' || kind === 'front' || kind === 'heading' || kind === 'item') return kind;
  return /^\s*\|.*\|\s*\n\s*\|[\s:|-]+\|/u.test(text.slice(paragraph.start, paragraph.end))
    ? 'table'
    : 'text';
}

/** The heading's own words at the head of the paragraph, with the number before and the stop after them. */
function findRunIn({ text, sections }: Source, index: number, paragraph: Span): Span | null {
  const heading = sections[index]?.heading.trim() ?? '';
  if (!heading) return null;
  // A heading is told with single blanks; the text may have several, or lines, between its words.
  const words = heading.split(/\s+/u).map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  const found = new RegExp(`${words.join('\\s+')}[.:。：]?\\s*`).exec(
    text.slice(paragraph.start, paragraph.end),
  );
  // Anything longer than a number or a dash before it means that the heading is not at the head.
  if (!found || found.index > LONGEST_NUMBER) return null;
  return { start: paragraph.start, end: paragraph.start + found.index + found[0].length };
}
