import type { FigureView, PeriodKind } from '../../../src/types.ts';

/** A figure of a ledger in the page's hands: what is not told is of no matter. */
export function makeFigure(
  indicator: string,
  value: number | null,
  unit: string,
  years: [from: number, to: number, kind: PeriodKind],
  more: Partial<FigureView> = {},
): FigureView {
  const [from, to, kind] = years;
  const period = { kind, label: String(to), from: `${from}-01-01`, to: `${to}-12-31` };
  const text = `${value}${unit}`;
  return {
    ...{ id: `${indicator} ${text}`, indicator, value, unit, text, period, start: 0, end: text.length },
    ...{ comparator: 'exactly', measure: 'level', direction: 0 },
    citation: {
      ...{
        documentId: 'town-2022',
        title: 'Report',
        section: ['Work'],
        paragraph: 1,
        start: 0,
        end: 9,
        period,
      },
      quote: `${indicator} is ${text}.`,
    },
    ...more,
  };
}
