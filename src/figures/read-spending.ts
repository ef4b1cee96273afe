import { nounPhraseBehind, trimPhrase } from './noun-phrases.ts';
import type { Place } from './read-sentence.ts';
import { level, type Reading } from './reading.ts';

const SPENDING =
  /(?<!\p{L})(?:set(?:ting)?\s+aside|spen[dt]|spending|invest(?:ed|ing)?|provid(?:e|ed|ing)|allocat(?:e|ed|ing)|commit(?:ted|ting)?|inject(?:ed|ing)?|earmark(?:ed|ing)?|disbursed?|contribut(?:e|ed|ing)|pay(?:ing)?(?:\s+out)?|paid(?:\s+out)?|fund(?:ed)?|give|giving|gave|draw|drew|put(?:ting)?|channel(?:l?ed)?|devot(?:e|ed)|budget(?:ed)?)(?:\s+(?:a total of|up|an?|additional|another|further|in|the|this|these|that|average of|about|more|only|our|first|initial))*\s*$/iu;
const PURPOSE = /(?:^|[\s,])(?:for|in|on|to|into|towards?|under|through|as part of)\s+/giu;
/** What follows such a preposition without being a purpose: a time or another number. */
const NO_PURPOSE =
  /^(?:(?:the\s+)?(?:next|past|last|coming|first|final|following)\b|another|more than|over|about|up to|FY|YA|\d|\$|total\b|addition\b|(?:each|every)\s+(?:year|month|day)|one\b|two\b|three\b|four\b|five\b|ten\b|this year)/iu;
const PURPOSE_FIRST = /(?:^|[;,.]\s*)(?:For|To)\s+([^,;]{3,80}),\s+(?:we|I|the Government)\s/u;
const MONEY = /[$€£¥]|yuan|USD|euros|pounds/u;

/** Ends a list's lead or an item of it: "including $6.1 billion for X and $5.1 billion for Y". */
const LEAD =
  /(?<!\p{L})(?:including|comprising|comprises|namely|such as|made up of|consist(?:s|ing) of|includes?)\s*$/iu;
const NEXT =
  /^[\s,]*(?:and|with|plus|as well as|of which|of this|of these)?[\s,]*(?:another|a further|an additional)?\s*$/iu;
const GOES =
  /^\s+(?:(?:is|are|was|were|will be|has been|have been)\s+(?:(?:meant|used|spent|set aside|allocated|disbursed|provided|paid|put|channelled|earmarked|committed|reserved)\s+)?|(?:will\s+)?(?:go|goes|went)\s+)(?:for|to|into|towards?|on|in)\s+/iu;
const OWN_PURPOSE = /^\s+(?:for|to|into|towards?|on)\s+/iu;

function purposeAt(place: Place, opening: string): Reading | undefined {
  const clause = place.right.slice(opening.length);
  if (NO_PURPOSE.test(clause)) return undefined;
  const { phrase, end } = nounPhraseBehind(clause);
  return phrase === ''
    ? undefined
    : { ...level(phrase, place.quantity.whole.end + opening.length + end), purpose: true };
}

/**
 * "$6.1 billion for the Silver Package and $5.1 billion for care support", "$1 billion will go towards helping firms":
 * in a list of money each sum has its own purpose behind it.
 */
export function readListedMoney(left: string, place: Place, last: Reading | undefined): Reading | undefined {
  if (!MONEY.test(place.quantity.unit)) return undefined;
  const next = NEXT.test(left);
  const goes = GOES.exec(place.right)?.[0];
  if (goes !== undefined) return next ? purposeAt(place, goes) : undefined;
  const listed = LEAD.test(left) || (next && last?.purpose === true);
  const opening = listed ? OWN_PURPOSE.exec(place.right)?.[0] : undefined;
  return opening === undefined ? undefined : purposeAt(place, opening);
}

/** "We invested 266.7 billion yuan in improving people's livelihood": money is about its purpose. */
export function readSpending(left: string, place: Place): Reading | undefined {
  if (!SPENDING.test(left)) return undefined;
  const { text, quantity } = place;
  const rest = text.slice(quantity.whole.end).split(/[;:[]|\.(?:\s|$)/u)[0]!;
  for (const match of rest.matchAll(PURPOSE)) {
    const from = match.index + match[0].length;
    // Right behind the number it is this one's own; the next number has its own.
    const own = match.index === 0;
    const clause = rest.slice(from, own ? Math.max(from, place.right.length) : undefined);
    if (NO_PURPOSE.test(clause)) continue;
    const { phrase, end } = nounPhraseBehind(clause);
    const words = phrase || trimPhrase(clause.split(/[,.;]/u)[0]!.split(/\s+/u).slice(0, 10).join(' '));
    // A purpose behind a comma belongs to the clause, not to this number alone: the next one may stand between.
    const taken = own ? quantity.whole.end + from + (phrase === '' ? words.length : end) : quantity.whole.end;
    if (words !== '') return { ...level(words, Math.min(taken, place.end)), purpose: true };
  }
  const first = PURPOSE_FIRST.exec(text.slice(0, quantity.start));
  return first ? level(trimPhrase(first[1]!), quantity.whole.end) : undefined;
}
