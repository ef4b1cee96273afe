import { isPronoun, nounPhraseBehind } from './noun-phrases.ts';
import { readClause } from './read-clause.ts';
import type { Place } from './read-sentence.ts';
import { level, type Reading } from './reading.ts';

const MONEY = /[$€£¥]|yuan|USD|euros|pounds|rupees|rand|naira|shillings|pesos|ringgit/u;
/** Verbs whose object is money of a kind: "raise 367 billion in investment commitments". */
const HOLDS =
  /(?<!\p{L})(?:rais|mobili[sz]|attract|secur|generat|collect|win|won|creat|deliver|unlock|leverag|sav|gain|ha(?:ve|s|d|ving)|hold|held|keep|kept|br(?:ing|ought)|need|want|giv|gave|offer|award|los[et]|with)\p{L}*(?:\s+(?:in|an?|only|already|about|up|another|additional|total of|at|least|more|than))*\s*$/iu;
const IN =
  /^\s+in\s+(?:(?:their|his|her|its|your|the|our|an?)\s+)?(?!(?:next|past|last|coming|first|final|total|cash|addition|respect|year|case|order|each|every|january|february|march|april|may|june|july|august|september|october|november|december|FY|\d)(?![\p{L}-]))(?=\p{L})/iu;

/** "have at least $40,000 in their Minimum Sum", "raised R367 billion in investment commitments": money of a kind. */
export function readMoneyIn(left: string, place: Place): Reading | undefined {
  if (!MONEY.test(place.quantity.unit) || !HOLDS.test(left)) return undefined;
  const opening = IN.exec(place.right);
  // "in Singapore" is a place.
  if (!opening || /^\s+in\s+\p{Lu}\p{Ll}+(?:\s*[,.;]|\s+(?!\p{Lu})|$)/u.test(place.right)) return undefined;
  const { phrase, end } = nounPhraseBehind(place.right.slice(opening[0].length));
  if (phrase === '') return undefined;
  const subject = /(?:rais|attract|secur|generat|collect|won|win|gain)\p{L}*\s*$/iu.test(left)
    ? (readClause(left, false)?.subject ?? '')
    : '';
  const named = isPronoun(subject) ? phrase : `${subject}, ${phrase}`;
  return level(named, place.quantity.whole.end + opening[0].length + end);
}
