import { readComparison, type ComparisonGoal } from '../question/read-comparison.ts';
import { splitContentWords } from '../language/words.ts';
import type { Question } from '../question/question.ts';
import { prepareQuestion } from '../retrieve/prepare-question.ts';
import type { FigureEvidence } from '../retrieve/score-figures.ts';
import { findEarlier } from './find-earlier.ts';
import { formatQuantity } from './calculate.ts';
import { escapeMarkdown } from './cited-text.ts';
import { areAlike, writeCalculation } from './write-calculation.ts';
import { nameFigure, tellFigures } from './tell-figures.ts';
import { findFigureEvidence, judgeFigure } from './write-figure.ts';
import { PASSED, written, type Material, type Writer } from './written.ts';

/** How many figures of each side are tried against those of the others. */
const CANDIDATES = 5;
/** How much worse than the best of its side a figure may be, so that all sides are of one unit and time. */
const ALIKE = 0.3;

/** What answers one side of a comparison, best first. */
function findSide(text: string, material: Material): FigureEvidence[] {
  const question: Question = { ...prepareQuestion(text, material.library), kind: 'quantity' };
  if (question.terms.length === 0) return [];
  return findFigureEvidence({ ...material, question })
    .filter((one) => judgeFigure(one, question) === 'answers' && one.aspect && one.figure.value !== null)
    .slice(0, CANDIDATES);
}

function combine<Item>(sides: Item[][]): Item[][] {
  return sides.reduce<Item[][]>(
    (combined, side) => combined.flatMap((one) => side.map((item) => [...one, item])),
    [[]],
  );
}

/** Whether figures may be set against each other: of two times of one thing the indicators must share a word. */
function areOfOneThing(figures: FigureEvidence[], sides: string[], { library }: Material): boolean {
  const things = sides.map((side) =>
    prepareQuestion(side, library)
      .terms.map(({ text }) => text.toLowerCase())
      .join(' '),
  );
  if (new Set(things).size > 1) return true;
  const [first, ...others] = figures.map(
    ({ figure }) => new Set(splitContentWords(figure.indicator).map(({ base }) => base)),
  );
  return others.every((bases) => [...bases].some((base) => first!.has(base)));
}

/** One figure for each side: the best ones that can be compared, of one time where that costs little. */
function chooseFigures(sides: FigureEvidence[][]): FigureEvidence[] | undefined {
  const scored = combine(sides)
    .filter((figures) => new Set(figures.map(({ figure }) => figure)).size === figures.length)
    .map((figures) => {
      const alike = areAlike(figures.map(({ figure }) => figure)) ? ALIKE * 2 : 0;
      const together = new Set(figures.map(({ figure: { period } }) => `${period.kind} ${period.label}`))
        .size;
      const score = figures.reduce((sum, one) => sum + one.score, 0);
      return { figures, score: score + alike + (together === 1 ? ALIKE : 0) };
    });
  return scored.sort((a, b) => b.score - a.score)[0]?.figures;
}

const YES_NO = /^(?:so |and |but )?(?:is|are|was|were|do|does|did|will|has|have|can|should)\b.*\bthan\b/iu;

function nameDegree(goal: ComparisonGoal, many: boolean, rank: boolean): string {
  if (rank) return `${goal === 'least' ? (many ? 'last' : 'lower') : many ? 'best' : 'better'} place`;
  return goal === 'least' ? (many ? 'lowest' : 'lower') : many ? 'highest' : 'higher';
}

/** Which is more, or less; of ranks the first place is the best. */
function tellOrder(goal: ComparisonGoal, figures: FigureEvidence[], question: string): string | undefined {
  const [first] = figures;
  if (!first || !areAlike(figures.map(({ figure }) => figure))) return undefined;
  const rank = first.figure.measure === 'rank';
  const ascending = (goal === 'least') !== rank;
  const [best, second] = figures.toSorted(
    (a, b) => (ascending ? 1 : -1) * (a.figure.value! - b.figure.value!),
  );
  const yesNo = YES_NO.test(question);
  if (best!.figure.value === second!.figure.value)
    return yesNo ? 'No: both are the same.' : 'Both are the same.';
  if (yesNo) return best === first ? 'Yes.' : 'No.';
  const { indicator } = best!.figure;
  const degree = nameDegree(goal, figures.length > 2, rank);
  return `The ${degree} of these: ${nameFigure(best!.figure)} for ${escapeMarkdown(indicator)}.`;
}

/** Which rose more, of things whose earlier figures stand beside the later ones; calculated. */
function tellRise(
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

/** "Whose income rose more?" asks for changes; levels alone do not tell. */
function asksRise({ change }: Question, figures: FigureEvidence[]): boolean {
  return (
    change && figures.every(({ figure }) => figure.measure === 'level' && figure.period.kind !== 'target')
  );
}

/** The earlier figure of each; none where one has none. */
function findStarts(figures: FigureEvidence[], known: FigureEvidence[]): FigureEvidence[] {
  const starts = figures.flatMap((one) => findEarlier(one, known) ?? []);
  return starts.length === figures.length ? starts : [];
}

/** Sets the figures of two or more things, or of two times, side by side, and says what comes of it. */
export const writeComparison: Writer = (material) => {
  const { question } = material;
  const comparison = readComparison(question.text);
  if (!comparison) return PASSED;
  const { goal } = comparison;
  const sides = comparison.sides.map((side) => findSide(side, material));
  if (sides.some((side) => side.length === 0)) return PASSED;
  const chosen = chooseFigures(sides);
  if (!chosen || !areOfOneThing(chosen, comparison.sides, material)) return PASSED;
  const asked = { ...material, question: { ...question, kind: 'quantity' as const } };
  if (goal !== 'most' && goal !== 'least') {
    const calculated = writeCalculation(question.text, chosen);
    return written([tellFigures(chosen, asked), ...(calculated ? [calculated] : [])].join('\n\n'));
  }
  const starts = asksRise(question, chosen) ? findStarts(chosen, findFigureEvidence(asked)) : [];
  const told = tellFigures([...starts, ...chosen], asked);
  const order = starts.length > 0 ? tellRise(goal, chosen, starts) : tellOrder(goal, chosen, question.text);
  if (order === undefined) return written(told);
  return written(/^(?:Yes|No)\b/u.test(order) ? `${order}\n\n${told}` : `${told}\n\n${order}`);
};
