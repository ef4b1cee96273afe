import type { Question } from '../question/question.ts';
import type { Figure } from '../types.ts';
import { matchPeriod, type PeriodFit } from './match-period.ts';

function isOneYear({ from, to }: { from?: string; to?: string }): boolean {
  return from?.slice(0, 4) === to?.slice(0, 4);
}

/** What was done in one year is not what was done in the years up to it; what stands at their end is. */
const DONE =
  /\b(?:added(?! value)|created|built|opened|renovated|recruited|trained|introduced|attracted|signed|sold|spent|invested|alone|newly|treated|completed|came)\b/iu;

const IN_YEARS =
  /\b(?:in|over|within|for|during) (?:just |only |the |about )?((?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]years?)\b/iu;

/** "Created in three years" where the report says "in just three years", of a time that it does not place. */
export function saysSameSpan(question: string, sentence: string): boolean {
  const asked = IN_YEARS.exec(question)?.[1]?.toLowerCase();
  return asked !== undefined && IN_YEARS.exec(sentence)?.[1]?.toLowerCase() === asked;
}

/** A figure's time against the asked ones. An end of a span of years counts as its year, for levels only. */
export function fitsPeriod(
  { period, measure }: Figure,
  { times, text }: Pick<Question, 'times' | 'text'>,
): PeriodFit {
  if (times.length === 0) return 'unknown';
  const fits = times.map((time): PeriodFit => {
    const fit = matchPeriod(period, time);
    if (fit === 'edge')
      return measure !== 'change' && period.to === time.to && !DONE.test(text) ? 'edge' : 'other';
    // The growth of one year is not that of the years it lies in.
    return fit === 'within' && measure === 'change' && isOneYear(period) && !isOneYear(time) ? 'other' : fit;
  });
  return (
    (['same', 'within', 'edge', 'unknown', 'other'] as const).find((fit) => fits.includes(fit)) ?? 'other'
  );
}
