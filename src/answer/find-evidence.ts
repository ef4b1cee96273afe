import type { Library } from '../library/library.ts';
import type { Question } from '../question/question.ts';
import type { RankedPassage } from '../retrieve/retrieve-passages.ts';
import { scoreEvidence, weighTerms, type Evidence } from '../retrieve/score-evidence.ts';

/** How much a passage's own score adds to that of its sentences. */
const PASSAGE_WEIGHT = 0.15;

/** Scores all sentences of the retrieved passages. Best first. */
export function findEvidence(question: Question, passages: RankedPassage[], library: Library): Evidence[] {
  const weights = weighTerms(question.terms, library);
  const best = Math.max(0.001, ...passages.map(({ scores }) => scores.total));
  const evidence = passages.flatMap(({ passage, scores }) => {
    return library.viewsOf(passage).map((view) => {
      const scored = scoreEvidence(view, question, weights, library);
      const features = { ...scored.features, vector: scores.vector, words: scores.words };
      return { ...scored, features, score: scored.score + (scores.total / best) * PASSAGE_WEIGHT };
    });
  });
  return evidence.sort((a, b) => b.score - a.score);
}
