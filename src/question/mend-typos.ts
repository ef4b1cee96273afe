import { editDistance } from '../language/edit-distance.ts';
import { isStopword, splitWords } from '../language/words.ts';
import type { Vocabulary } from '../library/vocabulary.ts';
import type { Question } from './question.ts';
import { readTerms, type Alternative, type Term } from './read-terms.ts';
import { THESAURUS } from './thesaurus.ts';

/** How sure a guess is, against the word itself. */
const GUESS = 0.9;

/** Long enough not to be another word with one letter changed. */
const LEAST_LETTERS = 6;
const LEAST_BASE = 5;

const THESAURUS_WORDS = [
  ...new Set(
    THESAURUS.flatMap(({ members }) =>
      members.flatMap((member) => splitWords(member).map(({ text }) => text.toLowerCase())),
    ),
  ),
]
  .filter((word) => word.length >= LEAST_LETTERS)
  .map((word) => ({ word, base: splitWords(word)[0]!.base }));

function isKnown({ alternatives }: Term, vocabulary: Vocabulary): boolean {
  return alternatives.some(({ stems }) => stems.every((stem) => vocabulary.has(stem)));
}

/** The corpus may say "CPI" where "inflatoin" was meant: the slip is then in a word of the thesaurus. */
function readMeant(word: string): Alternative[] {
  const lower = word.toLowerCase();
  if (lower.length < LEAST_LETTERS || !/^\p{L}+$/u.test(lower)) return [];
  // "Suplied" is a slip in "supplied", of which the thesaurus has "supply".
  const base = splitWords(lower)[0]!.base;
  const meant = THESAURUS_WORDS.find(
    (known) =>
      known.word[0] === lower[0] &&
      (editDistance(lower, known.word, 1) <= 1 ||
        (base !== lower &&
          Math.min(base.length, known.base.length) >= LEAST_BASE &&
          editDistance(base, known.base, 1) <= 1)),
  )?.word;
  return meant === undefined || meant === lower ? [] : (readTerms(meant)[0]?.alternatives ?? []);
}

/** "cofunding", "topup": two words of the corpus without their hyphen. */
function readJoined(word: string, vocabulary: Vocabulary): Alternative[] {
  const lower = word.toLowerCase();
  if (!/^\p{L}{5,}$/u.test(lower)) return [];
  for (let at = 2; at <= lower.length - 2; at++) {
    const parts = [lower.slice(0, at), lower.slice(at)];
    const longest = Math.max(...parts.map(({ length }) => length));
    if (longest < 3 || isStopword(parts[0]!) || !parts.every((part) => vocabulary.knows(part))) continue;
    const words = parts.flatMap((part) => splitWords(part));
    return [{ stems: words.map(({ stem }) => stem), bases: words.map(({ base }) => base), strength: GUESS }];
  }
  return [];
}

function guess(term: Term, vocabulary: Vocabulary): Alternative[] {
  const corpus = vocabulary
    .nearest(term.text)
    .map(({ stem, base }): Alternative => ({ stems: [stem], bases: [base], strength: GUESS }));
  const meant =
    corpus.length > 0
      ? []
      : readMeant(term.text).map((alternative) => ({
          ...alternative,
          strength: alternative.strength * GUESS,
        }));
  const joined = corpus.length > 0 || term.importance < 1 ? [] : readJoined(term.text, vocabulary);
  return [...corpus, ...meant, ...joined];
}

/** What frames a question is often mistyped, and says what is asked for. */
const FRAMING =
  'which many much what when where percent percentage amount number million billion target tasks maximum minimum month months year years'.split(
    ' ',
  );

/**
 * A question with its framing words as they were meant: "how mnay", "in wich year". What the corpus says is left alone.
 */
export function mendFraming(text: string, vocabulary: Vocabulary): string {
  return text.replace(/(?<![\p{L}\d'’-])\p{Ll}{3,}(?![\p{L}\d'’-])/gu, (word) => {
    if (isStopword(word) || FRAMING.includes(word) || vocabulary.knows(word)) return word;
    // Of a short word a letter may be missing or two exchanged, but none be another: "mart" is not "many".
    const close = (meant: string) =>
      meant[0] === word[0] &&
      editDistance(word, meant, 1) === 1 &&
      (word.length > 5 || meant.length > word.length || [...word].sort().join() === [...meant].sort().join());
    return FRAMING.find(close) ?? word;
  });
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
