import type { Vocabulary } from '../library/vocabulary.ts';
import type { Question } from './question.ts';
import type { Alternative, Term } from './read-terms.ts';

function isKnown({ alternatives }: Term, vocabulary: Vocabulary): boolean {
  return alternatives.some(({ stems }) => stems.every((stem) => vocabulary.has(stem)));
}

/**
 * Gives words that the corpus does not have the corpus's words that they may be slips for. What is written with a
 * capital may be a name that the corpus does not know, and is left alone.
 */
export function mendTypos(question: Question, vocabulary: Vocabulary): Question {
  const terms = question.terms.map((term) => {
    if (term.name || isKnown(term, vocabulary)) return term;
    const guesses: Alternative[] = vocabulary
      .nearest(term.text)
      .map((stem) => ({ stems: [stem], bases: [stem], strength: 0.9 }));
    return guesses.length > 0 ? { ...term, alternatives: [...term.alternatives, ...guesses] } : term;
  });
  return { ...question, terms };
}
