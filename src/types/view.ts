import type { Excerpt } from './answer.ts';
import type { IsoDate, ParagraphKind, PeriodKind, Span } from './document.ts';
import type { Figure } from './figure.ts';

export interface DocumentSummary {
  id: string;
  title: string;
  publisher: string | null;
  speaker: string | null;
  released: IsoDate | null;
  language: string;
  source: string | null;
  sha256: string;
  characters: number;
}

export interface DocumentView extends DocumentSummary {
  text: string;
  sections: { heading: string; path: string[]; level: number; start: number; end: number }[];
  paragraphs: (Span & { kind: ParagraphKind })[];
}

export interface FigureFilter {
  /** Matches words, stemmed; the other fields match exactly. */
  indicator?: string;
  period?: string;
  kind?: PeriodKind;
  document?: string;
}

export type FigureView = Pick<
  Figure,
  | 'id'
  | 'indicator'
  | 'value'
  | 'unit'
  | 'comparator'
  | 'measure'
  | 'direction'
  | 'text'
  | 'period'
  | 'start'
  | 'end'
> & { citation: Excerpt };

/** A span of one report. */
export interface Place extends Span {
  documentId: string;
}
