import type { FigureView } from '../../src/types.ts';

const HEAD = [
  'report',
  'indicator',
  'as published',
  'value',
  'unit',
  'comparator',
  'measure',
  'kind',
  'period',
  'from',
  'to',
  'section',
  'paragraph',
  'sentence',
];

/** Spreadsheets run cells that begin like this. */
const FORMULA = /^[=+\-@\t\r]/u;

/** Figures as comma-separated values (RFC 4180), in base units, with their sentences. Names are the ledger's own. */
export function writeCsv(figures: readonly FigureView[]): string {
  const rows = figures.map(({ indicator, text, value, unit, comparator, measure, period, citation }) => [
    citation.documentId,
    indicator,
    text,
    value,
    unit,
    comparator,
    measure,
    period.kind,
    period.label,
    period.from ?? '',
    period.to ?? '',
    citation.section.join(' › '),
    citation.paragraph,
    citation.quote,
  ]);
  // The mark at the beginning tells spreadsheets that this is UTF-8.
  return `\uFEFF${[HEAD, ...rows].map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

function writeCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
