import type { FigureEvidence } from '../retrieve/score-figures.ts';
import type { Figure } from '../types.ts';

const ASKS_DIFFERENCE =
  /\b(?:how (?:much|many) (?:\p{L}+ )?(?:more|less|higher|lower|bigger|fewer|larger)|by how (?:much|many)|difference|gap between|compared? (?:to|with)|how much did .* (?:rise|grow|increase|fall)|exceed .* by)\b/iu;

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

function isExact({ comparator, value }: Figure): boolean {
  return value !== null && comparator === 'exactly';
}

/** Whether a question asks how far two figures are apart. */
export function asksDifference(question: string): boolean {
  return ASKS_DIFFERENCE.test(question);
}

/**
 * The difference of two cited figures of one indicator and unit, said to be calculated; undefined where none was asked
 * for, or where "at least" and the like leave it open.
 */
export function writeDifference(question: string, figures: FigureEvidence[]): string | undefined {
  const [first, second] = figures;
  if (!asksDifference(question) || !first || !second || figures.length !== 2) return undefined;
  const [a, b] = [first.figure, second.figure];
  if (a.unit !== b.unit || a.measure !== 'level' || b.measure !== 'level' || !isExact(a) || !isExact(b))
    return undefined;
  return `Calculated from these two: a difference of ${formatQuantity(Math.abs(b.value! - a.value!), a.unit)}.`;
}
