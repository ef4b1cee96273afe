import type { Period, Span } from './document.ts';

export type Comparator = 'exactly' | 'at least' | 'more than' | 'at most' | 'less than' | 'about';
export type Measure = 'level' | 'change' | 'rank';

/** One quantity in the text. */
export interface Figure extends Span {
  id: string;
  documentId: string;
  /** The report's words for what is counted or measured. */
  indicator: string;
  /** In base units: 635.5 billion is 635500000000. Null where the words give no single number. */
  value: number | null;
  /** "yuan", "USD", "%", "hectares" …; "" for a bare number. */
  unit: string;
  comparator: Comparator;
  measure: Measure;
  /** +1 rises, -1 falls, 0 no direction stated; only meaningful for changes. */
  direction: -1 | 0 | 1;
  /** As published. */
  text: string;
  period: Period;
  sentence: number;
  paragraph: number;
}
