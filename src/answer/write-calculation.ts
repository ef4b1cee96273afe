import { COUNT_WORDS } from '../language/ordinals.ts';
import { readGoal, type ComparisonGoal } from '../question/read-comparison.ts';
import type { FigureEvidence } from '../retrieve/score-figures.ts';
import type { Figure } from '../types.ts';
import { addUp, divide, subtract } from './calculate.ts';

const ASKS_CHANGE =
  /\b(?:compared? (?:to|with)|how (?:much|far) (?:did|has|have|was|were|is|are|will|does) .* (?:rise|risen|grow|grown|increase[ds]?|fall|fallen|go up|gone up|go down|gone down|drop(?:ped)?|decline[ds]?|improve[ds]?)|exceed .* by)\b/iu;

/** Whether a question asks how far two figures are apart. */
export function asksDifference(question: string): boolean {
  return readGoal(question) === 'difference' || ASKS_CHANGE.test(question);
}

/** Figures that can be set against each other: one unit, and both levels or both changes. */
export function areAlike([first, ...others]: Figure[]): boolean {
  return others.every(({ unit, measure }) => unit === first?.unit && measure === first.measure);
}

function calculate(goal: ComparisonGoal, figures: Figure[]): string | undefined {
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
  const difference = one.unit.startsWith(':') ? undefined : subtract(one, other);
  return difference && `Calculated from these two: a difference of ${difference}.`;
}

/**
 * What a question wants to be made of cited figures, said to be calculated: their difference, ratio or sum.
 * @returns undefined where none was asked for, or where the figures do not allow it.
 */
export function writeCalculation(question: string, evidence: FigureEvidence[]): string | undefined {
  const goal = readGoal(question);
  const figures = evidence.map(({ figure }) => figure);
  if (goal === 'total' || goal === 'ratio') return calculate(goal, figures);
  return asksDifference(question) ? calculate('difference', figures) : undefined;
}
