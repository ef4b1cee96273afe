import type { Library } from '../library/library.ts';
import type { Citation, Period, Turn } from '../types.ts';
import type { AnsweredPart } from './answer-part.ts';

/** What a chat model is to write about. */
export interface ModelTask {
  /** In the reports' language, understandable alone. */
  question: string;
  /** The asker's language, where it is not the reports'. */
  language?: string;
  parts: AnsweredPart[];
  library: Library;
  /** The answer in the reports' own words: what takes over when the model breaks off. Empty where there is none. */
  extractive: { markdown: string; citations: Citation[] };
}

/** Tokens that a question took, as the provider counts them. */
export interface ModelUsage {
  input: number;
  output: number;
}

/** `written`: all of it has been told and checked; `refused`: the model says the passages do not answer. */
export type ModelResult =
  | { status: 'written'; markdown: string; citations: Citation[]; notice?: string }
  | { status: 'refused' }
  | { status: 'failed'; notice: string };

/** `failed` says why in a clause: "The chat model cannot be reached". */
export type Restatement = { status: 'restated'; question: string } | { status: 'failed'; cause: string };

/** Words of a report that are to be put more plainly. */
export interface Statement {
  /** What its line is known by. */
  number: number;
  title: string;
  headings: string[];
  period: Period;
  text: string;
}

/** One question's dealings with a chat model, within its time. */
export interface ModelSession {
  /** The question in the reports' language, standing alone. */
  restate(question: string, history: Turn[]): Promise<Restatement>;
  /** @param tell is given each checked sentence as soon as it is complete. */
  write(task: ModelTask, tell: (text: string) => void): Promise<ModelResult>;
  /**
   * Puts statements into plainer words.
   * @param take is given each line as soon as it is complete; nothing is checked yet.
   * @returns why some lines are missing, in a clause; undefined where the model answered in full.
   */
  smooth(statements: Statement[], take: (number: number, words: string) => void): Promise<string | undefined>;
  readonly usage: ModelUsage;
}

/** Writes answers with a chat model. */
export interface ModelWriter {
  /** "openai:gpt-4o-mini" */
  name: string;
  begin(signal: AbortSignal): ModelSession;
}
