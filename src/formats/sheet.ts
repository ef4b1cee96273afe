/**
 * What a document says and in which order, before it becomes Markdown or Word, so that both say the same. No behaviour
 * lives here.
 */

export type SheetLanguage = 'en' | 'zh';

export type TextRun = { text: string; strong?: boolean; emphasis?: boolean };

/** The number of a source: raised behind a statement, or on the line where it stands for the source. */
export type SourceRun = { source: number; onLine?: boolean };

export type Run = TextRun | SourceRun;

export interface Column {
  heading: string;
  /** Of the table's width; all add up to 1. */
  share: number;
}

export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; runs: Run[]; look?: ParagraphLook }
  | { kind: 'item'; runs: Run[]; /** Of a numbered list. */ number?: number; look?: 'aside' }
  | { kind: 'table'; columns: Column[]; rows: Run[][][] }
  /** What the document rests on, set apart from what it says: boxed above the text, or in small print below it. */
  | { kind: 'note'; look: 'boxed' | 'colophon'; lines: Run[][] };

/** `subject`: the line a letter is known by. `signature`: stays with what stands before it. `aside`: small print. */
export type ParagraphLook = 'subject' | 'signature' | 'aside';

/** A sentence of a report and where it stands. */
export interface Source {
  /** By which the blocks name it: counted from 1 through the sheet, in the order in which they first do. */
  number: number;
  quote: string;
  /** Heading path and paragraph, with the report's title where it is needed. */
  place: string;
}

/** What begins on a page of its own: one letter of several, or the whole document. */
export interface SheetPart {
  language: SheetLanguage;
  blocks: Block[];
  sources: Source[];
}

export interface Sheet {
  title: string;
  /** Whether the title stands above the text; a letter has none. */
  showsTitle: boolean;
  subject: string;
  description: string;
  parts: SheetPart[];
}
