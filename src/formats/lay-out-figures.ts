import type { FigureRow } from '../briefing/briefing.ts';
import { namePeriod } from '../answer/name-period.ts';
import { capitalise, readableLine } from './readable-text.ts';
import type { Block, Column, Run } from './sheet.ts';
import { WORDING } from './wording.ts';

const COLUMNS: Column[] = [
  { heading: 'Indicator', share: 0.37 },
  { heading: 'Value', share: 0.21 },
  { heading: 'Period', share: 0.17 },
  { heading: 'Kind', share: 0.09 },
  { heading: 'Source', share: 0.16 },
];

const KINDS: Record<FigureRow['period']['kind'], string> = { result: 'result', target: 'target', other: '' };

/** A change that says of itself which way it goes needs no other word. */
const DIRECTED = /^(?:up|down)\b/iu;

/** The table of figures. What looks like a level but is a change is called one. */
export function layOutFigures(figures: FigureRow[]): Block {
  return { kind: 'table', columns: COLUMNS, rows: figures.map(layOutRow) };
}

function layOutRow({ indicator, text, measure, period, citations }: FigureRow): Run[][] {
  const value = readableLine(text);
  const name = capitalise(readableLine(indicator));
  return [
    [{ text: measure === 'change' && !DIRECTED.test(value) ? `${name} (change)` : name }],
    [{ text: value }],
    [{ text: period.label === 'undated' ? '' : capitalise(namePeriod(period).replace(/^the /u, '')) }],
    [{ text: KINDS[period.kind] }],
    citations.flatMap(({ marker, paragraph }, at) => [
      { text: `${at > 0 ? '\n' : ''}${WORDING.en.paragraph(paragraph)}` },
      { source: marker },
    ]),
  ];
}
