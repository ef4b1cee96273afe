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
  return retrieved.kept
    .map(({ passage, scores }) => ({ passage, scores, views: library.viewsOf(passage) }))
    .filter(({ views }) => views.length > 0)
    .slice(0, MOST_PASSAGES)
    .map(({ passage, scores, views: [view, ...others] }) => {
      const scored = evidence.find(
        (one) => one.view.document === view!.document && one.view.index === view!.index,
      );
      const span = others.length > 0 ? passage : citedSpan(view!, scored?.clause ?? view!.sentence);
      return { ...excerptOf(view!.document, view!, span), score: scores.total };
    });
}
