import { AUXILIARY, QUESTION_WORD, TOLD } from './asking-words.ts';
import type { Asking } from './find-asking.ts';

/** "a figure to wave at them": what for, not of what; a number to call is asked for. */
const FOR_A_USE = new RegExp(
  String.raw`^(?:(?:the|a|an|any|some|more|good|real|hard|exact|single|simple) )*${TOLD} to (?!(?:be|call|ring|phone|dial|contact|reach|write)\b)\p{L}+`,
  'iu',
);

/** "what will happen around it", "what is in store for us": of everything. */
const OF_EVERYTHING =
  /^(?:what|how)(?:[’']s| (?:is|was|will|would|has|have|had|may|might|could|can|are|things|it|that|this|they|you))*(?: (?:all|now|really|actually))*(?: (?:going|to|be|being|get|getting|got))* (?:happen(?:s|ed|ing)?|on|become|becomes|come|planned|expect|expected|in store|lies? ahead|ahead|waits?|awaits?|means?|stand|doing|up)(?: next)?(?: (?:around|with|to|for|of|about|on|near|in|at) (?:it|us|me|them|this|that|here|there|all (?:this|that|of it|of us)|people like (?:us|me)|(?:my|our) \p{L}+)| us| me| here| there)*[\s.,;:!?]*$/iu;

/** A sentence under a list's heading that tells something of its own: "My son is six", "They say it is a lot". */
const TELLS = new RegExp(
  String.raw`^(?:(?:i|we|you|he|she|it|they|that|this|these|those|there)(?:[’']\p{L}+)? |(?!(?:${QUESTION_WORD}|whether|if)\b)(?:(?!that\b|which\b|who\b|whose\b|whom\b|where\b|whether\b|how\b|what\b|if\b|as\b|to\b)[^\s,;:]+ ){1,6}(?:${AUXILIARY}|isn[’']t|aren[’']t|won[’']t|hasn[’']t|cannot)\b)`,
  'iu',
);

/** "1. Housing. How many …?": a heading of what is asked behind it. */
const HEADING = /^\p{L}+(?:[ -](?!of\b|for\b|in\b)\p{L}+){0,3}[.:]?$/u;
const DETERMINED = /^(?:the|a|an|any|all|your|our|its|which|how|what|when|where|who|why|whether|if)\b/iu;

/** Whether what is asked for says what it is for, and not what it is of. */
export function isForUse({ form, words }: Asking): boolean {
  return form === 'thing' && FOR_A_USE.test(words);
}

/** Whether what is asked is everything: with a question of something beside it, that is what is meant. */
export function isOfEverything({ form, words }: Asking): boolean {
  return form === 'clause' && OF_EVERYTHING.test(words);
}

/** Whether an item of a list tells something, and asks nothing. */
export function isTold(item: string): boolean {
  return TELLS.test(item);
}

/** Whether an item of a list only heads what is asked in the same item. */
export function isHeading(item: string): boolean {
  return HEADING.test(item) && !DETERMINED.test(item);
}
