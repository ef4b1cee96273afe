import type { Evidence } from '../retrieve/score-evidence.ts';
import { leansBack } from '../retrieve/words-before.ts';

/** "Jiaxing University": a name of several words, not at the beginning of a question, where every word has a capital. */
const NAME = /(?<=\p{Ll} )(?:\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*)+/gu;

/**
 * Where a report knows a name as it is asked, a clause that has its words in another name speaks of another thing:
 * "Jiaxing Nanhu University" is not "Jiaxing University", nor "an international centre" the "International Centre".
 */
export function speaksOfAnother({ clause, view, matched }: Evidence, asked: string): boolean {
  const { text } = view.document;
  const pieces = [...text.slice(clause.start, clause.end).matchAll(/[^,;:]+/gu)].map(
    ({ index, 0: words }) => ({
      words,
      start: clause.start + index,
      end: clause.start + index + words.length,
    }),
  );
  return (asked.match(NAME) ?? []).some((name) => {
    const ofName = name.split(' ');
    const told = pieces.filter(({ start, end }) =>
      matched.some(
        (word) =>
          start <= word.start && word.end <= end && !ofName.includes(text.slice(word.start, word.end)),
      ),
    );
    if (!text.includes(name)) return false;
    const initials = ofName.map((word) => word[0]).join('');
    const saidAround = [view.text, ...view.headingPath].join(' ');
    return (
      ([...ofName, initials].every((word) => !saidAround.includes(word)) && !leansBack(view)) ||
      told.some(({ words }) => !words.includes(name) && ofName.every((word) => words.includes(word)))
    );
  });
}
