import type { Comparator, Span } from '../types.ts';
import type { Quantity, QuantityClass } from './numbers.ts';

/** A number found but not yet read together with its comparator. */
export type Draft = Omit<Quantity, 'text' | 'whole' | 'comparator'> & {
  timed?: boolean;
  comparator?: Comparator;
};

export function draft(
  start: number,
  end: number,
  kind: QuantityClass,
  value: number | null,
  unit = '',
): Draft {
  return { start, end, class: kind, value, unit, compound: false };
}

export function overlaps(spans: Span[], { start, end }: Span): boolean {
  return spans.some((other) => start < other.end && other.start < end);
}
