import { makeStandalone } from './make-standalone.ts';

/** What a question takes for granted, and the question itself. */
export interface Premised {
  /** A statement. */
  premise: string;
  /** Standalone. */
  question: string;
}

const ASKS =
  '(?:(?:by|in|at|to|from|for|on|of|with|until|since|below|above|under) )?(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|does|do|did|will|has|have)';
/** "Homes got cheaper. By how much?" */
const STATED = new RegExp(
  String.raw`^(?<premise>[^.?!]+(?:\.\d[^.?!]*)*)[.!]\s+(?<question>${ASKS}\b[^?]*\??)$`,
  'iu',
);
/** "Since homes got cheaper, who buys them?"; "since 2016" says a time. */
const SUBORDINATE = new RegExp(
  String.raw`^(?:so |and |but )?(?:since|as|given(?: that)?|now that|because|seeing that|considering(?: that)?|when|once|after|if) (?<premise>[^?]*?\b(?:is|are|was|were|has|have|had|will|would|did|does|do|\p{L}{3,}ed|got|gets|put|puts|rose|fell|lost|won|went)\b[^?]*?),\s+(?:then )?(?<question>${ASKS}\b[^?]*\??)$`,
  'iu',
);
/** What writers tell of themselves is no premise about a report. */
const OF_ASKER = /\b(?:i|we|my|our|me|us|you|your)\b/iu;
const TELLS =
  /\b(?:is|are|was|were|has|have|had|will|would|should|can|did|does|\p{L}{3,}(?:ed|s)|got|put|rose|fell|grew|lost|won|went|came|took|cut|built)\b/iu;

/**
 * Takes apart what a question states and what it asks: "Exports doubled. When was that?"
 * @returns undefined where nothing is stated before the question.
 */
export function splitPremise(text: string): Premised | undefined {
  const { premise, question } = (STATED.exec(text) ?? SUBORDINATE.exec(text))?.groups ?? {};
  if (!premise || !question || OF_ASKER.test(premise) || !TELLS.test(premise)) return undefined;
  return { premise, question: makeStandalone(question, [{ role: 'user', content: premise }]) };
}
