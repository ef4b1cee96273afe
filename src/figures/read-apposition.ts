import { nounPhraseBehind, startsWithNoun, trimPhrase } from './noun-phrases.ts';
import type { Place } from './read-sentence.ts';
import { level, type Reading } from './reading.ts';

const CONNECTOR =
  /^[\s,(–—-]*(?:(?:and|or|to|from|up|down|with|at|by|in|for|even|then|only|about|compared (?:to|with)|instead of|than|higher|lower|versus|against|rising|falling|increasing|decreasing|growing|climbing|moving|improving|dropping|going|jumping|declining|the|an?|its|previous|current|currently|estimated|additional|another|further|as high as|as low as|also|reaching|ranging|between|today|now|each|on average|in turn|from the current|rather than|than the|up to|which is|or about|20\d\d|19\d\d|FY\d{4}|YA\d{4}|will|last|this|year|rest|remaining|later|on top of|in addition to|over and above|including)(?![\p{L}-])[\s,(]*)*$/iu;

const MOVEMENT_APPOSITION =
  /^(?:[^;]{0,80},)?[\s,(–—]*(?:or|and|with|which is|this is|representing|this (?:is|was|represents|will be))?\s*(?:an?|the|this)?\s*((?:\p{L}+\s+){0,2}(increase|rise|growth|gain|expansion|decrease|decline|fall|drop|reduction|cut)(?:\s+rate)?)\s+of\s*(?:an?)?\s*$/iu;

/** "accounting for 79.5% of": the words before a share. */
export const SHARE =
  /(?:account(?:s|ed|ing)?\s+for|represent(?:s|ed|ing)?|mak(?:es?|ing)\s+up|made\s+up|constitut(?:es?|ed|ing)|compris(?:es?|ed|ing))\s*$/iu;
/** ", capped at", "subject to an expenditure cap of" */
const BOUNDED =
  /^[\s,]*(?:(?:and|but)\s+)?(?:(?:it |which |this )?(?:is |are |be |will be )*(?:capped at|capped)(?:\s+an?\s+\p{L}+(?:\s+of)?)?|[^;]{0,60}?(?:subject to|with|up to)\s+an?\s+((?:\p{L}+\s+){0,2}(?:cap|maximum|minimum|limit|ceiling))(?:\s+of)?)\s*$/iu;
const FALLING = /decrease|decline|fall|drop|reduction|cut/iu;

/** "a 20% increase from today", "higher than the 1.6% growth recorded before": a movement of what stands before. */
const MOVEMENT_BEHIND =
  /^\s+((?:\p{L}+\s+)?(?:increase|rise|growth|gain|(decrease|decline|fall|drop|reduction|cut)))(?=\s+(?:from|over|recorded|registered|compared|on|seen|in (?:the )?(?:past|last|previous|preceding|\d))|\s*(?:[,.;)]|$))/iu;
const COMPARED_BEHIND =
  /^\s+(?:(higher|more|larger|faster|greater)|lower|less|fewer|smaller|slower)\s+(?:than|compared)/iu;
/** "the $0.6 billion deficit" names itself. */
const FISCAL_BEHIND =
  /^\s+(?:deficit|surplus|top-up|grant|rebate|subsidy|payout|package|credit|bonus|levy|fund|loan|voucher)(?!\p{L})/iu;
/** ", at a total lifetime cost of" */
const COSTING =
  /^[\s,]*(?:at|with|for)\s+an?\s+((?:\p{L}+\s+){0,3}(?:cost|value|investment|budget|outlay|price|commitment))\s*(?:of\s*)?$/iu;
/** "compared to the current": the same thing at another time. */
const COMPARED =
  /(?<!\p{L})(?:compared (?:to|with)|instead of|rather than|versus|as against|up from|down from)(?:\s+(?:the|an?|its|only|about|current|previous|existing|present|today[’']s|original))*\s*$/iu;
/** "on 1 January 2020": a time behind the last figure. */
const TIME_FIRST =
  /^[\s,]*(?:on|from|in|by|since|with effect from|for)\s+(?:(?:\d{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?(?:FY|YA)?\s?(?:19|20)\d\d(?=[\s,])/u;
/** "grew by three points of GDP, to 18%": the whole of the last figure. */
const WHOLE_FIRST = /^\s+of\s+[^,;]{1,40}(?=,\s+to\s)/u;
const RELATIVE_TO = /^\s+(?:that|which)\s[^,;]{0,40}\s(?:from|to|at)\s*$/iu;

const SHARE_ONLY = /^[\s,]*(?:and|which)?\s*\p{L}+(?:\s+\p{L}+)?\s*$/iu;
const THAT_OF = /^\s+(?:that|those)\s+(?:of|in)\s+/iu;
const NAMED_WHOLE = /^\s+of\s+(?=GDP|(?:the|our|its)\s+(?:GDP|total))/u;
/** "6,000 units and 480,000 square metres of floor area": each has its own. */
const OF_THINGS = /^\s+of\s+(?!the|this|that|these|those|which|GDP|our|its|their)\p{Ll}/u;
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

/** What is received: "in cash", "from the fund". */
export function readObject(right: string): { words: string; length: number } {
  const opening =
    /^\s+(?:in|from|under|through|as|for|worth of|off)\s+(?!the (?:next|past|last)|total\b|(?:end-)?(?:19|20)\d\d|FY|YA|\d|\p{Lu}\p{Ll}+ (?:19|20)\d\d)/iu.exec(
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

const ARRIVES =
  /(?:\bby\s[^;]{2,50}?(?<!\p{L})to|(?:doubl\p{L}*|tripl\p{L}*|quadrupl\p{L}*|\p{L}+-?fold)\s[^;]{0,60}?(?<!\p{L})(?:to|from))\s+(?:(?:the|an?|about)\s+)?$/iu;

function withoutMovement(indicator: string): string {
  return indicator.replace(
    /, (?:\p{L}+ ){0,2}(?:increase|rise|growth|gain|expansion|decrease|decline|fall|drop|reduction|cut)(?: rate)?$/iu,
    '',
  );
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
  // "by 10 cents, to 20 cents", "doubled to $8 billion": where it arrives is no change.
  const before = place.text.slice(0, place.quantity.whole.start);
  const arrives = ARRIVES.test(before);
  // "a decrease of 4.3% from 729,674": an amount behind a rate is a level of what decreased.
  const base = last.change && place.quantity.class !== 'percentage' ? withoutMovement(indicator) : indicator;
  if (base !== indicator) return level(base, place.quantity.whole.end + extra);
  return { ...last, indicator, end: place.quantity.whole.end + extra, ...(arrives ? { change: false } : {}) };
}

/**
 * "…, 1.7 times that of 2016", "…, up from 2.4%", "…, an annual increase of 7%": a number about what the last figure was
 * about; undefined where the words before it name something of their own.
 */
export function readApposition(words: string, place: Place, last: Reading | undefined): Reading | undefined {
  const topic = last ?? (place.topic === undefined ? undefined : level(place.topic, 0));
  const { quantity, right } = place;
  const end = quantity.whole.end;
  const left = words.replace(TIME_FIRST, '').replace(WHOLE_FIRST, '');
  const moved = quantity.unit === '' ? null : MOVEMENT_BEHIND.exec(right);
  if (
    moved &&
    topic &&
    (CONNECTOR.test(left) || /^\s*(?:this|it|which) (?:is|was|represents) (?:an?|the)\s*$/iu.test(left))
  )
    return {
      indicator: `${topic.indicator.replace(/, share of .*$/u, '')}, ${trimPhrase(moved[1]!)}`,
      direction: moved[2] === undefined ? 1 : -1,
      change: true,
      byVerb: false,
      end: end + moved[0].length,
    };
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
  const bound = BOUNDED.exec(left);
  if (bound) return level(`${last.indicator}, ${bound[1] ?? 'cap'}`, end);
  if (SHARE.test(left) && SHARE_ONLY.test(left)) return readShare(last.indicator, place);
  const compared = COMPARED_BEHIND.exec(right);
  if (compared && CONNECTOR.test(left) && quantity.unit !== '')
    return { ...repeat(last, place), change: true, direction: compared[1] === undefined ? -1 : 1 };
  const again =
    RELATIVE_TO.test(left) ||
    /times (?:of )?(?:the|that of the)\s*$/u.test(place.text.slice(0, quantity.whole.start));
  if (quantity.unit !== '' && FISCAL_BEHIND.test(right)) return undefined;
  const cost = COSTING.exec(left);
  if (cost) return level(`${last.indicator}, ${cost[1]}`, end);
  if (!CONNECTOR.test(left) && !again && !(COMPARED.test(left) && quantity.unit !== '')) return undefined;
  if (quantity.class === 'percentage' && NAMED_WHOLE.test(right)) return readShare(last.indicator, place);
  if (quantity.class === 'percentage' && OTHER_WHOLE.test(right)) return undefined;
  if (quantity.class === 'quantity' && OF_THINGS.test(right)) return undefined;
  const counts = quantity.class === 'count' || quantity.compound;
  if (counts && startsWithNoun(right)) return undefined;
  return repeat(last, place);
}
