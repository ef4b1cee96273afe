import type { Citation, DocumentSummary, Excerpt, Figure, RefusalReason } from '../types.ts';

/**
 * What a briefing is: per topic the figures and the points of the reports, each with the place that proves it. No
 * behaviour lives here.
 */

export interface BriefingRequest {
  /** 1 to 10. "Whole report" makes a summary by the report's own structure. */
  topics: string[];
  documents?: string[];
  title?: string;
  /** Pages at most; what does not fit is listed as cut. */
  length?: number;
  /** Ids of figures and points: only these, those of one group in this order. Unknown ids are passed over. */
  points?: string[];
}

/** Under what an official looks for a point. `context`: neither a result, a plan nor a problem. */
export type PointGroup = 'achieved' | 'nextYears' | 'thisYear' | 'problems' | 'context';

/** One or two sentences. */
export interface Point {
  /** Stable across builds of the same report: "<documentId>:<start>-<end>" of the first citation. */
  id: string;
  /** Markdown; every statement carries its marker. */
  text: string;
  citations: Citation[];
}

/** A row of the table of figures. */
export interface FigureRow {
  id: string;
  /** The report's words for what is measured. */
  indicator: string;
  /** Value with unit and comparator, as published. */
  text: string;
  value: number | null;
  unit: string;
  comparator: Figure['comparator'];
  measure: Figure['measure'];
  period: Figure['period'];
  citations: Citation[];
}

/** A point of this topic that stands under an earlier one. */
export interface CrossReference {
  id: string;
  /** The topic that gives it. */
  topic: string;
  marker: number;
}

export interface CoveredTopic {
  topic: string;
  status: 'answered';
  /** The report's headings where the topic mostly stands, for a summary by the report's structure its own heading. */
  section: string[];
  figures: FigureRow[];
  achieved: Point[];
  nextYears: Point[];
  thisYear: Point[];
  problems: Point[];
  context: Point[];
  /** Given once, under another topic. */
  seeAlso: CrossReference[];
  /** Left out for length, in the report's order. */
  cut: Excerpt[];
}

export interface UncoveredTopic {
  topic: string;
  status: 'not_found';
  reason: RefusalReason;
  /** One plain sentence on what is missing. */
  answer: string;
  /** Marked as not an answer. */
  nearest?: Excerpt[];
}

export type BriefingTopic = CoveredTopic | UncoveredTopic;

export interface Briefing {
  id: string;
  title: string;
  /** `not_found`: no topic is covered. */
  status: 'answered' | 'not_found';
  /** The reports it rests on. */
  documents: DocumentSummary[];
  topics: BriefingTopic[];
  /** All sources in the order of their markers. */
  citations: Citation[];
  mode: 'extractive' | 'llm';
  notice?: string;
  /** Milliseconds by step. */
  timings: Record<string, number>;
}

/** What is told while a briefing is made. */
export interface BriefingListener {
  progress?: (progress: { topic: string; done: number; of: number }) => void;
}

export interface BriefingWriter {
  /** @throws only what the index or the embeddings throw; an uncovered topic is a normal result. */
  brief(request: BriefingRequest, listener?: BriefingListener, signal?: AbortSignal): Promise<Briefing>;
}
