import {
  AlignmentType,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
  type FileChild,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import type { Block, Run, Sheet, SheetPart } from './sheet.ts';
import { separateNotes, type WordNotes } from './word-notes.ts';
import { BULLETS, GREY, STYLE } from './word-styles.ts';
import { writeTable } from './word-table.ts';
import { createWriteText, type WriteText } from './word-text.ts';
import { WORDING } from './wording.ts';

/** A4 in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_361 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

const FOOTER_LENGTH = 80;
const NARROW_BLANK = '\u202F';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 };

/** A part as a section of its own, on new pages numbered from 1. */
export function writeSection(
  part: SheetPart,
  { title, showsTitle }: Sheet,
  notes: WordNotes,
): ISectionOptions {
  const { language, blocks } = part;
  const writeText = createWriteText(language);
  const write = (runs: Run[]): ParagraphChild[] =>
    runs.flatMap((run, at) => {
      if (!('source' in run)) return writeText(run);
      const before = runs[at - 1];
      return [...(before ? setApart(before, writeText) : []), ...notes.refer(run)];
    });
  const heading = showsTitle
    ? [new Paragraph({ heading: HeadingLevel.TITLE, children: write([{ text: title }]) })]
    : [];
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
        pageNumbers: { start: 1 },
      },
    },
    footers: { default: writeFooter(showsTitle ? shorten(title) : '', part) },
    children: [...heading, ...blocks.flatMap((block, at) => writeBlock(block, blocks[at + 1], write))],
  };
}

/** What parts the number of a note from a number before it: "paragraph 16" must not become "paragraph 161". */
function setApart(before: Run, writeText: WriteText): ParagraphChild[] {
  if ('source' in before) return before.onLine ? writeText({ text: ' ' }) : [separateNotes()];
  return /\d$/u.test(before.text) ? writeText({ text: NARROW_BLANK }) : [];
}

function writeBlock(
  block: Block,
  next: Block | undefined,
  write: (runs: Run[]) => ParagraphChild[],
): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], children: write([{ text: block.text }]) })];
    case 'paragraph': {
      const style = block.look && STYLE[block.look];
      const children = write(block.runs);
      return [new Paragraph({ children, keepNext: opensNext(block, next), ...(style ? { style } : {}) })];
    }
    case 'item': {
      const style = block.look ? { style: STYLE[block.look] } : {};
      const list = { numbering: { reference: BULLETS, level: 0 }, ...style };
      if (block.number === undefined) return [new Paragraph({ ...list, children: write(block.runs) })];
      const number = new TextRun({ text: `${block.number}.\t` });
      const indent = { left: 397, hanging: 397 };
      return [new Paragraph({ indent, ...style, children: [number, ...write(block.runs)] })];
    }
    case 'table':
      return [writeTable(block.columns, block.rows, TEXT_WIDTH, write)];
    case 'note':
      return block.lines.map((line) => new Paragraph({ style: STYLE[block.look], children: write(line) }));
  }
}

/**
 * A question stays with its answer, the opening of a list with its items, what stands under a topic's heading with the
 * next heading, a letter's last words with the sign-off.
 */
function opensNext({ runs, look }: Extract<Block, { kind: 'paragraph' }>, next: Block | undefined): boolean {
  if (next?.kind === 'item' || (next?.kind === 'heading' && next.level > 1)) return true;
  if (next?.kind === 'paragraph' && next.look === 'signature') return true;
  return look !== 'signature' && runs.every((run) => 'text' in run && run.strong);
}

/** What fits on one line beside the page's number. */
function shorten(title: string): string {
  return title.length <= FOOTER_LENGTH
    ? title
    : `${title.slice(0, FOOTER_LENGTH).replace(/[\s,;:]+\S*$/u, '')} …`;
}

function writeFooter(title: string, { language }: SheetPart): Footer {
  const [before, after] = WORDING[language].page;
  const look = { size: 17, color: GREY };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({ text: `${title}\t${before}`, ...look }),
          new TextRun({ children: [PageNumber.CURRENT], ...look }),
          new TextRun({ text: after!, ...look }),
        ],
      }),
    ],
  });
}
