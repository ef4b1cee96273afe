import { isPronoun, nounPhraseBefore, nounPhraseBehind, trimPhrase } from './noun-phrases.ts';
import { trimSubject } from './trim-subject.ts';

/** What the words before a number say: about what, and how it moves. */
export interface Clause {
  /** "" where the clause names none. */
  subject: string;
  direction: -1 | 0 | 1;
  /** The number is the size of a movement, not where it arrives. */
  change: boolean;
  /** The verb in its written form; "" where the clause has none. */
  verb: string;
}

const RISE =
  'increas(?:e|es|ed|ing)|ris(?:e|es|ing)|rose|risen|grow(?:s|n|ing)?|grew|jump(?:s|ed)?|climb(?:s|ed)?|rais(?:e|es|ed|ing)|expand(?:s|ed|ing)?|go(?:es)? up|went up|come up|lift(?:s|ed)?|boost(?:s|ed|ing)?|add(?:s|ed)?|gain(?:s|ed)?|improv(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing)|step(?:s|ped)? up|surg(?:e|ed)|soar(?:ed)?|broaden(?:ed)?|top(?:s|ped|ping)? up|accelerat(?:e|ed)|rebound(?:s|ed)?|recover(?:s|ed)?|pick(?:s|ed)? up|edg(?:e|ed) up|advanc(?:e|ed)|leap(?:t|ed)?|swell(?:ed)?';
const FALL =
  'decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|reduc(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|shrink(?:s|ing)?|shrank|shrunk|contract(?:s|ed)?|narrow(?:s|ed)?|go(?:es)? down|went down|c[ao]mes? down|bring(?:s|ing)? down|brought down|step(?:s|ped)? down|slow(?:s|ed)?|eas(?:e|ed)|slip(?:s|ped)?|tumbl(?:e|ed)|plung(?:e|ed)|plummet(?:ed)?|slump(?:ed)?|dip(?:s|ped)?|edg(?:e|ed) down|halv(?:e|ed)|trim(?:s|med)?|slid(?:e)?|sank';
const STAY =
  '(?:is|are|was|were|be|been)\\s+(?:\\p{L}+ly\\s+)?\\p{L}{3,}ed|reach(?:es|ed|ing)?|total(?:s|ed|led|ling|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed)?|remain(?:s|ed|ing)?|ke(?:ep|eps|pt)|stand(?:s)?(?: at)?|stood(?: at)?|amount(?:s|ed)? to|is|are|was|were|be|been|being|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|constitut(?:es?|ed)|mak(?:es?|ing) up|made up|number(?:s|ed)?|averag(?:es?|ed)|hit(?:s)?|com(?:es?|ing) to|came to|rank(?:s|ed|ing)?|enter(?:s|ed)?|cost(?:s|ing)?|ha(?:s|ve|d)|cap(?:ped)?|maintain(?:s|ed)?|estimated|projected|expected|range(?:s|d)?(?: between)?|earn(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|enjoy(?:s|ed)?|achiev(?:e|es|ed)|register(?:s|ed)?|record(?:s|ed)?|post(?:s|ed)|levied|set(?:s)?|moderat(?:e|ed)|revert(?:s|ed)?|appl(?:y|ies)|need(?:s)?|generat(?:e|es|ed)|rais(?:e|es|ed)';

const BETWEEN = String.raw`(?:\s+(?:up|down|on average|slightly|further|significantly|steadily|again|only|all|both|already|also|currently|still|just|estimated|projected|expected|forecast|rapidly,?|sharply,?|strongly,?|by as much|kept|set|levied|capped|taxed|(?:the )?government|employers|us|in|be|been))*`;
const ARRIVAL = String.raw`(?:\s+(?:to|by|at|from|of|with|in|as|between|for))?(?:\s+(?:an?|the|its|today[’']s|current|present|estimated|additional|extra|further|total|reach|be|exceed|total of|(?:annual |cumulative |overall )?average(?: of)?|maximum|minimum|just|only|mere|modest|healthy|strong|robust|respectable|significant|slower|faster|cumulative|now|about))*\s*`;

function verbAtEnd(verbs: string): RegExp {
  return new RegExp(`^(.*?)(?<![\\p{L}-])(${verbs})(?![\\p{L}-])(${BETWEEN})(${ARRIVAL})$`, 'isu');
}

const DIRECTIONS: [string, -1 | 0 | 1][] = [
  [RISE, 1],
  [FALL, -1],
  [STAY, 0],
];

// A noun between verb and number: "increase loans by", "keep the average concentration below", "bring the total to".
const OBJECT = (verbs: string) =>
  new RegExp(
    `^(.*)(?<![\\p{L}-])(${verbs})(?![\\p{L}-])\\s+(?!(?:by|to|from|at|of|in|for|and)\\b)(.+?)(?:\\s+(?:further\\s+)?(by|to|from|at|up to)(?:\\s+(?:an?|the|its|today[’']s|current|present|estimated|additional|further|total of|maximum|minimum|up|reach|an estimated))*)?\\s*$`,
    'isu',
  );
const KEEP =
  'ke(?:ep|eps|pt|eping)|maintain(?:s|ed|ing)?|bring(?:s|ing)?|brought|hold|limit|control|mak(?:e|es|ing)|made|extend(?:s|ed)?|adjust(?:s|ed)?|doubl(?:e|ed)|revis(?:e|ed)|mov(?:e|ed)|retain(?:ed)?|cap(?:ped)?|set';
