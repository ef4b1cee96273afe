import type { SentenceView } from '../library/library.ts';
import { readTense } from '../periods/read-tense.ts';
import type { Document, Period } from '../types.ts';
import type { PointGroup } from './briefing.ts';

const PROBLEM =
  /\b(?:difficult(?:y|ies)|problems?|shortcomings?|weak(?:ness|nesses| points?| links?)|inadequa(?:te|cy|cies)|insufficient\p{L}*|deficienc(?:y|ies)|not (?:yet )?(?:solid|strong|fast|good|fully|sufficient)(?: enough)?|lag(?:s|ging)? behind|gaps?|constraints?|restricted|challenges?|setbacks?)\b/iu;
/** A problem is admitted, not one that is, or will be, solved. */
const ADMITS =
  /\b(?:(?:we|I) (?:know|are (?:\p{L}+ )?aware|recogni[sz]e|must admit|acknowledge)|(?:we|I)(?: still| also)? (?:face|are (?:\p{L}+ )?confronted|are (?:still )?facing)|confronted with|there (?:is|are|remains?|still)|(?:is|are) (?:still |obviously |yet )*(?:not|insufficient|inadequate|weak|restricted|lagging)|remains? (?:\p{L}+ )?(?:a |an )?(?:problem|challenge|weak|difficult|insufficient|inadequate)|from time to time|still (?:exist|many|a|not|lag))\b/iu;

/** Whether a sentence names what is wrong. */
export function namesProblem({ text, sentence }: SentenceView): boolean {
  return (
    sentence.period.kind !== 'target' &&
    readTense(text) !== 'announces' &&
    PROBLEM.test(text) &&
    ADMITS.test(text)
  );
}

/** Whether a plan reaches beyond the report's own year. A financial year may end in the next spring. */
function reachesBeyond({ label, from, to }: Period, { year }: Document): boolean {
  if (to === undefined || year === null) return !/^(?:this year|\d{4})$/u.test(label);
  return (from ?? '') > `${year}-12-31` || to > `${year + 1}-11-30`;
}

/** Under what an official looks for a sentence. */
export function groupSentence(view: SentenceView): PointGroup {
  if (namesProblem(view)) return 'problems';
  const { period } = view.sentence;
  if (period.kind === 'result') return 'achieved';
  if (period.kind === 'other') return 'context';
  return reachesBeyond(period, view.document) ? 'nextYears' : 'thisYear';
}
