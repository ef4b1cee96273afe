import type { Passage, PeriodKind } from '../types.ts';

/** Data, not a function, so that a database can evaluate it. All given fields must hold. */
export interface PassageFilter {
  documents?: string[];
  periodKinds?: PeriodKind[];
}

export interface ScoredPassage {
  passage: Passage;
  /** Higher is better. Vectors: cosine similarity, -1 to 1. Words: BM25, 0 upwards. */
  score: number;
}

export interface EmbeddedPassage {
  passage: Passage;
  vector: ArrayLike<number>;
}

export interface SearchOptions {
  limit: number;
  filter?: PassageFilter;
}

/**
 * Where passages live. Asynchronous throughout, so that a database can stand behind it.
 * Best results first; ties keep the passages' order.
 */
export interface PassageIndex {
  searchVectors(vector: number[], options: SearchOptions): Promise<ScoredPassage[]>;
  searchWords(query: string, options: SearchOptions): Promise<ScoredPassage[]>;
  replaceDocument(documentId: string, passages: EmbeddedPassage[]): Promise<void>;
  deleteDocument(documentId: string): Promise<void>;
  /** Number of passages. */
  count(): Promise<number>;
  close(): Promise<void>;
}
