import type { BriefingWriter } from './briefing/briefing.ts';
import type { ReplyWriter } from './reply/reply.ts';

/**
 * The words that all parts share. No behaviour lives here.
 *
 * Offsets are UTF-16 code units into `Document.text` (what `String.prototype.slice` takes), end exclusive.
 * Indices of paragraphs and sentences count from 0; only the HTTP contract's `paragraph` counts from 1.
 */

export interface Span {
  start: number;
  end: number;
}

/** "2022-07-06" */
export type IsoDate = string;

export type PeriodKind = 'result' | 'target' | 'other';

/** What time a statement speaks of, and whether it reports a result or sets a target. */
export interface Period {
  kind: PeriodKind;
  /** Canonical: "2021", "FY2022", "past five years", "next five years", "medium term", "undated". */
  label: string;
  /** First and last day. Absent when the words give no dates ("the medium term"). */
  from?: IsoDate;
  to?: IsoDate;
  /** True where the dates are concluded from the report's own date rather than stated. */
  inferred?: boolean;
}

export interface DocumentMetadata {
  /** Slug of the path below the corpus folder without its ending. */
  id: string;
  title: string;
  publisher: string | null;
  speaker: string | null;
  released: IsoDate | null;
  /** BCP 47 tag. */
  language: string;
  source: string | null;
  /** Of the file's bytes, in hexadecimal. */
  sha256: string;
  /** The year that "this year" means. */
  year: number | null;
}

export interface Section extends Span {
  heading: string;
  /** Where the heading's own words stand. */
  headingSpan: Span;
  level: number;
  /** Headings from the outermost to this one. */
  path: string[];
  /** Index of the enclosing section. */
  parent: number | null;
}

export type ParagraphKind = 'title' | 'front' | 'heading' | 'intro' | 'item' | 'text';

/** Paragraphs tile the text: blank lines belong to the paragraph before them. */
export interface Paragraph extends Span {
  kind: ParagraphKind;
  section: number | null;
  /** Indices into `Document.sentences`, half-open. */
  sentences: { from: number; to: number };
}

export interface Sentence extends Span {
  paragraph: number;
  section: number | null;
  period: Period;
  clauses: Span[];
}

/** One report as normalised text with its own structure. */
export interface Document extends DocumentMetadata {
  text: string;
  sections: Section[];
  paragraphs: Paragraph[];
  sentences: Sentence[];
}

/** A run of sentences of one paragraph and one period: what is embedded and retrieved. */
export interface Passage extends Span {
  /** `<documentId>:<digest of heading path, period and words>`; a repeated passage adds `:2`. Stable across builds. */
  id: string;
  documentId: string;
  paragraph: number;
  /** Indices into `Document.sentences`, half-open. */
  sentences: { from: number; to: number };
  headingPath: string[];
  period: Period;
  text: string;
  /** What the embedding model sees: heading path and period in front of the words. */
  embeddedText: string;
  /** SHA-256 of `embeddedText`, in hexadecimal: the key of the embedding cache. */
  digest: string;
}

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

export interface Citation extends Span {
  marker: number;
  documentId: string;
  title: string;
  section: string[];
  /** Counts from 1 through the document. */
  paragraph: number;
  quote: string;
  period: Period;
}

/** A place in a report that is shown without being a statement's evidence. */
export type Excerpt = Omit<Citation, 'marker'>;

export type RefusalReason =
  | 'absent'
  | 'other_period'
  | 'named_not_explained'
  | 'announced_not_listed'
  | 'unclear'
  | 'out_of_scope'
  | 'language';

export interface Turn {
  role: 'user' | 'assistant';
  content: string;
}

export interface AskRequest {
  question: string;
  history?: Turn[];
  documents?: string[];
}

interface AnswerBase {
  id: string;
  question: string;
  standaloneQuestion: string;
  /** Markdown. Every statement from a report carries its marker. */
  answer: string;
  mode: 'extractive' | 'llm';
  notice?: string;
  /** Milliseconds by step. */
  timings: Record<string, number>;
}

export interface Answered extends AnswerBase {
  status: 'answered';
  citations: Citation[];
  /** Parts of the question that the reports do not answer. */
  unanswered?: string[];
}

export interface NotFound extends AnswerBase {
  status: 'not_found';
  reason: RefusalReason;
  citations: [];
  /** Closest passages, marked as not an answer. */
  nearest?: Excerpt[];
}

export type Answer = Answered | NotFound;

/** What is told while an answer is made. */
export interface AnswerListener {
  passages?: (passages: (Excerpt & { score: number })[]) => void;
  delta?: (text: string) => void;
}

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

/** What the doors (HTTP, command line) can ask for. */
export interface Assistant extends BriefingWriter, ReplyWriter {
  ask(request: AskRequest, listener?: AnswerListener, signal?: AbortSignal): Promise<Answer>;
  /** Best passages first, at most `limit`. */
  search(query: string, limit: number): Promise<(Excerpt & { score: number })[]>;
  listDocuments(): DocumentSummary[];
  findDocument(id: string): DocumentView | undefined;
  listFigures(filter: FigureFilter): FigureView[];
  /** Questions that these reports really answer, made from the corpus at hand. */
  suggestQuestions(): string[];
  /** Questions about other figures near a place in a report, also really answered; none for an unknown report. */
  suggestNear(place: Place): Promise<string[]>;
}
