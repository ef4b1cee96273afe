import type { Answer, Citation, DocumentSummary, RefusalReason, Span } from '../types.ts';

/** What a reply to a letter is. No behaviour lives here. */

export type ReplyLanguage = 'en' | 'zh';

export interface ReplyRequest {
  /** Up to 20,000 characters; never stored or logged. */
  letter: string;
  /** Of the letter's frame; quotes stay as published. Without it, the letter's own. */
  language?: ReplyLanguage;
  documents?: string[];
  /** Corrected by the reader: answered instead of those found in the letter. */
  questions?: string[];
}

/** A question found in the letter, and what the reports say to it. */
export interface ReplyQuestion {
  /** Standing alone, without the sender's names, addresses and numbers. */
  question: string;
  /** Where the letter asks it; absent for one that the reader added. UTF-16 code units into the letter. */
  asked?: Span;
  status: Answer['status'];
  reason?: RefusalReason;
  /** Markdown. Its markers are those of `Reply.citations`. */
  answer: string;
  unanswered?: string[];
}

export interface Reply {
  id: string;
  /** `no_questions`: the letter asks nothing; the draft says so politely. */
  status: 'answered' | 'not_found' | 'no_questions';
  language: ReplyLanguage;
  questions: ReplyQuestion[];
  /** The drafted letter as Markdown: salutation, reference, answers with markers, what the report does not say, sign-off. */
  draft: string;
  /** The draft's paragraphs by part, for other formats; "" for one that the draft leaves out. */
  parts: {
    reference: string;
    salutation: string;
    opening: string;
    closing: string;
    contact: string;
    signOff: string;
  };
  /** All sources in the order of their markers. */
  citations: Citation[];
  documents: DocumentSummary[];
  mode: Answer['mode'];
  notice?: string;
  timings: Record<string, number>;
}

/** What an office puts around its replies, in each language. */
export interface ReplyFrame {
  salutation: string;
  reference: string;
  signOff: string;
  /** Whom to ask about what the report does not cover. */
  contact: string;
}

export interface ReplyListener {
  progress?: (progress: { question: string; done: number; of: number }) => void;
}

/** What a letter asks, before anything is answered. */
export interface LetterQuestions {
  /** The letter's own, or the one asked for. */
  language: ReplyLanguage;
  questions: Pick<ReplyQuestion, 'question' | 'asked'>[];
}

export interface ReplyWriter {
  /** Only finds the questions: cheap, and nothing leaves the machine. */
  findQuestions(request: Pick<ReplyRequest, 'letter' | 'language'>): LetterQuestions;
  /** @throws only what the index or the embeddings throw; a question without answer is a normal result. */
  reply(request: ReplyRequest, listener?: ReplyListener, signal?: AbortSignal): Promise<Reply>;
}
