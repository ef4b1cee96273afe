import type { ComparisonGoal } from '../question/read-goal.ts';
import { EITHER_WAY } from '../question/read-goal.ts';
import type { FigureEvidence } from '../retrieve/score-figures.ts';
import { formatQuantity } from './calculate.ts';
import { escapeMarkdown } from './cited-text.ts';
import { nameFigure } from './tell-figures.ts';
import { areAlike } from './write-calculation.ts';

const YES_NO =
  /^(?:so |and |but )?(?:is|are|was|were|do|does|did|will|has|have|can|should)\b.*\bthan\b|\bthan\b.*, correct\?$/iu;

function nameDegree(goal: ComparisonGoal, many: boolean, rank: boolean): string {
  if (rank) return `${goal === 'least' ? (many ? 'last' : 'lower') : many ? 'best' : 'better'} place`;
  return goal === 'least' ? (many ? 'lowest' : 'lower') : many ? 'highest' : 'higher';
}

/** Which is more, or less; of ranks the first place is the best. */
export function tellOrder(
  goal: ComparisonGoal,
  figures: FigureEvidence[],
  question: string,
): string | undefined {
  const [first] = figures;
  if (!first || !areAlike(figures.map(({ figure }) => figure))) return undefined;
  const rank = first.figure.measure === 'rank';
  const ascending = (goal === 'least') !== rank;
  const [best, second] = figures.toSorted(
    (a, b) => (ascending ? 1 : -1) * (a.figure.value! - b.figure.value!),
  );
  const eitherWay = EITHER_WAY.test(question);
  const yesNo = YES_NO.test(question) && !eitherWay;
  // "More than 6%" and "at least 6%" need not be the same.
  if (best!.figure.value === second!.figure.value && best!.figure.comparator !== second!.figure.comparator)
    return undefined;
  if (best!.figure.value === second!.figure.value)
    return yesNo ? 'No: both are the same.' : 'Both are the same.';
  if (yesNo) return best === first ? 'Yes.' : 'No.';
  // "Is A higher or lower than B?" is answered of A.
  const told = eitherWay ? first : best!;
  const asked = told === best ? goal : goal === 'least' ? 'most' : 'least';
  const degree = nameDegree(asked, figures.length > 2, rank);
  return `The ${degree} of these: ${nameFigure(told.figure)} for ${escapeMarkdown(told.figure.indicator)}.`;
}

/** Which rose more, of things whose earlier figures stand beside the later ones; calculated. */
export function tellRise(
  goal: ComparisonGoal,
  ends: FigureEvidence[],
  starts: FigureEvidence[],
): string | undefined {
  const rises = ends.map(({ figure }, i) => ({
    figure,
    rise: Math.abs(figure.value! - starts[i]!.figure.value!),
  }));
  const [best, second] = rises.toSorted((a, b) => (goal === 'least' ? 1 : -1) * (a.rise - b.rise));
  if (!best || best.rise === second?.rise || !areAlike(ends.map(({ figure }) => figure))) return undefined;
  const told = formatQuantity(Number(best.rise.toPrecision(12)), best.figure.unit);
  return `Calculated from these: the ${nameDegree(goal, ends.length > 2, false)} change is ${told}, of ${escapeMarkdown(best.figure.indicator)}.`;
}
