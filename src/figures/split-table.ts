import type { Document, Span } from '../types.ts';

/** A cell of a Markdown table; offsets into the document's text, blanks taken off. */
export interface Cell extends Span {
  text: string;
}

/** One row below the header, with the words above each column. */
export interface TableRow {
  /** Index into `Document.paragraphs`. */
  paragraph: number;
  cells: Cell[];
  /** For each column, from the outermost header row to the innermost: "Ongoing, Full time, Female". */
  columns: string[];
}

const ROW = /^\s*\|/u;
const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$/u;
const VALUE = /^[-–—(]?\s?\p{Sc}?\s?[\d.,]*\d\s?%?\)?(?:\[\^\w+\])*$|^[-–—.]*$|^n\/?a$/iu;
/** "2014–15", "FY2020": a time, not a value. */
const TIME = /^(?:FY|CY|YA)?\s?(?:19|20)\d\d(?:\s?[-–/]\s?(?:FY)?\d{2,4})?$/u;

function splitCells(text: string, start: number): Cell[] {
  const edges = [...text.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  return edges.slice(0, -1).map((edge, i) => {
    const raw = text.slice(edge + 1, edges[i + 1]);
    const words = raw.trim();
    const at = start + edge + 1 + raw.length - raw.trimStart().length;
    return { start: at, end: at + words.length, text: words };
  });
}

export function isValue({ text }: Cell): boolean {
  return text !== '' && VALUE.test(text) && !TIME.test(text);
}

/** A row of labels or times below which values stand. */
function isHeader(cells: Cell[]): boolean {
  const others = cells.slice(1).filter(({ text }) => text !== '');
  return cells[0]?.text === '' && others.length > 0 && !others.some(isValue);
}

/**
 * A heading over several columns stands in the first of them: the empty cells behind it are its own, up to where the row
 * above begins another.
 */
function spanColumns(cells: Cell[], above: Cell[] | undefined): string[] {
  const spanned: string[] = [];
  for (const [i, { text }] of cells.entries()) {
    const begins = i <= 1 || text !== '' || (above?.[i]?.text ?? '') !== '';
    spanned.push(begins ? text : spanned[i - 1]!);
  }
  return spanned;
}

function nameColumns(headers: Cell[][]): string[] {
  const rows = headers.map((cells, i) =>
    i < headers.length - 1 ? spanColumns(cells, headers[i - 1]) : cells.map(({ text }) => text),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, i) =>
    rows
      .map((row) => row[i] ?? '')
      .filter((words) => words !== '')
      .join(', '),
  );
}

/** Finds the rows of the Markdown tables of a document, header rows left out. */
export function splitTables({ text, paragraphs }: Document): TableRow[] {
  const rows: TableRow[] = [];
  let headers: Cell[][] = [];
  let inBody = false;
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    const words = text.slice(start, end).trimEnd();
    if (!ROW.test(words)) {
      headers = [];
      inBody = false;
    } else if (!RULE.test(words)) {
      const cells = splitCells(words, start);
      if (headers.length === 0 || isHeader(cells)) {
        // A header in the middle of the table stands for those before it.
        headers = inBody ? [cells] : [...headers, cells];
        inBody = false;
      } else {
        inBody = true;
        rows.push({ paragraph, cells, columns: nameColumns(headers) });
      }
    }
  }
  return rows;
}
