import { splitWords } from '../language/words.ts';
import type { Turn } from '../types.ts';
import type { QuestionKind } from './question.ts';
import { replaceSubject } from './replace-subject.ts';
import { joinPlace } from './join-place.ts';
import { joinReference } from './join-reference.ts';
import { subjectOf, termsOf } from './find-subject.ts';
import { clean, timesOf, wordsAt } from './find-times.ts';
import { understandQuestion } from './understand-question.ts';
import { stripWrapping } from './strip-wrapping.ts';
import { recogniseTalk } from './recognise-talk.ts';

const LEAD = /^(?:(?:and|but|so|ok(?:ay)?|then|also|now|well|hm+|oh|sorry|i mean|i meant|no)[\s,]+)+/iu;
const ELLIPSIS =
  /^(?:what|how) about\b|^(?:and|but|or|also)\b|^(?:for|in|by|over|during|since|until|of|from|only|just)\b|^(?:the )?same (?:for|question)/iu;
const PRONOUN =
  /\b(?:it|its|they|them|their|theirs|this|these|those|that(?! (?:the|is|are|was|will|there|a))|he|she|his|her|there|the (?:same|latter|former|one|ones|other|others)|one|ones)\b/iu;
const QUESTION_WORD =
  /\b(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|does|do|did|has|have|had|will|would|can|could|should|list|name|tell|give|show|explain|describe)\b/iu;

/** Puts the new time where the old question had its own; behind it where it had none. */
function replaceTime(previous: string, words: string): string {
  const [first, ...rest] = timesOf(previous);
  const bare = previous.replace(/[?.!\s]+$/u, '');
  if (!first) return clean(`${bare} ${words}?`);
  const kept = rest.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), bare);
  const before = kept
    .slice(0, first.start)
    .replace(/\b(?:in|for|by|over|during|of|since|until|from)\s+(?:the\s+)?$/iu, '');
  const after = kept.slice(first.end);
  // "the 2022 GDP target" -> "the GDP target for 2016"
  return clean(`${before.replace(/\bthe\s*$/iu, after.trim() === '' ? '' : 'the ')}${after} ${words}?`);
}

function timeWords(text: string): string {
  const bare = text
    .replace(LEAD, '')
    .replace(/^(?:what|how) about\s+/iu, '')
    .replace(/[?.!\s]+$/u, '');
  const named = bare.replace(
    /^(?=(?:past|next|last|previous|coming|following) .*(?:years|decade)s?$)/iu,
    'the ',
  );
  return /^(?:in|for|by|over|during|since|until|from|of)\b/iu.test(named) ? named : `for ${named}`;
}

function replacePronoun(question: string, previous: string): string {
  const subject = subjectOf(previous);
  if (subject === '') return question;
  const times = timesOf(question).length > 0 ? [] : wordsAt(previous, timesOf(previous));
  const pronoun = /\b(?:it|they|them|this|these|those|that|he|she|the same|the latter|the former)\b/iu;
  const possessive = /\b(?:its|their|his|her)\b/iu;
  const sameTime = /\b(?:in |during )?that (?:year|period|time)\b/iu;
  const dated = question.replace(sameTime, '');
  const replaced =
    possessive.test(dated) && !pronoun.test(dated)
      ? dated.replace(possessive, `the ${subject}’s`)
      : pronoun.test(dated)
        ? dated.replace(pronoun, `the ${subject}`)
        : `${dated.replace(/[?.!\s]+$/u, '')} ${subject}?`;
  if (times.length === 0 || /\bwhere\b|\bwho\b/iu.test(question)) return clean(replaced);
  return clean(`${replaced.replace(/[?.!\s]+$/u, '')} (${times.join(', ')})?`);
}

/** Asks again what the previous question asked, of another time: "and how many were created in 2021?" */
function repeatsSubject(bare: string, previous: string): boolean {
  const before = new Set(splitWords(previous).map(({ base }) => base));
  const terms = termsOf(bare);
  return (
    terms.length > 0 &&
    terms.every(({ alternatives }) => alternatives[0]!.bases.every((base) => before.has(base)))
  );
}

const ASKS_WHAT_WAS = /\b(?:was|were|did|had)\b/iu;

