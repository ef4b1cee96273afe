import { splitWords } from '../language/words.ts';
import type { Turn } from '../types.ts';
import { subjectOf, termsOf } from './find-subject.ts';
import { clean, timesOf, withoutTimes, wordsAt } from './find-times.ts';
import { joinBoth } from './join-both.ts';
import { joinPlace } from './join-place.ts';
import { joinReference } from './join-reference.ts';
import type { QuestionKind } from './question.ts';
import { readKind } from './read-kind.ts';
import { recogniseTalk } from './recognise-talk.ts';
import { HERE_AND_NOW, replacePronoun } from './replace-pronoun.ts';
import { replaceSubject } from './replace-subject.ts';
import { replaceTime, resolveTime } from './replace-time.ts';
import { stripWrapping } from './strip-wrapping.ts';
import { readReportYears } from './read-report-years.ts';
import { resolveEntity } from './resolve-entity.ts';
import { understandQuestion } from './understand-question.ts';

const LEAD = /^(?:(?:and|but|so|ok(?:ay)?|then|also|now|well|hm+|oh|sorry|i mean|i meant|no)[\s,]+)+/iu;
const ELLIPSIS =
  /^(?:what|how) about\b|^(?:and|but|or|also)\b|^(?:for|in|by|over|during|since|until|of|from|only|just)\b|^(?:the )?same (?:for|question)/iu;
const PRONOUN =
  /\b(?:it|its|they|them|their|theirs|this|these|those|(?:of|about|for|with|than|from) that|that(?! (?:the|is|are|was|will|there|a))|he|she|his|her|(?<!\b(?:is|are|was|were|will|would|should|can|has|have|had) )there(?! (?:is|are|was|were|will|would|be|has|have|had)\b)|the (?:same|latter|former|one|ones|other|others)|one|ones)\b/iu;
const QUESTION_WORD =
  /\b(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|does|do|did|has|have|had|will|would|can|could|should|list|name|tell|give|show|explain|describe)\b/iu;

