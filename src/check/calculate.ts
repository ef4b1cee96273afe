import type { Comparator, Figure } from '../types.ts';

/** What lies between two bounds; a bound that is not reached ("more than") is open. */
interface Range {
  low: number;
  high: number;
  open: boolean;
  about: boolean;
}

/** A calculated number, as bounded as what it was calculated from. */
export interface Calculated {
  value: number;
  comparator: Comparator;
}

function rangeOf({ comparator, value }: Figure): Range {
  const known = value ?? Number.NaN;
  const from = comparator === 'at least' || comparator === 'more than';
  const upTo = comparator === 'at most' || comparator === 'less than';
  return {
    low: upTo ? -Infinity : known,
    high: from ? Infinity : known,
    open: comparator === 'more than' || comparator === 'less than',
    about: comparator === 'about',
  };
}

/** Undefined where nothing bounds it: "at least 8" less "at least 6" may be anything. */
function settle({ low, high, open, about }: Range): Calculated | undefined {
  if (Number.isNaN(low) || Number.isNaN(high)) return undefined;
  if (low === high) return { value: low, comparator: about ? 'about' : 'exactly' };
  if (Number.isFinite(low)) return { value: low, comparator: open ? 'more than' : 'at least' };
  if (Number.isFinite(high)) return { value: high, comparator: open ? 'less than' : 'at most' };
  return undefined;
}

/** Adds up figures of one unit, bounds and all. */
export function calculateSum(figures: Figure[]): Calculated | undefined {
  const ranges = figures.map(rangeOf);
  return settle({
    low: ranges.reduce((sum, { low }) => sum + low, 0),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
    open: ranges.some(({ open }) => open),
    about: ranges.some(({ about }) => about),
  });
}

/** How far two figures of one unit are apart, bounds and all. */
export function calculateDifference(one: Figure, other: Figure): Calculated | undefined {
  const [more, less] = (one.value ?? 0) >= (other.value ?? 0) ? [one, other] : [other, one];
  const [a, b] = [rangeOf(more), rangeOf(less)];
  return settle({
    low: a.low - b.high,
    high: a.high - b.low,
    open: a.open || b.open,
    about: a.about || b.about,
  });
}

/** How many times the smaller is in the greater; only of exact figures. */
export function calculateRatio(one: Figure, other: Figure): Calculated | undefined {
  const [more, less] = [one.value ?? 0, other.value ?? 0].sort((a, b) => b - a) as [number, number];
  if (less <= 0 || one.comparator !== 'exactly' || other.comparator !== 'exactly') return undefined;
  return { value: more / less, comparator: 'exactly' };
}