/** "And what was it in 2021?" no longer asks for the target. */
function withoutTarget(question: string): string {
  return clean(
    question.replace(/\b(?:growth )?(?:targets?|goals?|planned|forecast)\b/iu, (words) =>
      /^growth/iu.test(words) ? 'growth' : '',
    ),
  );
}

/** Questions about the report itself lean on nothing. */
const SELF_CONTAINED: ReadonlySet<QuestionKind> = new Set([
  'metadata',
  'overview',
  'mention',
  'frequency',
  'abbreviation',
]);

function joinTurn(question: string, previous: string): string {
  const bare = question.replace(LEAD, '').trim();
  const terms = termsOf(bare);
  const times = timesOf(bare);
  const special = joinReference(bare, previous, terms.length) ?? joinPlace(bare, previous);
  if (special) return clean(special);
  const asksTarget = /\b(?:target|goal|plan|aim|forecast)\w*/iu.exec(bare)?.[0];
  const leans = terms.length === 0 || (terms.length <= 1 && PRONOUN.test(bare));
  if (
    leans &&
    asksTarget &&
    (times.length > 0 || PRONOUN.test(bare)) &&
    !/\b(?:target|goal|plan|aim|forecast)/iu.test(previous)
  ) {
    // "How many are planned for 2022?"
    const counted = /^how (?:many|much)\b/iu.exec(bare)?.[0];
    if (counted) return clean(`${counted} ${subjectOf(previous)}${bare.slice(counted.length)}`);
    const when = times.length > 0 ? ` for ${wordsAt(bare, times).join(', ')}` : '';
    return clean(`What is the ${subjectOf(previous)} ${asksTarget}${when}?`);
  }
  if (
    times.length > 0 &&
    (terms.length === 0 || (repeatsSubject(bare, previous) && terms.length < termsOf(previous).length))
  ) {
    return replaceTime(
      ASKS_WHAT_WAS.test(bare) ? withoutTarget(previous) : previous,
      timeWords(wordsAt(bare, times).join(', ')),
    );
  }
  const elliptical = ELLIPSIS.test(question.trim()) || LEAD.test(question) || !QUESTION_WORD.test(bare);
  const fresh = QUESTION_WORD.test(bare.replace(/^(?:what|how) about\b/iu, ''));
  if (elliptical && !fresh && terms.length > 0) {
    const withoutTime = times.reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      bare,
    );
    const named = withoutTime
      .replace(/^(?:what|how) about\s+/iu, '')
      .replace(/\b(?:in|for|by|over|during|of)\s*(?:the\s*)?[?.!\s]*$/iu, '')
      .replace(/[?.!\s]+$/u, '')
      .replace(/^(?:the same for|the)\s+/iu, '');
    const replaced = replaceSubject(previous, named);
    return times.length > 0 ? replaceTime(replaced, timeWords(wordsAt(bare, times).join(', '))) : replaced;
  }
  if (SELF_CONTAINED.has(understandQuestion(bare, { year: null, reportYears: [] }).kind)) return question;
  // "By how much?", "Why?", "Which ones?": nothing of its own to be about.
  const light = terms.every(({ importance }) => importance < 1);
  return (PRONOUN.test(bare) && terms.length <= 3) || light ? replacePronoun(bare, previous) : question;
}

/** What a follow-up leans on is short; hostile lengths cost time. Characters, with and without the wrapping. */
const LONGEST_LETTER = 2000;
const LONGEST_TURN = 500;

/**
 * Makes a question understandable without the turns before it: pronouns, ellipsis ("and rural residents?"), a changed
 * time or subject. A question with a subject of its own stays as it is. Deterministic.
 */
export function makeStandalone(question: string, history: Turn[] = []): string {
  const asked = history
    .filter((turn) => turn.role === 'user')
    .map((turn) => stripWrapping(turn.content.slice(0, LONGEST_LETTER).trim()).slice(0, LONGEST_TURN));
  let previous: string | undefined;
  for (const turn of asked) {
    if (recogniseTalk(turn) !== undefined) continue;
    previous = previous === undefined ? turn : joinTurn(turn, previous);
  }
  return previous === undefined ? question : joinTurn(question, previous);
}
