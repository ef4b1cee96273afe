import type { ExcludedNumber } from '../figures/read-sentence.ts';
import { findQuantities, type Quantity } from '../language/numbers.ts';
import type { Citation } from '../types.ts';
import type { Fault } from './check.ts';
import type { Evidence } from './cited-figures.ts';
import { plainWords } from './quoted-words.ts';

/** Classes that times, or nothing, answer for. */
const SETTLED_ELSEWHERE = new Set<ExcludedNumber['reason']>([
  'date or year',
  'period words',
  'one as a determiner',
  'zero as an adjective',
  'list number',
  'figure of speech',
]);

/** Numbers of a statement that are no figures (names, orders, classes): they must stand in the cited spans, too. */
export function checkExcluded(
  excluded: ExcludedNumber[],
  evidence: Evidence,
  citations: Citation[],
): Fault[] {
  const texts = [...evidence.texts, ...evidence.context].map((text) => plainWords(text).toLowerCase());
  return excluded
    .filter(({ reason, text }) => {
      if (SETTLED_ELSEWHERE.has(reason)) return false;
      const [said] = findQuantities(text);
      if (said === undefined || said.value === null)
        return !texts.some((known) => known.includes(plainWords(text).toLowerCase()));
      // "Up from fifth" is not borne out by five years.
      const isLike = ({ class: kind }: Quantity) =>
        said.class !== 'ordinal' || kind === 'ordinal' || kind === 'rank';
      return (
        !evidence.quantities.some((known) => known.value === said.value && isLike(known)) &&
        !citations.some(({ paragraph }) => paragraph === said.value)
      );
    })
    .map(({ start, end, text }) => ({ reason: 'no such name', start, end, text }));
}