/** Asks again what the previous question asked, of another time: "and how many were created in 2021?" */
function repeatsSubject(bare: string, previous: string): boolean {
  const before = new Set(splitWords(previous).map(({ base }) => base));
  const terms = termsOf(bare);
  return (
    terms.length > 0 &&
    terms.every(({ alternatives }) => alternatives[0]!.bases.every((base) => before.has(base)))
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

/** "They want", "did they add": whoever governs, not what was asked about. */
const GOVERNS =
  /\bthey (?:really |also |still )?(?:want|aim|plan|hope|expect|intend|add|build|create|spend|aiming|planning|hoping|say|promise|provide|open|launch)\w*\b/iu;

/** "This report", "those games", "this year" say themselves what they mean. */
const NAMES = new RegExp(
  String.raw`\b(?:(?:this|that|the same) (?:report|speech|document|text|budget|statement)|(?:these|those) \p{Ll}{3,}s)\b|${HERE_AND_NOW}`,
  'iu',
);

function pointsBack(bare: string): boolean {
  return PRONOUN.test(bare.replace(GOVERNS, '').replace(NAMES, ''));
}

/** "How many are planned for 2022?", "how much do they want?": what is counted goes without saying. */
const COUNTS_AGAIN =
  /^(?:(?<count>how (?:many|much)(?: (?:more|additional))?)|(?<which>which)(?: ones| of (?:them|these|those))?)(?= (?:is|are|was|were|will|do|does|did|has|have|had|would|should|can|went|go|came|come|became|become|got|took|joined|opened|closed|started|finished)\b(?! (?:it|that|this|those|these)\b)| (?:from|by|among)\b)/iu;

const ASKS_TARGET = /\b(?:target|goal|plan|aim|forecast)\w*/iu;
const GROWS = /\b(?:grow\w*|grew|growth)\b/iu;

/** What was done, or is said, has plans rather than targets. */
const TELLS: ReadonlySet<QuestionKind> = new Set(['explanation', 'about']);

/** "And the target for 2022?" of what was asked about. */
function askTarget(bare: string, previous: string): string {
  if (/\bplan/iu.test(bare) && TELLS.has(readKind(previous).kind))
    return `What is planned for ${[subjectOf(previous), ...wordsAt(bare, timesOf(bare))].join(' in ')}?`;
  // "How fast did it grow?" -> "How fast will it grow?"
  if (GROWS.test(previous) && /\bdid\b/iu.test(previous) && timesOf(bare).length > 0)
    return replaceTime(previous.replace(/\bdid\b/iu, 'will'), bare);
  const times = wordsAt(bare, timesOf(bare));
  const word = ASKS_TARGET.exec(bare)![0];
  const noun = /^(?:targets?|goals?|plans?|forecasts?)$/iu.test(word) ? word : 'target';
  const subject = subjectOf(previous);
  const growth = GROWS.test(previous) && !GROWS.test(subject) ? ' growth' : '';
  return `What is the ${subject}${growth} ${noun}${times.length > 0 ? ` for ${times.join(', ')}` : ''}?`;
}

/** "What was it in 2021?": nothing but another time. */
const ASKS_SAME =
  /^(?:(?:what|how (?:much|many|high|big|large|long))(?:[’']s| is| are| was| were| will| did)?(?: (?:it|that|this|they|those|there|be|been|about))*)?$/iu;

function isOnlyTime(bare: string): boolean {
  const rest = withoutTimes(bare)
    .replace(/[?.!,\s]+$/u, '')
    .replace(/^(?:for|in|by|over|during|of|since|until|from|the|same)\b\s*/giu, '');
  return (
    ASKS_SAME.test(rest.replace(/\s(?:in|for|by|over|during|of|since|until|from)(?: the)?$/iu, '')) ||
    (termsOf(rest).length === 0 && !pointsBack(rest))
  );
}

/** What a turn names, without "what about" and its time. */
function nameOf(bare: string): string {
  return withoutTimes(bare.replace(/^(?:what|how) about\s+/iu, ''))
    .replace(/(?<!\b(?:and|or) )\b(?:in|for|by|over|during|of)\s*(?:the\s*)?[?.!\s]*$/iu, '')
    .replace(/[?.!\s]+$/u, '')
    .replace(/^(?:the same for|the)\s+/iu, '');
}

const ASKS_HOW_MANY = /^how (?:many|much) (?!of\b|more\b)(?<thing>[^?]+?)\s*\??$/iu;

/** "And rural residents?", "how many hospitals?": a name where the previous question had another. */
function namesOther(question: string, bare: string): string | undefined {
  const counted = ASKS_HOW_MANY.exec(withoutTimes(bare))?.groups?.thing;
  if (counted && !QUESTION_WORD.test(counted) && !pointsBack(counted)) return counted;
  const elliptical = ELLIPSIS.test(question.trim()) || LEAD.test(question) || !QUESTION_WORD.test(bare);
  const asks = QUESTION_WORD.test(bare.replace(/^(?:what|how) about\b/iu, ''));
  return elliptical && !asks && termsOf(bare).length > 0 ? nameOf(bare) : undefined;
}

/** "How many hospitals?" asks of the same time and report. */
function keepFrame(bare: string, previous: string): string {
  const times = timesOf(bare).length > 0 ? [] : wordsAt(previous, timesOf(previous));
  const report =
    readReportYears(bare).spans.length > 0 ? [] : wordsAt(previous, readReportYears(previous).spans);
  const frame = [...times, ...report].join(', ');
  return frame === '' ? bare : clean(`${bare.replace(/[?.!\s]+$/u, '')} (${frame})?`);
}

const ONLY_ASKS = /^(?:(?:by|until|since|from) )?(?:when|where|whom|who|why|how)\s*\??$/iu;
const COUNTED =
  /^(?:and |but |so )*how (?:many|much) (?<thing>.+?) (?<auxiliary>is|are|was|were|will|should|can|did|do|does|has|have|had)\b(?<rest>[^?]*)/iu;

/** "How many parks are planned? By when?" asks it of the same things and the same deed. */
function askOfCounted(bare: string, previous: string): string | undefined {
  const { thing, auxiliary, rest } = (ONLY_ASKS.test(bare) && COUNTED.exec(previous)?.groups) || {};
  return thing && `${bare.replace(/[?.!\s]+$/u, '')} ${auxiliary} ${thing}${rest}?`;
}

function joinTurn(question: string, previous: string): string {
  const bare = resolveTime(question.replace(LEAD, '').trim(), previous);
  const counted = askOfCounted(bare, previous);
  if (counted) return clean(counted);
  const terms = termsOf(bare);
  const times = timesOf(bare);
  const special = joinReference(bare, previous, terms.length) ?? joinPlace(bare, previous);
  if (special) return clean(special);
  const back = pointsBack(bare);
  const again = COUNTS_AGAIN.exec(bare);
  if (again?.groups && (again.groups.which || !back || /\bthere\b/iu.test(bare)))
    return clean(
      `${again.groups.count ?? again.groups.which} ${subjectOf(previous)}${bare.slice(again[0].length)}`,
    );
  if (
    ASKS_TARGET.test(bare) &&
    !/\bthan\b/iu.test(bare) &&
    (terms.every(({ importance }) => importance < 1) ||
      (terms.length === 1 && (back || GOVERNS.test(bare)))) &&
    (times.length > 0 || back) &&
    !ASKS_TARGET.test(previous)
  )
    return clean(askTarget(bare, previous));
  if (
    times.length > 0 &&
    (isOnlyTime(bare) || (!back && repeatsSubject(bare, previous) && terms.length < termsOf(previous).length))
  )
    return replaceTime(previous, bare);
  const other = namesOther(question, bare);
  if (other !== undefined && ASKS_HOW_MANY.test(bare)) return keepFrame(bare, previous);
  if (other !== undefined) {
    const replaced = replaceSubject(previous, other);
    return times.length > 0 ? replaceTime(replaced, bare) : replaced;
  }
  if (SELF_CONTAINED.has(understandQuestion(bare, { year: null, reportYears: [] }).kind)) return question;
  // "By how much?", "Which ones?": nothing of its own to be about.
  const light = terms.every(({ importance }) => importance < 1);
  if ((back && terms.length <= 3) || (light && !NAMES.test(bare))) return replacePronoun(bare, previous);
  return bare === question.replace(LEAD, '').trim() ? question : bare;
}

/** "Different topic: …" leans on nothing before it. */
const NEW_TOPIC =
  /^(?:(?:ok(?:ay)?|and|but|now|well|thanks|thank you)[\s,.!]+)*(?:(?:a )?(?:different|new|another|other|next|one more|one last|separate|unrelated) (?:topic|subject|question|thing|matter|point|issue)|something (?:else|different|new)|on another (?:note|subject|topic|matter)|(?:to )?chang(?:e|ing) the subject|separately|unrelated)(?: please| now| entirely| altogether)?\s*[:,.;–—-]+\s*/iu;

function joinTopic(turn: string, previous: string | undefined, before: string | undefined): string {
  const bare = turn.replace(NEW_TOPIC, '');
  if (bare !== turn || previous === undefined) return bare;
  return (before && joinBoth(turn, previous, before)) ?? joinTurn(turn, previous);
}

/** What a follow-up leans on is short; hostile lengths cost time. Characters, with and without the wrapping. */
const LONGEST_LETTER = 2000;
const LONGEST_TURN = 500;

/**
 * Makes a question understandable without the turns before it: pronouns, ellipsis ("and rural residents?"), a changed
 * time or subject, "which of the two". A question with a subject of its own stays as it is. Deterministic.
 */
export function makeStandalone(question: string, history: Turn[] = []): string {
  const asked = history
    .filter((turn) => turn.role === 'user')
    .map((turn) => stripWrapping(turn.content.slice(0, LONGEST_LETTER).trim()).slice(0, LONGEST_TURN));
  let before: string | undefined;
  let previous: string | undefined;
  for (const turn of asked) {
    if (recogniseTalk(turn) !== undefined) continue;
    [before, previous] = [previous, joinTopic(turn, previous, before)];
  }
  const last = history.at(-1);
  const turn =
    previous !== undefined && last?.role === 'assistant'
      ? resolveEntity(question, previous, last.content.slice(0, LONGEST_LETTER))
      : question;
  return joinTopic(turn, previous, before);
}
