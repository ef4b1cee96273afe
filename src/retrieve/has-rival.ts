import { isStopword, splitWords, type Word } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import { DEED } from '../question/deeds.ts';
import { importanceOf } from '../question/light-words.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/read-terms.ts';
import { indexWords, matchTerm } from './match-terms.ts';

/** Nouns that the word before them makes one of several kinds, which reports measure apart. */
const KINDS: ReadonlySet<string> = new Set(
  splitWords(
    'sector industry tax insurance income revenue investment spending expenditure output sales trade price rate value loan fund debt budget bond',
  ).map(({ base }) => base),
);

/**
 * "The construction sector's added value" is not "the value added of the service sector": a word that these reports
 * use is missing where another stands in its place, before the same noun.
 * @param next the term behind the missing one.
 * @param spoken the words of the indicator.
 */
export function hasRival(
  { text, importance, alternatives: [own] }: Term,
  next: Term | undefined,
  { text: asked, terms }: Question,
  spoken: Word[],
  { vocabulary }: Library,
): boolean {
  if (!next || !own || own.bases.length !== 1 || importance < DEED) return false;
  if (!KINDS.has(next.alternatives[0]!.bases.at(-1)!)) return false;
  const between = asked.slice(asked.indexOf(text) + text.length, asked.indexOf(next.text));
  if (!/^[\s-]$/u.test(between) || !own.stems.every((stem) => vocabulary.has(stem))) return false;
  const { strength, at } = matchTerm(next, indexWords(spoken));
  const before = spoken[Math.min(...at) - 1];
  if (strength < 1 || !before || isStopword(before.text) || importanceOf(before.base) < 1) return false;
  return terms.every((term) => matchTerm(term, indexWords([before])).strength === 0);
}
