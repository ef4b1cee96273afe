import { isStopword, splitWords, type Word } from '../language/words.ts';
import type { Alias } from '../library/find-aliases.ts';
import type { Question } from './question.ts';
import type { Alternative, Term } from './read-terms.ts';

/** A report's own abbreviation is as good as the name. */
const STRENGTH = 0.95;

/** Where one word of the name is left out. */
const PARTLY = 0.9;

function toAlternative(words: Word[]): Alternative {
  const content = words.filter(({ text }) => !isStopword(text));
  return {
    stems: content.map(({ stem }) => stem),
    bases: content.map(({ base }) => base),
    strength: STRENGTH,
  };
}

function hasWord({ alternatives: [own] }: Term, word: Word): boolean {
  return own?.bases.includes(word.base) ?? false;
}

/**
 * Lets "Temporary Employment Credit" find "TEC" and the other way round, where a report introduces the one for the
 * other. A long form counts only where the question has all of it.
 */
export function addAliases(question: Question, aliases: Alias[]): Question {
  const extra = new Map<Term, Alternative[]>();
  const add = (term: Term, alternative: Alternative) =>
    extra.set(term, [...(extra.get(term) ?? []), alternative]);
  for (const { short, long } of aliases) {
    const longWords = splitWords(long);
    const content = longWords.filter(({ text }) => !isStopword(text));
    const shortWords = splitWords(short);
    const named = content.map((word) => question.terms.find((term) => hasWord(term, word)));
    if (content.length > 1 && named.every((term) => term !== undefined)) {
      for (const term of new Set(named)) add(term, toAlternative(shortWords));
    }
    const partly = content.filter((_, i) => named[i] !== undefined);
    // "The Merdeka package" is the Merdeka Generation Package.
    if (content.length > 2 && partly.length === content.length - 1 && named[0] !== undefined) {
      for (const term of new Set(named))
        if (term) add(term, { ...toAlternative(shortWords), strength: PARTLY });
    }
    const abbreviated =
      shortWords.length === 1 && question.terms.find((term) => hasWord(term, shortWords[0]!));
    // "Zhejiang Province" is asked of by its name already.
    const spelledOut = named.every((term) => term !== undefined && term !== abbreviated);
    if (abbreviated && !spelledOut) add(abbreviated, toAlternative(longWords));
  }
  if (extra.size === 0) return question;
  const terms = question.terms.map((term) => ({
    ...term,
    alternatives: [...term.alternatives, ...(extra.get(term) ?? [])],
  }));
  return { ...question, terms };
}
