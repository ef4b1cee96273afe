import { splitWords } from '../language/words.ts';
import { matchPeriods } from '../retrieve/match-period.ts';
import type { SentenceView } from '../library/library.ts';
import type { Span } from '../types.ts';
import { tidyQuote } from './cited-text.ts';
import { openWithPeriod } from './name-period.ts';
import { PASSED, written, type Writer } from './written.ts';

const ASKS_KINDS =
  /\b(?:what|which) (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) )?(?:kinds?|types?|sorts?) of (?:an? )?([\p{L}-]+)\b/iu;
const LEAST = 3;

interface Kind {
  view: SentenceView;
  said: Span;
}

/** "a clean government": the thing with words that tell it from its like. */
function findKinds(view: SentenceView, thing: string): Kind[] {
  return [...view.text.matchAll(/\ban?\s+((?:[\p{Ll}-]+\s){1,2})([\p{L}-]+)/gu)].flatMap((match) => {
    if (splitWords(match[2]!)[0]?.base !== thing) return [];
    const start = view.sentence.start + match.index;
    return [{ view, said: { start, end: start + match[0].length } }];
  });
}

/** "What kinds of government …?": the kinds that one part of the report tells apart, each said in a sentence of its own. */
export const writeKinds: Writer = ({ question, documents, library, text }) => {
  const asked = ASKS_KINDS.exec(question.text)?.[1];
  const thing = asked && splitWords(asked)[0]?.base;
  if (!thing) return PASSED;
  for (const document of documents) {
    const bySection = new Map<number | null, Kind[]>();
    for (const [index, { section, period }] of document.sentences.entries()) {
      if (question.times.length > 0 && matchPeriods(period, question.times) === 'other') continue;
      const kinds = findKinds(library.view(document, index), thing);
      if (kinds.length > 0) bySection.set(section, [...(bySection.get(section) ?? []), ...kinds]);
    }
    const [best] = [...bySection.values()].sort((a, b) => b.length - a.length);
    if (!best) continue;
    const told = new Map<string, Kind[]>();
    for (const kind of best) {
      const words = tidyQuote(document.text.slice(kind.said.start, kind.said.end));
      told.set(words, [...(told.get(words) ?? []), kind]);
    }
    if (told.size < LEAST) continue;
    const lines = [...told].map(
      ([words, places]) => `- “${words}” ${places.map(({ view, said }) => text.cite(view, said)).join('')}`,
    );
    return written(
      `${openWithPeriod(best[0]!.view.sentence.period, false)}, the report names ${lines.length} items:\n\n${lines.join('\n')}`,
    );
  }
  return PASSED;
};
