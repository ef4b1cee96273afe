import type { Sources } from '../retrieve/retrieve-passages.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';
import type { Excerpt } from '../types.ts';
import type { AnsweredPart } from './answer-part.ts';
import { citedSpan, excerptOf } from './cited-text.ts';

/** Places that are shown beside an answer. */
export function toExcerpts(evidence: Evidence[]): Excerpt[] {
  return evidence.map(({ view, clause }) => excerptOf(view.document, view, citedSpan(view, clause)));
}

/** How many passages of each question are told. */
const MOST_PASSAGES = 8;

/** Passages are shown whole, but of a single sentence that is too long to quote what matters of it. */
export function toPassages(
  { retrieved, evidence }: AnsweredPart,
  { library }: Sources,
): (Excerpt & { score: number })[] {
  return retrieved.kept.slice(0, MOST_PASSAGES).map(({ passage, scores }) => {
    const { from, to } = passage.sentences;
    const view = library.view(library.find(passage.documentId)!, from);
    const scored = evidence.find(
      (one) => one.view.document === view.document && one.view.index === view.index,
    );
    const span = to - from > 1 ? passage : citedSpan(view, scored?.clause ?? view.sentence);
    return { ...excerptOf(view.document, view, span), score: scores.total };
  });
}
