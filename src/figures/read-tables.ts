import { findQuantities } from '../language/numbers.ts';
import { findTimeExpressions, type TimeContext } from '../periods/find-time-expressions.ts';
import type { Document, Figure, Period } from '../types.ts';
import { movementOf } from './read-clause.ts';
import { isValue, splitTables, type Cell, type TableRow } from './split-table.ts';
import { isGeneric } from './widen-indicator.ts';

/** What a header says its column's bare numbers count: "$’000", "($ million)", "%". */
const SCALED =
  /(\p{Sc}|S\$|US\$|HK\$|R(?=\s?(?:million|billion|[’']000)))\s?([’']000|thousand|million|mn?\b|billion|bn?\b|trillion)?|(%|per ?cent)|(?<![\p{L}\d])([’']000|thousands?|millions?|billions?)(?!\p{L})/iu;
const SCALES: [RegExp, number][] = [
  [/^(?:[’']000|thousand)/iu, 1e3],
  [/^(?:million|m)/iu, 1e6],
  [/^(?:billion|b)/iu, 1e9],
  [/^trillion/iu, 1e12],
];
const UNIT_NOTE =
  /\s*\((?:[a-z]|[^()]*(?:\p{Sc}|%|number)[^()]*)\)(?:\s*[–-]\s*\([a-z]\))?|\p{Sc}\s?[’']000/giu;
const NOTE = /\[\^?\w+\]|\*{1,2}|[|]/gu;

const PLANNED =
  /(?<!\p{L})(?:budget(?:ed)?|target|forecast|planned?|projected|estimates?|revised)(?!\p{L})/iu;
const REPORTED = /(?<!\p{L})(?:actual|outcome|result|audited)(?!\p{L})/iu;
const DIFFERENCE = /(?<!\p{L})(?:variation|variance|change|difference)(?!\p{L})/iu;

function readScale(words: string): { unit: string; scale: number } | undefined {
  const match = SCALED.exec(words);
  if (!match) return undefined;
  const [, currency, ofMoney, share, plain] = match;
  const word = ofMoney ?? plain ?? '';
  const scale = SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
  if (share) return { unit: '%', scale: 1 };
  // The one spelling of units: as an amount would have it.
  const unit = currency ? (findQuantities(`${currency}5`)[0]?.unit ?? currency) : '';
  return { unit, scale };
}

/** A time is told by the period: "Budget 2015–16" -> "Budget"; so is no table's number: "Table 2 Resources". */
const TIME_NOTE =
  /(?:\s+(?:for|in|as at|at))?\s*(?<![\d.,])(?:FY\s?)?(?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?(?![\d.,])/gu;
const TABLE_NUMBER = /^\s*(?:table|chart|figure|box)\s+[\dA-Z.-]+[:.]?\s+/iu;

function cleanWords(words: string): string {
  return [NOTE, UNIT_NOTE, TIME_NOTE, TABLE_NUMBER]
    .reduce((rest, marks) => rest.replace(marks, ' ').trimStart(), words)
    .replace(/\s+/gu, ' ')
    .trim();
}

function periodOf(texts: string[], own: Period, context: TimeContext): Period {
  const times = texts.map((words) => findTimeExpressions(words, context)[0]);
  const time = times.find((each) => each !== undefined);
  const words = texts[0] ?? '';
  const past = time?.to !== undefined && context.year !== null && time.to < `${context.year}-01-01`;
  const kind = REPORTED.test(words) || past ? 'result' : PLANNED.test(words) ? 'target' : own.kind;
  if (!time) return { ...own, kind };
  const { label, from, to, inferred } = time;
  return { kind, label, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(inferred ? { inferred } : {}) };
}

/** A negative number stands in brackets or behind a minus. */
function signOf(words: string): 1 | -1 {
  return /^\(.*\)$|^[-–−]\s?\p{Sc}?\d/u.test(words) ? -1 : 1;
}

function readCell(
  document: Document,
  { cells, columns }: TableRow,
  at: number,
  title: string,
  context: TimeContext,
): Figure | undefined {
  const cell: Cell = cells[at]!;
  const quantity = findQuantities(cell.text).find(({ value }) => value !== null);
  const index = document.sentences.findIndex(({ start, end }) => start <= cell.start && cell.end <= end);
  if (!quantity || index === -1) return undefined;
  const label = cells.find((each) => each.text !== '' && !isValue(each))?.text ?? '';
  const column = columns[at] ?? '';
  const names = [label, column, ...(isGeneric(cleanWords(label)) ? [title] : [])].map(cleanWords);
  const indicator = names.filter((words) => /\p{L}/u.test(words)).join(', ');
  if (indicator === '') return undefined;
  const bare = quantity.unit === '';
  const scaled = bare ? (readScale(column) ?? readScale(label) ?? readScale(title)) : undefined;
  const { unit, scale } = scaled ?? { unit: quantity.unit, scale: 1 };
  const sentence = document.sentences[index]!;
  const start = cell.start + quantity.start;
  const changes = DIFFERENCE.test(column) || (unit === '%' && movementOf(column) !== 0);
  return {
    id: `${document.id}:${start}`,
    documentId: document.id,
    indicator,
    value: Number((signOf(cell.text) * quantity.value! * scale).toPrecision(14)),
    unit,
    comparator: quantity.comparator,
    measure: changes ? 'change' : 'level',
    direction: changes ? movementOf(column) : 0,
    text: quantity.text,
    start,
    end: cell.start + quantity.end,
    period: periodOf([column, label, title], sentence.period, context),
    sentence: index,
    paragraph: sentence.paragraph,
  };
}

/** The words right above a table: its title, or the heading it stands under. */
function titleOf(document: Document, paragraph: number): string {
  for (let at = paragraph - 1; at >= 0; at--) {
    const { start, end } = document.paragraphs[at]!;
    const words = document.text.slice(start, end).trim();
    if (words !== '' && !words.startsWith('|')) return words.length <= LONGEST_TITLE ? words : '';
  }
  return '';
}

const LONGEST_TITLE = 160;

/** The figures of the tables: each value is named by its row and its column, whose header gives unit and time. */
export function readTables(document: Document, context: TimeContext): Figure[] {
  return splitTables(document).flatMap((row) => {
    const title = titleOf(document, row.paragraph);
    return row.cells.flatMap((cell, at) =>
      isValue(cell) && /\d/u.test(cell.text) ? (readCell(document, row, at, title, context) ?? []) : [],
    );
  });
}
