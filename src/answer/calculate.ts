import { calculateDifference, calculateRatio, calculateSum, type Calculated } from '../check/calculate.ts';
import type { Figure } from '../types.ts';
import { convert } from '../language/conversions.ts';
import { COMPARATORS } from './tell-figures.ts';

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
  const [, currency, rate = ''] = /^(USD|[A-Z]{0,2}\$)(.*)$/u.exec(unit) ?? [];
  // "USD 1 billion", "$600 per annum"
  if (currency) return `${currency}${/\p{L}$/u.test(currency) ? ' ' : ''}${amount}${rate}`;
  return `${amount} ${unit}`.trim();
}

function tell(calculated: Calculated | undefined, unit: string): string | undefined {
  // Sums of decimals: 0.1 + 0.2
  return (
    calculated &&
    `${COMPARATORS[calculated.comparator] ?? ''}${formatQuantity(Number(calculated.value.toPrecision(12)), unit)}`
  );
}

/** Adds up figures of one unit, bounds and all. */
export function addUp(figures: Figure[]): string | undefined {
  return tell(calculateSum(figures), figures[0]!.unit);
}

/** How far two figures of one unit are apart; where both are bounds of one side, how far the bounds are. */
export function subtract(one: Figure, other: Figure): string | undefined {
  const apart = tell(calculateDifference(one, other), one.unit);
  if (apart !== undefined || one.value === null || other.value === null) return apart;
  const difference = Number(Math.abs(one.value - other.value).toPrecision(12));
  return `${formatQuantity(difference, one.unit)} between the two bounds`;
}

/** How many times the smaller is in the greater; only of exact figures. */
export function divide(one: Figure, other: Figure): string | undefined {
  const ratio = calculateRatio(one, other);
  return ratio && `${ratio.value.toLocaleString('en-US', { maximumFractionDigits: 2 })} times`;
}

/** What part the first is of the second; only of exact figures. */
export function shareOf(part: Figure, whole: Figure): string | undefined {
  if (part.value === null || !whole.value || part.comparator !== 'exactly' || whole.comparator !== 'exactly')
    return undefined;
  return `${((100 * part.value) / whole.value).toLocaleString('en-US', { maximumFractionDigits: 1 })}%`;
}

/** By what part the earlier grew, or shrank, to the later. */
export function growBy(one: Figure, other: Figure): string | undefined {
  const [before, after] = (one.period.to ?? '') <= (other.period.to ?? '') ? [one, other] : [other, one];
  if (
    !before.value ||
    after.value === null ||
    before.comparator !== 'exactly' ||
    after.comparator !== 'exactly'
  )
    return undefined;
  const change = (100 * (after.value - before.value)) / before.value;
  const percent = Math.abs(change).toLocaleString('en-US', { maximumFractionDigits: 1 });
  return `${change < 0 ? 'a decrease' : 'an increase'} of ${percent}%`;
}

/** A figure in another unit of a fixed rate: hectares in mu. */
export function inUnit(figure: Figure, unit: string): string | undefined {
  const value = figure.value === null ? undefined : convert(figure.value, figure.unit, unit);
  return value === undefined ? undefined : tell({ value, comparator: figure.comparator }, unit);
}
