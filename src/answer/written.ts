import type { Library } from '../library/library.ts';
import type { Question } from '../question/question.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';
import type { Document, RefusalReason } from '../types.ts';
import type { CitedText } from './cited-text.ts';

/** What one way of answering made of a question. `passed`: this way is not for it, the next may try. */
export type Written =
  | { status: 'written'; markdown: string }
  | { status: 'refused'; reason: RefusalReason; message: string; nearest?: Evidence[] }
  | { status: 'passed' };

/** All that a way of answering works with. */
export interface Material {
  question: Question;
  /** Best first. */
  evidence: Evidence[];
  /** The reports that are searched. */
  documents: Document[];
  library: Library;
  text: CitedText;
}

export type Writer = (material: Material) => Written;

export function written(markdown: string): Written {
  return { status: 'written', markdown };
}

export const PASSED: Written = { status: 'passed' };
