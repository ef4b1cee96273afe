import type { Period } from '../types.ts';

/** How the time a statement speaks of fits the time that was asked for. */
export type PeriodFit = 'same' | 'within' | 'edge' | 'unknown' | 'other';

type Time = Omit<Period, 'kind'>;
type Statement = Time & Partial<Pick<Period, 'kind'>>;

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function withoutEra(label: string): string {
  return label.replace(/^FY/u, '');
}

/**
 * Compares a statement's period with an asked time.
 * - same: the same days, or the same words; a financial year counts as its year
 * - within: the statement's days lie inside the asked ones
 * - edge: the asked year is the last of the statement's
 * - unknown: one of both has no days
 */
export function matchPeriod(statement: Statement, asked: Time): PeriodFit {
  if (withoutEra(statement.label) === withoutEra(asked.label)) return 'same';
  if (!statement.from || !statement.to || !asked.from || !asked.to) {
    if (statement.label === 'undated') return 'unknown';
    return statement.to && asked.to && statement.to === asked.to ? 'same' : 'other';
  }
  if (statement.from === asked.from && statement.to === asked.to) return 'same';
  const oneYear = yearOf(asked.from) === yearOf(asked.to);
  // A target for one year is not the target for the five years it lies in.
  if (statement.from >= asked.from && statement.to <= asked.to)
    return statement.kind === 'target' && !oneYear ? 'other' : 'within';
  if (oneYear && yearOf(statement.to) === yearOf(asked.to)) return 'edge';
  return 'other';
}

const ORDER: PeriodFit[] = ['same', 'within', 'edge', 'unknown', 'other'];

/** The best fit over several asked times; "unknown" where none was asked for. */
export function matchPeriods(statement: Statement, asked: Time[]): PeriodFit {
  const fits = asked.map((time) => matchPeriod(statement, time));
  return ORDER.find((fit) => fits.includes(fit)) ?? 'unknown';
}