/** "slow down, but still grow": another verb follows, which is the number's own. */
const OTHER_CLAUSE = /^(?:up|down)?\s*,\s*(?:but|and|then|before|yet)(?!\p{L})/iu;
const FINITE = /(?<!\p{L})(?:will|is|are|was|were|has|have|had|which|that(?! of)|we|I)(?!\p{L})|[;:]/iu;
/** Heads that are movements themselves: "GDP growth will be at least 6%". */
const GROWTH = /(?<!\p{L})(?:growth|increases?|rise|expansion)(?: rates?)?(?: target)?(?!\p{L})/iu;
const DECLINE =
  /(?<!\p{L})(?:decreases?|decline|reductions?|fall|drop|contraction|cuts?)(?: rates?)?(?!\p{L})/iu;

/** The head of "growth of per capita incomes": its words up to the first preposition. */
function headOf(phrase: string): string {
  return phrase.split(/\s+(?:of|in|for|on|from|to)\s+/iu)[0] ?? phrase;
}

/** A noun that names a movement says the direction: "productivity growth" +1, "reduction of burdens" -1, else 0. */
export function movementOf(phrase: string): -1 | 0 | 1 {
  const head = headOf(phrase);
  if (/rate of .*growth/iu.test(phrase) || GROWTH.test(head.split(/\s+/u).slice(-3).join(' '))) return 1;
  return DECLINE.test(head.split(/\s+/u).slice(-2).join(' ')) ? -1 : 0;
}

function isChange(direction: -1 | 0 | 1, preposition: string, percentage: boolean): boolean {
  if (direction === 0) return false;
  if (/\bby\b/iu.test(preposition)) return true;
  // "expected to grow at 6%": a rate of growth.
  return percentage && !/\b(?:to|from|of)\b/iu.test(preposition);
}

function readObject(left: string, percentage: boolean): Clause | undefined {
  let best: (Clause & { front: string }) | undefined;
  for (const [verbs, direction] of [
    [RISE, 1],
    [FALL, -1],
    [KEEP, 0],
  ] as const) {
    const match = OBJECT(verbs).exec(left);
    if (!match) continue;
    const [, front, verb, object, preposition = ''] = match;
    if (/^\p{L}+ly,?$/u.test(object!.trim()) || OTHER_CLAUSE.test(object!)) continue;
    if (FINITE.test(object!) || isPronoun(trimPhrase(object!)) || (best && best.front.length > front!.length))
      continue;
    // "the annual increase in X": a noun, when an article or adjective stands before it.
    if (/(?<!\p{L})(?:the|an?|of|this|annual|our|its)\s+$/iu.test(front!)) continue;
    if (preposition === '' && (direction !== 0 || object!.length > 90 || object!.includes(','))) continue;
    const change = isChange(direction, preposition, percentage);
    best = {
      subject: trimPhrase(object!.replace(/^(?:up|down)\s+/u, '')),
      direction,
      change,
      verb: verb!,
      front: front!,
    };
  }
  return best;
}

function lastVerb(
  left: string,
): { front: string; verb: string; arrival: string; direction: -1 | 0 | 1 } | undefined {
  let best: { front: string; verb: string; arrival: string; direction: -1 | 0 | 1 } | undefined;
  for (const [verbs, direction] of DIRECTIONS) {
    const match = verbAtEnd(verbs).exec(left);
    if (!match) continue;
    const [, front, verb, between, arrival] = match;
    // A noun, not a verb: "an annual increase of".
    if (
      /(?<!\p{L})(?:an?|the|annual|of|average|this|further|overall|net)\s+$/iu.test(front!) &&
      !/^(?:is|are|was|were|be)$/iu.test(verb!)
    )
      continue;
    if (!best || direction !== 0 || front!.length < best.front.length)
      if (!best || best.direction === 0)
        best = { front: front!, verb: verb!, arrival: `${between}${arrival}`, direction };
  }
  return best;
}

/**
 * Reads the words before a number, from the beginning of its clause, comparator taken off.
 * @param left "Our GDP grew by", "and investment in fixed assets", "increase loans by"
 */
export function readClause(left: string, percentage: boolean): Clause | undefined {
  const object = readObject(left, percentage);
  if (object) return object;
  const found = lastVerb(left);
  if (found) {
    // "Jiaxing Port became a hub and ranked": both verbs have one subject.
    const shared = /(?<!\p{L})and\s*$/iu.test(found.front);
    // "workers who are skilled and earning": those of the relative clause.
    const relative = shared
      ? /^(.*)\s(?:who|that|which)\s+(?:are|is|have|has|were|was)\s/isu.exec(found.front)
      : null;
    const subject = relative
      ? nounPhraseBefore(relative[1]!)
      : shared
        ? nounPhraseBehind(trimSubject(found.front)).phrase
        : trimSubject(found.front);
    return {
      subject,
      direction: found.direction,
      change: isChange(found.direction, found.arrival, percentage),
      verb: found.verb,
    };
  }
  return undefined;
}

/** The noun phrase right before a number without a verb: "R&D investment intensity 3.48%", "and OFDI USD 11.2 billion". */
export function readVerbless(left: string): string {
  const words = trimPhrase(left);
  return /(?<!\p{L})(?:of|for|in|on|at|by|to|from|with|about|than|up|down|or)\s*$/iu.test(left.trimEnd())
    ? ''
    : nounPhraseBefore(words);
}
