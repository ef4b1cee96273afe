import { timesOf } from '../question/find-times.ts';
import { understandQuestion } from '../question/understand-question.ts';
import type { Term } from '../question/read-terms.ts';
import { AUXILIARY } from './asking-words.ts';

const PREPOSITIONS = 'in|on|for|by|with|from|to|at|of|about|under|after|before|than|like|as';
/** "it", "they", "that" where they are no conjunction and stand for no noun behind them. */
const BARE = new RegExp(
  String.raw`\b(?:it|they|them|itself|themselves|the (?:same|latter|former)|(?:the|this|that|which|another|a new) (?:(?:next|last|new|other|first|second|nearest|same|old) )?ones?(?! (?:of|hundred|thousand|million|billion|year|day|person|child)))\b|(?<=^|\b(?:${AUXILIARY}|${PREPOSITIONS}|and|if|how|when|why|where|whether|do|doing|mean|means|cause|causes) )(?:this|that|these|those)\b(?=\s+(?:${AUXILIARY}|be|been|mean|really|also|still|all|\p{L}+ed|happen|happens|change|changes|cost|costs|take|takes|work|works|apply|applies|affect|affects|include|includes|in|by|for|on|to|from|with)\b|\s*[?,.)]|$)`,
  'iu',
);
const POSSESSIVE = /\b(?:its|their|theirs)\b/iu;
/** "Is it true that", "how long does it take": stands for nothing said before. */
const EMPTY_IT =
  /\b(?:is|was|will|would|does|did|has|can) it (?:not )?(?:be |been |really |also |still |now )?(?:true|possible|allowed|correct|the case|right|planned|intended|likely|expected|a fact|mean|say|take|cost|matter|look)\b|\bit is (?:planned|intended|true|expected|possible)\b|\bwhat is it (?:that|like)\b/giu;
/** "What do they plan for …": whoever governs. */
const GOVERNING =
  /\bthey (?:really |also |still )?(?:want|aim|plan|hope|expect|intend|add|build|create|spend|say|promise|provide|open|launch|invest)\w*\b/giu;

/** Nothing but who and does what before it. */
const ONLY_VERB = new RegExp(
  String.raw`^(?:who|what|which|how|when|where|why) (?:(?:${AUXILIARY}) (?:(?:i|we|you|one|the government|anyone) )?)?\p{Ll}+(?: (?:for|with|of|in|to|on|about|by|from|at))? $`,
  'iu',
);

/** The word of a question that stands for something said before it; undefined where none does. */
export function findPronoun(
  question: string,
): { start: number; end: number; possessive: boolean } | undefined {
  const bare = [EMPTY_IT, GOVERNING].reduce(
    (text, pattern) => text.replace(pattern, (words) => '-'.repeat(words.length)),
    question,
  );
  for (const [pattern, possessive] of [
    [BARE, false],
    [POSSESSIVE, true],
  ] as const) {
    const match = pattern.exec(bare);
    if (!match) continue;
    // "Who pays it?"
    if (!possessive && ONLY_VERB.test(question.slice(0, match.index)))
      return { start: match.index, end: match.index + match[0].length, possessive };
    // "the airport … it", "does the city … its": what it stands for is named in the question.
    const before = question.slice(0, match.index);
    const owner = new RegExp(String.raw`^.*?\b${AUXILIARY}\b`, 'iu').exec(before)?.[0] ?? '';
    const { terms } = understandQuestion(possessive ? before.slice(owner.length) : before, {
      year: null,
      reportYears: [],
    });
    const named = terms.some(({ importance, name }) => name || possessive || importance === 1);
    if (!named) return { start: match.index, end: match.index + match[0].length, possessive };
  }
  return undefined;
}

/** Questions of the report as a whole need no subject. */
const SELF_CONTAINED: ReadonlySet<string> = new Set([
  'metadata',
  'overview',
  'mention',
  'frequency',
  'abbreviation',
]);
/** "What are the targets for 2022?" */
const OF_ALL =
  /\b(?:targets?|goals?|tasks?|priorit(?:y|ies)|plans?|planned|achiev\w+|accomplish\w*|problems?|difficult\w+|measures?|projects?|aims?)\b/iu;
/** Nouns that are always of something. */
const OF_SOMETHING =
  /\b(?:budget|costs?|price|deadline|schedule|funding|construction|work|works|progress|status|size|length|capacity|opening|completion|date|amount|number|total|start|finish|end|location|route|design|operator|purpose|reason|responsible|liable|fault|blame|charge)\b/iu;

function isOwn({ text, importance, name }: Term): boolean {
  return name || (importance === 1 && !OF_SOMETHING.test(text));
}

/** Whether a question says itself what it is about. */
export function standsAlone(question: string): boolean {
  if (findPronoun(question)) return false;
  const { kind, terms } = understandQuestion(question, { year: null, reportYears: [] });
  if (SELF_CONTAINED.has(kind) || terms.some(isOwn)) return true;
  return (
    (OF_ALL.test(question) || terms.some(({ importance }) => importance === 1)) &&
    timesOf(question).length > 0
  );
}

/** Whether all that a question is about is of something else: "What is the budget?", "When will construction start?" */
export function isPartial(question: string): boolean {
  const { kind, terms } = understandQuestion(question, { year: null, reportYears: [] });
  return !SELF_CONTAINED.has(kind) && !terms.some(isOwn);
}
