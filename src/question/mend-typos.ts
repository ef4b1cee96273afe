import { editDistance } from '../language/edit-distance.ts';
import { splitWords } from '../language/words.ts';
import type { Vocabulary } from '../library/vocabulary.ts';
import type { Question } from './question.ts';
import { readTerms, type Alternative, type Term } from './read-terms.ts';
import { THESAURUS } from './thesaurus.ts';

/** How sure a guess is, against the word itself. */
const GUESS = 0.9;

/** Long enough not to be another word with one letter changed. */
const LEAST_LETTERS = 6;

const THESAURUS_WORDS = [
  ...new Set(
    THESAURUS.flatMap(({ members }) =>
      members.flatMap((member) => splitWords(member).map(({ text }) => text.toLowerCase())),
    ),
  ),
].filter((word) => word.length >= LEAST_LETTERS);

function isKnown({ alternatives }: Term, vocabulary: Vocabulary): boolean {
  return alternatives.some(({ stems }) => stems.every((stem) => vocabulary.has(stem)));
}

/** The corpus may say "CPI" where "inflatoin" was meant: the slip is then in a word of the thesaurus. */
function readMeant(word: string): Alternative[] {
  const lower = word.toLowerCase();
  if (lower.length < LEAST_LETTERS || !/^\p{L}+$/u.test(lower)) return [];
  const meant = THESAURUS_WORDS.find((known) => known[0] === lower[0] && editDistance(lower, known, 1) <= 1);
  return meant === undefined || meant === lower ? [] : (readTerms(meant)[0]?.alternatives ?? []);
}

function guess(term: Term, vocabulary: Vocabulary): Alternative[] {
  const corpus = vocabulary
    .nearest(term.text)
    .map((stem): Alternative => ({ stems: [stem], bases: [stem], strength: GUESS }));
  const meant =
    corpus.length > 0
      ? []
      : readMeant(term.text).map((alternative) => ({
          ...alternative,
          strength: alternative.strength * GUESS,
        }));
  return [...corpus, ...meant];
}

/**
 * Gives words that the corpus does not have the words that they may be slips for. What is written with a capital may
 * be a name that the corpus does not know, and is left alone.
 */
export function mendTypos(question: Question, vocabulary: Vocabulary): Question {
  const terms = question.terms.map((term) => {
    if (term.name || isKnown(term, vocabulary)) return term;
    const guesses = guess(term, vocabulary);
    return guesses.length > 0 ? { ...term, alternatives: [...term.alternatives, ...guesses] } : term;
  });
  return { ...question, terms };
}
