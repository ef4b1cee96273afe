import { nounPhraseBehind, startsWithNoun, trimPhrase } from './noun-phrases.ts';
import type { Place } from './read-sentence.ts';
import { level, type Reading } from './reading.ts';

const CONNECTOR =
  /^[\s,(–—-]*(?:(?:and|or|to|from|up|down|with|at|by|in|for|even|then|only|about|compared (?:to|with)|instead of|than|higher|lower|versus|against|rising|falling|increasing|decreasing|growing|climbing|moving|improving|dropping|going|jumping|declining|the|an?|its|previous|current|currently|estimated|additional|another|further|as high as|as low as|also|reaching|ranging|between|today|now|which is|or about|20\d\d|19\d\d|FY\d{4}|YA\d{4}|will|last|this|year|rest|remaining|later)(?![\p{L}-])[\s,(]*)*$/iu;

const MOVEMENT_APPOSITION =
  /^[\s,(–—]*(?:or|and|with|which is|this is|representing|this (?:is|was|represents|will be))?\s*(?:an?|the|this)?\s*((?:\p{L}+\s+){0,2}(increase|rise|growth|gain|expansion|decrease|decline|fall|drop|reduction|cut)(?:\s+rate)?)\s+of\s*(?:an?)?\s*$/iu;

/** "accounting for 79.5% of": the words before a share. */
export const SHARE =
  /(?:account(?:s|ed|ing)?\s+for|represent(?:s|ed|ing)?|mak(?:es?|ing)\s+up|made\s+up|constitut(?:es?|ed|ing)|compris(?:es?|ed|ing))\s*$/iu;
const FALLING = /decrease|decline|fall|drop|reduction|cut/iu;

const SHARE_ONLY = /^[\s,]*(?:and|which)?\s*\p{L}+(?:\s+\p{L}+)?\s*$/iu;
const THAT_OF = /^\s+(?:that|those)\s+(?:of|in)\s+/iu;
const NAMED_WHOLE = /^\s+of\s+(?=GDP|(?:the|our|its)\s+(?:GDP|total))/u;
const OTHER_WHOLE = /^\s+of\s+(?!the total|the year|GDP|that|this)/u;

/** What follows a figure as a part of its name: "for startups", "to the fund" behind a `noun` of giving, "as measured by value-added per worker". */
export function readQualifier(right: string, noun = ''): { words: string; length: number } {
  const giving = /(?:top-up|injection|grant|contribution|transfer|support)$/iu.test(noun);
  const opening =
    (giving ? /^\s+(?:to|into)\s+/iu.exec(right) : null) ??
    /^\s+(?:for\s+(?!the (?:next|past|last)|another|(?:19|20)\d\d|FY|YA|\d|each other|this year|example|instance)|as measured by\s+)/iu.exec(
      right,
    );
  if (!opening) return { words: '', length: 0 };
  const { phrase, end } = nounPhraseBehind(right.slice(opening[0].length));
  return phrase === ''
    ? { words: '', length: 0 }
    : { words: `${opening[0].trim()} ${phrase}`, length: opening[0].length + end };
}

/** "79.5% of the general public budget expenditure": the subject's share of a whole. */
export function readShare(subject: string, place: Place): Reading {
  const opening = /^\s+of\s+(?:that of\s+)?/u.exec(place.right)?.[0] ?? '';
  const { phrase, end } =
    opening === '' ? { phrase: '', end: 0 } : nounPhraseBehind(place.right.slice(opening.length));
  const stop = place.quantity.whole.end + (phrase === '' ? 0 : opening.length + end);
  const base = subject.replace(/, share of .*$/u, '');
  return level(phrase === '' ? `${base}, share` : `${base}, share of ${phrase}`, stop);
}

/** "4.3% for startups and 8.1% for older firms": the qualifier changes, the rest stays. */
function repeat(last: Reading, place: Place): Reading {
  const { words, length } = readQualifier(place.right);
  const indicator =
    words === ''
      ? last.indicator
      : `${last.indicator.replace(/ (?:for|as measured by) [^,]+$/u, '')} ${words}`;
  const compared = THAT_OF.exec(place.right);
  const extra = compared
    ? compared[0].length + nounPhraseBehind(place.right.slice(compared[0].length)).end
    : length;
  return { ...last, indicator, end: place.quantity.whole.end + extra };
}

/**
 * "…, 1.7 times that of 2016", "…, up from 2.4%", "…, an annual increase of 7%": a number about what the last figure was
 * about; undefined where the words before it name something of their own.
 */
export function readApposition(left: string, place: Place, last: Reading | undefined): Reading | undefined {
  const topic = last ?? (place.topic === undefined ? undefined : level(place.topic, 0));
  const { quantity, right } = place;
  const end = quantity.whole.end;
  const movement = MOVEMENT_APPOSITION.exec(left);
  if (movement && topic) {
    const direction = FALLING.test(movement[2]!) ? -1 : 1;
    return {
      indicator: `${topic.indicator}, ${trimPhrase(movement[1]!)}`,
      direction,
      change: true,
      byVerb: false,
      end,
    };
  }
  if (!last) return undefined;
  if (/^[\s,]*(?:and\s+)?(?:is |are |be |will be )?capped at\s*$/iu.test(left))
    return level(`${last.indicator}, cap`, end);
  if (SHARE.test(left) && SHARE_ONLY.test(left)) return readShare(last.indicator, place);
  if (!CONNECTOR.test(left)) return undefined;
  if (quantity.class === 'percentage' && NAMED_WHOLE.test(right)) return readShare(last.indicator, place);
  if (quantity.class === 'percentage' && OTHER_WHOLE.test(right)) return undefined;
  const counts = quantity.class === 'count' || quantity.compound;
  if (counts && startsWithNoun(right)) return undefined;
  return repeat(last, place);
}
