import { COUNT_WORDS } from '../language/ordinals.ts';
import { isOfUnit, readAskedUnit } from '../question/read-asked-unit.ts';
import type { ComparisonGoal } from '../question/read-goal.ts';
import type { Figure } from '../types.ts';
import { addUp, divide, growBy, shareOf, subtract } from './calculate.ts';

/** Figures that can be set against each other: one unit, and both levels or both changes. */
export function areAlike([first, ...others]: Figure[]): boolean {
  return others.every(({ unit, measure }) => unit === first?.unit && measure === first.measure);
}

/**
 * What a question wants to be made of cited figures, said to be calculated: their difference, ratio, share or sum.
 * @param question says in which unit it is wanted: "by how many percent".
 * @returns undefined where the figures do not allow it.
 */
export function writeCalculation(
  question: string,
  goal: ComparisonGoal,
  figures: Figure[],
): string | undefined {
  const [one, other] = figures;
  if (!one || !other || !areAlike(figures) || one.measure === 'rank') return undefined;
  if (goal === 'total') {
    // Shares of different things add up to nothing.
    const sum = one.unit === '%' || one.unit.startsWith(':') ? undefined : addUp(figures);
    return sum && `Calculated from these ${COUNT_WORDS[figures.length] ?? figures.length}: ${sum} in total.`;
  }
  if (figures.length > 2) return undefined;
  if (goal === 'ratio') {
    const ratio = divide(one, other);
    return ratio && `Calculated from these two: ${ratio}.`;
  }
  if (goal === 'share') {
    const share = shareOf(one, other);
    return share && `Calculated from these two: a share of ${share}.`;
  }
  const unit = readAskedUnit(question)?.unit;
  const growth = unit === '%' && one.unit !== '%' ? growBy(one, other) : undefined;
  if (growth) return `Calculated from these two: ${growth}.`;
  if (unit !== undefined && !isOfUnit(unit, one.unit)) return undefined;
  const difference = one.unit.startsWith(':') ? undefined : subtract(one, other);
  return difference && `Calculated from these two: a difference of ${difference}.`;
}
