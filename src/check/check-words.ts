import { isStopword, splitWords, type Word } from '../language/words.ts';
import type { Evidence } from './cited-figures.ts';
import type { Library } from '../library/library.ts';
import { withoutNumbers } from './quoted-words.ts';
import { findSynonyms } from './synonyms.ts';
import { findUnborn, weightyWords } from './unborn-words.ts';
import { TELLING } from './weightless-words.ts';

/** What the words of a statement have that the cited spans do not: a name, or too much of what they say. */
export type WordFault = { because: 'name' | 'words'; text: string };

/** Of so many weighty words, one may be the statement's own: none of a short one, where a single word is all of a lie. */
const WORDS_FOR_ONE = 8;

/** Proper names: capitals that no sentence's beginning asks for, and whatever holds capitals or figures inside. */
function findNames(text: string, words: Word[]): Word[] {
  return words.filter(({ text: word, start }) => {
    if (/\p{Lu}.*\p{Lu}|\p{L}\d|\d\p{L}/u.test(word)) return true;
    if (!/^\p{Lu}/u.test(word) || isStopword(word)) return false;
    return !/(?:^|[.!?:]|[“"(–-])\s*$/u.test(text.slice(0, start));
  });
}

/** The statement begins with a name that no report knows: "Atlantis grew by …". */
function openingName(text: string, words: Word[], library: Library): Word | undefined {
  const [first] = words;
  // "China's GDP": whose it is, is a name even where another sentence knows it.
  if (first && /^\p{Lu}.*[’']s$/u.test(first.text))
    return isStopword(first.text) || TELLING.has(first.stem) ? undefined : first;
  const bare =
    first && /^\s*[“"(]*$/u.test(text.slice(0, first.start)) && /^\p{Lu}\p{Ll}{2,}$/u.test(first.text);
  if (!bare || isStopword(first.text) || /ly$/u.test(first.text)) return undefined;
  return library.vocabulary.has(first.stem) || TELLING.has(first.stem) ? undefined : first;
}

/** Currencies may be written otherwise. */
const CURRENCY = /^(?:USD?|RMB|CNY|EUR|GBP|S)$/u;

/** Who speaks in a report says things; what was done was done by the city. */
const SAYS =
  /(?<!\p{L})(?:sa(?:id|ys?)|stat(?:es?|ed)|report(?:s|ed)?|announce[sd]?|not(?:es?|ed)|present(?:s|ed)?|deliver(?:s|ed)?|according to|speech|address|thank(?:s|ed)?|ask(?:s|ed)?)(?!\p{L})/iu;

/**
 * @param text without what it quotes word for word. @param cited words of the cited spans and what they stand under.
 * @param evidence who speaks in the reports may be named where the statement says that they say it; what is spoken of
 * may stand in the sentences before.
 */
export function findWordFault(
  text: string,
  cited: Word[],
  { speakers, before }: Pick<Evidence, 'speakers' | 'before'>,
  library: Library,
): WordFault | undefined {
  const words = splitWords(withoutNumbers(text));
  const told = SAYS.test(text) ? [...cited, ...speakers.flatMap(splitWords)] : cited;
  const known = new Set(told.flatMap(({ stem, base }) => [stem, base]));
  const opening = openingName(text, words, library);
  const synonyms = new Set(findSynonyms(words, told).map(({ stem }) => stem));
  const stranger = [...(opening ? [opening] : []), ...findNames(text, words)].find(
    (name) =>
      !known.has(name.stem) && !known.has(name.base) && !synonyms.has(name.stem) && !CURRENCY.test(name.text),
  );
  if (stranger) return { because: 'name', text: stranger.text };
  const unborn = findUnborn(words, [...told, ...before]);
  return unborn.length > Math.floor(weightyWords(words).length / WORDS_FOR_ONE)
    ? { because: 'words', text: unborn.map((word) => word.text).join(' ') }
    : undefined;
}
