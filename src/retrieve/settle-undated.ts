import type { Question } from '../question/question.ts';
import type { PeriodFit } from './match-period.ts';

/** What says no time is of the report's own year, and of no other. */
export function settleUndated(
  fit: PeriodFit,
  { times }: Pick<Question, 'times'>,
  year: number | null,
): PeriodFit {
  if (fit !== 'unknown' || times.length === 0) return fit;
  return year !== null && times.some(({ from, to }) => from?.startsWith(String(year)) && to !== undefined)
    ? 'edge'
    : 'other';
}
