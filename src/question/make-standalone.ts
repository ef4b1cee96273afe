import { isStopword, splitWords, stemWord } from '../language/words.ts';
import { findTimeExpressions } from '../periods/find-time-expressions.ts';
import type { Turn } from '../types.ts';
import { understandQuestion } from './understand-question.ts';
import { recogniseTalk } from './recognise-talk.ts';

const LEAD = /^(?:(?:and|but|so|ok(?:ay)?|then|also|now|well|hm+|oh|sorry|i mean|i meant|no)[\s,]+)+/iu;
const ELLIPSIS =
  /^(?:what|how) about\b|^(?:and|but|or|also)\b|^(?:for|in|by|over|during|since|until|of|from|only|just)\b|^(?:the )?same (?:for|question)/iu;
const PRONOUN =
  /\b(?:it|its|they|them|their|theirs|this|these|those|that(?! (?:the|is|are|was|will|there|a))|he|she|his|her|there|the (?:same|latter|former|one|ones|other|others)|one|ones)\b/iu;
const WHERE_SAID =
  /\bwhere\b.*\b(?:say|said|state|found|stand|written|come from)|\bwhich (?:section|part|page|paragraph)\b|\b(?:exact|precise|original) (?:words|wording|sentence|quote|text)\b|\bsource\b|\bquote\b/iu;
const QUESTION_WORD =
  /\b(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|does|do|did|has|have|had|will|would|can|could|should|list|name|tell|give|show|explain|describe)\b/iu;

/** Context in which years are read; only their places matter here. */
const ANY_YEAR = { year: 2000, financialYearStart: 1 };

function timesOf(text: string) {
  return findTimeExpressions(text, ANY_YEAR);
}

function termsOf(text: string) {
  return understandQuestion(text, { year: null, reportYears: [] }).terms;
}

function clean(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([?.!,])/gu, '$1')
    .trim();
}

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
  return /^(?:in|for|by|over|during|since|until|from|of)\b/iu.test(bare) ? bare : `for ${bare}`;
}

/** "And rural residents?" takes the place of "urban residents": words that share their last word change places. */
function replaceSubject(previous: string, subject: string): string {
  const words = splitWords(previous);
  const last = splitWords(subject).at(-1);
  const head = last && words.findLast((word) => word.stem === last.stem);
  if (head) {
    const modifiers = splitWords(subject).length - 1;
    const at = words.indexOf(head);
    let from = at;
    while (
      from > 0 &&
      at - from < Math.max(1, modifiers) &&
      !isStopword(words[from - 1]!.text) &&
      previous.slice(words[from - 1]!.end, words[from]!.start).trim() === ''
    )
      from--;
    return clean(previous.slice(0, words[from]!.start) + subject + previous.slice(head.end));
  }
  const terms = termsOf(previous);
  const places = terms
    .map((term) => {
      const start = previous.toLowerCase().indexOf(term.text.toLowerCase());
      return { start, end: start + term.text.length };
    })
    .filter(({ start }) => start !== -1);
  if (places.length === 0) return clean(`${subject} ${previous}`);
  const start = Math.min(...places.map((place) => place.start));
  // Only the first unbroken run of words is the subject: "the GDP target of Jiaxing" keeps what stands behind.
  let end = places.find((place) => place.start === start)!.end;
  for (const place of places.sort((a, b) => a.start - b.start)) {
    const between = previous.slice(end, place.start);
    if (place.start >= end && /^(?:[\s&-]|\b(?:of|and|the|for|in|per|to|on)\b)*$/iu.test(between))
      end = place.end;
  }
  return clean(previous.slice(0, start) + subject + previous.slice(end));
}

