import type { FigureRow } from '../briefing/briefing.ts';
import { namePeriod } from '../answer/name-period.ts';
import { readableLine } from './readable-text.ts';
import type { Block, Column, Run } from './sheet.ts';
import { WORDING } from './wording.ts';

const COLUMNS: Column[] = [
  { heading: 'Indicator', share: 0.4 },
  { heading: 'Value', share: 0.18 },
  { heading: 'Period', share: 0.17 },
  { heading: 'Kind', share: 0.09 },
  { heading: 'Source', share: 0.16 },
];

const KINDS: Record<FigureRow['period']['kind'], string> = { result: 'result', target: 'target', other: '' };

/** Words that say already whether a value is exact; a value without any is given the ledger's. */
const COMPARES =
  /\b(?:over|more|above|exceed\w*|least|less|fewer|most|under|below|within|up to|about|around|approximately|nearly|almost|roughly|some|minimum|maximum)\b|[<>≥≤~±+]/iu;

/** The table of figures. What looks like a level but is a change is called one. */
export function layOutFigures(figures: FigureRow[]): Block {
  return { kind: 'table', columns: COLUMNS, rows: figures.map(layOutRow) };
}

function layOutRow({ indicator, text, comparator, measure, period, citations }: FigureRow): Run[][] {
  const value = readableLine(text);
  const compared = comparator === 'exactly' || COMPARES.test(value) ? value : `${comparator} ${value}`;
  const name = readableLine(indicator);
  return [
    [{ text: measure === 'change' ? `${name} (change)` : name }],
    [{ text: compared }],
    [{ text: period.label === 'undated' ? '' : capitalise(namePeriod(period).replace(/^the /u, '')) }],
    [{ text: KINDS[period.kind] }],
    citations.flatMap(({ marker, paragraph }, at) => [
      { text: `${at > 0 ? '\n' : ''}${WORDING.en.paragraph(paragraph)}` },
      { source: marker },
    ]),
  ];
}

function capitalise(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
