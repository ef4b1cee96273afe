import type { Period } from '../types.ts';

type Time = Omit<Period, 'kind'>;

function yearsOf({ from, to, label }: Time): string {
  if (!from || !to) return '';
  const years = `${from.slice(0, 4)}–${to.slice(0, 4)}`;
  return /^(?:past|next)/u.test(label) && from.slice(0, 4) !== to.slice(0, 4) ? ` (${years})` : '';
}

/** "2021", "FY2022", "the next five years (2022–2026)". */
export function namePeriod(period: Time): string {
  const relative = /^(?:past|next|medium|long|short|near)/u.test(period.label);
  return `${relative ? 'the ' : ''}${period.label}${yearsOf(period)}`;
}

/**
 * The words that open a statement and say what time it speaks of: "Target for 2022", "Over the past five years (…)".
 * @param target whether the report calls it a target; other plans are plans.
 */
export function openWithPeriod(period: Period, target: boolean): string {
  if (period.label === 'undated') return 'The report says';
  const name = namePeriod(period);
  if (period.kind === 'target') {
    if (/^by \d/u.test(period.label)) return target ? `Target ${name}` : `Planned ${name}`;
    return target ? `Target for ${name}` : `Planned for ${name}`;
  }
  if (/^(?:by|since) /u.test(period.label)) return `${name[0]!.toUpperCase()}${name.slice(1)}`;
  return /^past/u.test(period.label) ? `Over ${name}` : `For ${name}`;
}
