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