function wordsAt(text: string, spans: { start: number; end: number }[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** The words the previous question was about, as it put them. */
function subjectOf(previous: string): string {
  const terms = termsOf(previous);
  return terms.map((term) => term.text).join(' ');
}

function replacePronoun(question: string, previous: string): string {
  const subject = subjectOf(previous);
  if (subject === '') return question;
  const times =
    timesOf(question).length > 0 ? [] : timesOf(previous).map(({ start, end }) => previous.slice(start, end));
  const pronoun = /\b(?:it|they|them|this|these|those|that|he|she|the same|the latter|the former)\b/iu;
  const possessive = /\b(?:its|their|his|her)\b/iu;
  const replaced =
    possessive.test(question) && !pronoun.test(question)
      ? question.replace(possessive, `the ${subject}’s`)
      : pronoun.test(question)
        ? question.replace(pronoun, `the ${subject}`)
        : `${question.replace(/[?.!\s]+$/u, '')} ${subject}?`;
  if (times.length === 0 || /\bwhere\b|\bwho\b/iu.test(question)) return clean(replaced);
  return clean(`${replaced.replace(/[?.!\s]+$/u, '')} (${times.join(', ')})?`);
}

function joinTurn(question: string, previous: string): string {
  const bare = question.replace(LEAD, '').trim();
  const terms = termsOf(bare);
  const times = timesOf(bare);
  const elliptical = ELLIPSIS.test(question.trim()) || LEAD.test(question) || !QUESTION_WORD.test(bare);
  const subject = bare
    .replace(/^(?:what|how) about\s+/iu, '')
    .replace(/^(?:for|in|of|the same for)\s+(?:the\s+)?(?=\p{L})/iu, '')
    .replace(/[?.!\s]+$/u, '');
  if (WHERE_SAID.test(bare) && terms.length <= 1) {
    return /\b(?:words|wording|sentence|quote)\b/iu.test(bare)
      ? `What are the exact words on this: ${previous}`
      : `Where does the report say this: ${previous}`;
  }
  const asksTarget = /\b(?:target|goal|plan|aim|forecast)\w*/iu.exec(bare)?.[0];
  if (
    terms.length === 0 &&
    times.length > 0 &&
    asksTarget &&
    !/\b(?:target|goal|plan|aim|forecast)/iu.test(previous)
  ) {
    return clean(`What is the ${subjectOf(previous)} ${asksTarget} for ${wordsAt(bare, times).join(', ')}?`);
  }
  if (terms.length === 0 && times.length > 0)
    return replaceTime(
      previous,
      timeWords(
        bare.replace(/^(?:what|how)\s+(?:was|is|were|are|will)\s+(?:it|that|they)\s+(?:be\s+)?/iu, ''),
      ),
    );
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
      .replace(/^(?:for|in|of|the same for|the)\s+/iu, '');
    const replaced = replaceSubject(previous, named || subject);
    return times.length > 0
      ? replaceTime(replaced, `for ${times.map(({ start, end }) => bare.slice(start, end)).join(', ')}`)
      : replaced;
  }
  const referring = PRONOUN.test(bare) && terms.length <= 3;
  if (referring) return replacePronoun(bare, previous);
  // "By how much?", "Why?", "How many?": nothing of its own to be about.
  if (terms.length === 0) return replacePronoun(bare, previous);
  return question;
}

/**
 * Makes a question understandable without the turns before it: pronouns, ellipsis ("and rural residents?"), a changed
 * time or subject. A question with a subject of its own stays as it is. Deterministic.
 */
export function makeStandalone(question: string, history: Turn[] = []): string {
  const asked = history.filter((turn) => turn.role === 'user').map((turn) => turn.content.trim());
  let previous: string | undefined;
  for (const turn of [...asked, question]) {
    if (recogniseTalk(turn) !== undefined && turn !== question) continue;
    previous = previous === undefined ? turn : joinTurn(turn, previous);
  }
  return previous ?? question;
}

/** Stems of a question's own words; exported for the tests of what was inherited. */
export function stemsOf(question: string): string[] {
  return splitWords(question).map((word) => stemWord(word.text));
}
