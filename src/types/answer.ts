import type { Period, Span } from './document.ts';

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

/** Asks a question; the listener hears of the answer while it is made. */
export type Ask = (request: AskRequest, listener?: AnswerListener, signal?: AbortSignal) => Promise<Answer>;
