import { isStopword, type Word } from '../language/words.ts';
import { LIGHT, TELLING } from './weightless-words.ts';
import { findSynonyms } from './synonyms.ts';

/** Words that say something of their own: no numbers, no stopwords, no words of telling. */
export function weightyWords(words: Word[]): Word[] {
  return words.filter(
    ({ text, stem }) => !isStopword(text) && !TELLING.has(stem) && !LIGHT.has(stem) && !/^\d/u.test(text),
  );
}

/** Weighty words of a statement that the cited words neither have nor say otherwise. */
export function findUnborn(said: Word[], cited: Word[]): Word[] {
  const strangers = weightyWords(said).filter(
    ({ stem, base }) => !cited.some((word) => word.stem === stem || word.base === base),
  );
  if (strangers.length === 0) return [];
  const synonyms = new Set(findSynonyms(said, cited));
  return strangers.filter((word) => !synonyms.has(word));
}
