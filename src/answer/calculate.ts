import type { Figure } from '../types.ts';

/** What lies between two bounds; a bound that is not reached ("more than") is open. */
interface Range {
  low: number;
  high: number;
  open: boolean;
  about: boolean;
}

const SCALES: [number, string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** 25200 yuan -> "25,200 yuan"; 237600000000 yuan -> "237.6 billion yuan". */
export function formatQuantity(value: number, unit: string): string {
  const [size, name] = SCALES.find(([scale]) => Math.abs(value) >= scale) ?? [1, ''];
  const number = (value / size).toLocaleString('en-US', { maximumFractionDigits: 2 });
  const amount = name === '' ? number : `${number} ${name}`;
  if (unit === '%') return `${amount} percentage points`;
  return /^(?:usd|us\$|s\$|\$|£|€)/iu.test(unit) ? `${unit} ${amount}` : `${amount} ${unit}`.trim();
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
function tellRange({ low, high, open, about }: Range, unit: string): string | undefined {
  if (Number.isNaN(low) || Number.isNaN(high)) return undefined;
  if (low === high) return `${about ? 'about ' : ''}${formatQuantity(low, unit)}`;
  if (Number.isFinite(low)) return `${open ? 'more than' : 'at least'} ${formatQuantity(low, unit)}`;
  if (Number.isFinite(high)) return `${open ? 'less than' : 'at most'} ${formatQuantity(high, unit)}`;
  return undefined;
}

/** Adds up figures of one unit, bounds and all. */
export function addUp(figures: Figure[]): string | undefined {
  const ranges = figures.map(rangeOf);
  return tellRange(
    {
      low: ranges.reduce((sum, { low }) => sum + low, 0),
      high: ranges.reduce((sum, { high }) => sum + high, 0),
      open: ranges.some(({ open }) => open),
      about: ranges.some(({ about }) => about),
    },
    figures[0]!.unit,
  );
}

/** How far two figures of one unit are apart; where both are bounds of one side, how far the bounds are. */
export function subtract(one: Figure, other: Figure): string | undefined {
  const [more, less] = (one.value ?? 0) >= (other.value ?? 0) ? [one, other] : [other, one];
  const [a, b] = [rangeOf(more), rangeOf(less)];
  const bounds = { open: a.open || b.open, about: a.about || b.about };
  const apart = tellRange({ low: a.low - b.high, high: a.high - b.low, ...bounds }, more.unit);
  if (apart !== undefined || more.value === null || less.value === null) return apart;
  return `${formatQuantity(more.value - less.value, more.unit)} between the two bounds`;
}

/** How many times the smaller is in the greater; only of exact figures. */
export function divide(one: Figure, other: Figure): string | undefined {
  const [more, less] = [one.value ?? 0, other.value ?? 0].sort((a, b) => b - a) as [number, number];
  if (less <= 0 || one.comparator !== 'exactly' || other.comparator !== 'exactly') return undefined;
  return `${(more / less).toLocaleString('en-US', { maximumFractionDigits: 2 })} times`;
}
