import type { PeriodKind } from '../types.ts';

const TARGET =
  /\b(?:(?:is|are) to\b|should|targets?|goals?|aims?|objectives?|plan(?:s|ned|ning)?|will|going to|expect(?:s|ed)?|project(?:ed|ion)s?|forecasts?|intend(?:s|ed)?|foresee[ns]?|envisage[sd]?|envision(?:s|ed)?|anticipate[sd]?|predict(?:s|ed)?|hope[sd]?|hoping|propose[sd]?|to be (?:built|created|completed|opened|put)|upcoming|future|outlook|supposed to|want(?:s)? to|aspire|(?:has|have|had) been (?:set|fixed|laid down|scheduled|pencill?ed in)|(?:counts?|reckons?) (?:on|with)|on the cards|in the pipeline)\b/iu;
/** The question itself calls it a target. */
export const NAMED_TARGET = /\b(?:targets?|goals?|planned|forecasts?)\b/iu;
const ASKS_BOTH =
  /\b(?:achieved|reached|actual|compare|compared|than|versus|vs|met|missed|exceeded|from .* to)\b/iu;
const RESULT =
  /\b(?:was|were|did|had|achieved?|reached|grew|rose|fell|became|has (?:already |now |just |also )?(?:been )?\p{L}+ed|already|now|nowadays|today|currently|at present|at the moment|these days|have (?:been )?\p{L}+ed|so far|results? (?:for|of|in|achieved)|accomplished|performance|outcome|has \p{L}+n\b|before\s*\?*$)/iu;
/** Whether a question asks for what was or for what is planned; null where it leaves that open. */
export function readAspect(text: string): PeriodKind | null {
  // "the target for 2021" was a target, however the question is told.
  if (NAMED_TARGET.test(text)) return ASKS_BOTH.test(text) ? null : 'target';
  const target = TARGET.test(text);
  const result = RESULT.test(text);
  if (target === result) return null;
  return target ? 'target' : 'result';
}
