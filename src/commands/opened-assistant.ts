import type { Configuration } from '../configuration.ts';
import type { Retrieved } from '../retrieve/retrieve-passages.ts';
import type { Assistant } from '../assistant/assistant.ts';
import type { AskRequest } from '../types.ts';

/** How far a step of reading the reports has come. */
export interface Progress {
  step: string;
  done: number;
  total: number;
}

export interface OpenListener {
  onProgress?: (progress: Progress) => void;
  /** A sentence for the person who started the program, such as why the index is built anew. */
  onNotice?: (sentence: string) => void;
}

/** Why an answer rests on these passages and not on others. */
export interface Explanation extends Retrieved {
  standaloneQuestion: string;
}

export interface OpenedAssistant {
  assistant: Assistant;
  explain(request: AskRequest): Promise<Explanation>;
  index: IndexSummary;
  close(): Promise<void>;
}

export interface IndexSummary {
  directory: string;
  passages: number;
  /** False where a saved index was good. */
  built: boolean;
}

/** Opens the index of the configured corpus, building it where it is missing or no longer fits. */
export type OpenAssistant = (
  configuration: Configuration,
  listener: OpenListener,
) => Promise<OpenedAssistant>;
