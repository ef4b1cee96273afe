import { nounPhraseBehind, trimPhrase } from './noun-phrases.ts';
import type { Place } from './read-sentence.ts';
import { level, type Reading } from './reading.ts';

const SPENDING =
  /(?<!\p{L})(?:set(?:ting)?\s+aside|spen[dt]|spending|invest(?:ed|ing)?|provid(?:e|ed|ing)|allocat(?:e|ed|ing)|commit(?:ted)?|inject(?:ed)?|disbursed?|contribut(?:e|ed)|pay(?:\s+out)?|paid(?:\s+out)?|fund(?:ed)?|give|gave|draw|drew|put)(?:\s+(?:a total of|up|an?|additional|another|further|in|the|average of|about))*\s*$/iu;
const PURPOSE = /(?:^|[\s,])(?:for|in|on|to|into|towards?|under|through)\s+/giu;
/** What follows such a preposition without being a purpose: a time or another number. */
const NO_PURPOSE =
  /^(?:(?:the\s+)?(?:next|past|last|coming|first|final|following)\b|another|more than|over|about|up to|FY|YA|\d|\$|total|addition|each|every|one|two|three|four|five|ten)/iu;
const PURPOSE_FIRST = /(?:^|[;,.]\s*)(?:For|To)\s+([^,;]{3,80}),\s+(?:we|I|the Government)\s/u;

/** "We invested 266.7 billion yuan in improving people's livelihood": money is about its purpose. */
export function readSpending(left: string, place: Place): Reading | undefined {
  if (!SPENDING.test(left)) return undefined;
  const { text, quantity } = place;
  const rest = text.slice(quantity.whole.end).split(/[;:[]|\.(?:\s|$)/u)[0]!;
  for (const match of rest.matchAll(PURPOSE)) {
    const from = match.index + match[0].length;
    const clause = rest.slice(from);
    if (NO_PURPOSE.test(clause)) continue;
    const { phrase } = nounPhraseBehind(clause);
    const words = phrase || trimPhrase(clause.split(/[,.;]/u)[0]!.split(/\s+/u).slice(0, 10).join(' '));
    // A purpose behind a comma belongs to the clause, not to this number alone: the next one may stand between.
    const taken = match.index === 0 ? quantity.whole.end + from + words.length : quantity.whole.end;
    if (words !== '') return level(words, Math.min(taken, place.end));
  }
  const first = PURPOSE_FIRST.exec(text.slice(0, quantity.start));
  return first ? level(trimPhrase(first[1]!), quantity.whole.end) : undefined;
}
