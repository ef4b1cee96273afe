import {
  isPronoun,
  nounPhraseBefore,
  nounPhraseBehind,
  predicateBehind,
  startsWithNoun,
  trimPhrase,
} from './noun-phrases.ts';
import { movementOf, readClause } from './read-clause.ts';
import type { Place } from './read-sentence.ts';
import { readTelling } from './read-telling.ts';
import { level, type Reading } from './reading.ts';

/** Words before the number that belong to the name: "nursing care for 34,000 people", "afforestation of 32 hectares". */
function relationBefore(left: string): string {
  const match = /^(.*\S)\s+(of|for|in|on|to)\s+(?:(?:the|an?|another|these|our|its)\s+)*$/isu.exec(left);
  if (!match) return '';
  const noun = nounPhraseBefore(match[1]!);
  return noun === '' || isPronoun(noun) ? '' : `${noun} ${match[2]!.toLowerCase()}`;
}

/** "…, which can recruit", "…, covering": what stands before a relative clause, and its verb. */
const RELATIVE =
  /^(.*?),\s*(?:(?:which|that|who)\s+(?:(?:will|can|could|would|has|have|may|also|currently|now|already|today|still)\s+)*(\p{L}+)|(\p{Ll}+ing))\s*(?:to\s+)?$/isu;

/** The thing counted and what happens to it; offsets in the sentence. */
interface Counted {
  noun: string;
  /** "new 5G base stations put into operation" */
  name: string;
  end: number;
}

/** "21 out of the proposed 23 maps": the noun stands behind the second number. */
const OUT_OF = /^\s+(?:out )?of\s+(?:(?:the|our|all|its|proposed|planned)\s+)*$/iu;

const OF = /^\s+of\s+(?!GDP)(?:such\s+)?/u;
/** "two of my heroes"; "2 of 5" and "one of the best" are read elsewhere. */
const OF_OURS = /^\s+of\s+(?:my|our|the|these|those|their|its|his|her)\s+(?=\p{L})/u;

function readNoun({ quantity, right, text, end: limit }: Place): Counted | undefined {
  if (quantity.class === 'count' && OUT_OF.test(right)) {
    const behind = text.slice(limit).replace(/^\S+/u, '');
    const { phrase, end } = nounPhraseBehind(behind);
    const name = trimPhrase(`${phrase} ${predicateBehind(behind.slice(end))}`);
    return phrase === '' ? undefined : { noun: phrase, name, end: quantity.whole.end };
  }
  // "794-kilometer-long sewage pipes": the rest of the compound is no noun.
  const joined = quantity.compound ? right.replace(/^-(?:\p{L}+-?)*\s/u, ' ') : right;
  if (quantity.unit === 'percentage points' && !/^\s+(?:of|increase|rise|cut|reduction)\s/u.test(joined))
    return undefined;
  const measures = quantity.unit !== '' || quantity.class === 'ratio';
  const of = (measures ? OF : OF_OURS).exec(joined)?.[0];
  if (of === undefined && !startsWithNoun(joined)) return undefined;
  const shift = right.length - joined.length + (of?.length ?? 0);
  const { phrase, end } = nounPhraseBehind(right.slice(shift));
  if (phrase === '') return undefined;
  const rest = right.slice(shift + end);
  const stop = quantity.whole.end + shift + end;
  const happens = predicateBehind(rest);
  if (happens === '' || /^(?:total|reach|be|exceed)(?:s|ed|es)?(?!\p{L})/iu.test(happens))
    return { noun: phrase, name: phrase, end: stop };
  // A predicate that runs into the next figure is that figure's name too.
  const taken = rest.lastIndexOf(happens.slice(-6)) + 6;
  const own = rest.slice(taken).trim().length >= 4;
  return { noun: phrase, name: `${phrase} ${happens}`, end: own ? stop + taken : stop };
}

const CHANGE_NOUN =
  /^(?:\p{L}+\s+)?(?:increase|rise|growth|hike|gain|(decrease|decline|fall|drop|reduction|cut|discount))s?(?:\s|$)/iu;

/** "a 10% increase in excise duty" is a change. */
function movementBehind(place: Place): Pick<Reading, 'direction' | 'change'> | undefined {
  const match = place.quantity.unit === '' ? null : CHANGE_NOUN.exec(trimPhrase(place.right));
  return match ? { direction: match[1] === undefined ? 1 : -1, change: true } : undefined;
}

/**
 * "2,000 new 5G base stations will be put into operation", "3,067 hectares of land", "$300 million top-up to the fund":
 * the number counts or measures what follows it.
 */
export function readCounted(left: string, place: Place, last: Reading | undefined): Reading | undefined {
  const counted = readNoun(place);
  if (!counted) return undefined;
  const { noun, name, end } = counted;
  if (namesWhatCounts(left, noun)) return undefined;
  if (last?.counted === noun && OUT_OF.test(left)) return level(noun, end);
  const movement = movementBehind(place);
  const relative = RELATIVE.exec(left);
  if (relative) {
    const antecedent = nounPhraseBefore(relative[1]!) || last?.indicator;
    if (antecedent) return level(`${antecedent}, ${relative[2] ?? relative[3]} ${noun}`, end);
  }
  const relation = relationBefore(left);
  if (relation !== '') {
    const direction = place.quantity.unit === '%' ? movementOf(relation) : 0;
    return { ...level(`${relation} ${name}`, end), direction, change: direction !== 0 };
  }
  // "will cost $132 million and benefit 930,000 households": both have one subject.
  const also = /^[\s,]*and\s+(?:will\s+)?(benefit|help|cover|support|create|reach|serve)\s*$/iu.exec(left);
  const owner = also && /^(.*), costs?$/iu.exec(last?.indicator ?? '')?.[1];
  const telling = owner ? { subject: owner, verb: also[1]! } : readTelling(left, place.topic);
  const indicator = telling ? `${telling.subject} ${telling.verb} ${noun}` : name;
  return {
    ...level(indicator, end),
    ...movement,
    ...(place.quantity.class === 'count' ? { counted: noun } : {}),
  };
}

/** "The completion of new units will average 18,000 units": the subject says more than the noun that it repeats. */
function namesWhatCounts(left: string, noun: string): boolean {
  const subject = readClause(left, false)?.subject ?? '';
  const [head = ''] = noun.toLowerCase().split(/\s+/u);
  return head.length > 3 && / /u.test(subject) && subject.toLowerCase().split(/\s+/u).includes(head);
}
