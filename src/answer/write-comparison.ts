import { splitContentWords } from '../language/words.ts';
import type { Question } from '../question/question.ts';
import { isOfUnit } from '../question/read-asked-unit.ts';
import type { Moment } from '../question/read-moments.ts';
import { readComparison, type Comparison } from '../question/read-comparison.ts';
import type { Side } from '../question/read-things.ts';
import type { FigureEvidence } from '../retrieve/score-figures.ts';
import { findEarlier } from './find-earlier.ts';
import { findAtAnyTime, pickMoment, readPart } from './pick-moment.ts';
import { tellFigures } from './tell-figures.ts';
import { tellOrder, tellRise } from './tell-order.ts';
import { areAlike, writeCalculation } from './write-calculation.ts';
import { findFigureEvidence, judgeFigure } from './write-figure.ts';
import { PASSED, written, type Material, type Writer, type Written } from './written.ts';

/** How many figures of each side are tried against those of the others. */
const CANDIDATES = 5;
/** How much worse than the best of its side a figure may be, so that all sides are of one unit and time. */
const ALIKE = 0.3;

const REACHED: Moment = { time: null, edge: null, aspect: 'result' };

/** What answers one side of a comparison, best first. */
function findSide(side: Side, material: Material): FigureEvidence[] {
  const figures = findAnswering(side, material);
  const unit = material.question.unit;
  const wanted = unit === null ? [] : figures.filter(({ figure }) => isOfUnit(unit, figure.unit));
  return wanted.length > 0 ? wanted : figures;
}

function findAnswering({ text, moment }: Side, material: Material): FigureEvidence[] {
  if (moment) {
    const figures = findAtAnyTime(text, material);
    const picked = pickMoment(moment, figures, material);
    // "Higher than before": where no change tells what it was, what was reached.
    return picked.length > 0 || moment.edge !== 'start' || moment.time !== null
      ? picked
      : pickMoment(REACHED, figures, material);
  }
  const question: Question = { ...readPart(text, material), kind: 'quantity' };
  if (question.terms.length === 0) return [];
  return findFigureEvidence({ ...material, question }).filter(
    (one) => judgeFigure(one, question) === 'answers' && one.aspect && one.figure.value !== null,
  );
}

function combine<Item>(sides: Item[][]): Item[][] {
  return sides.reduce<Item[][]>(
    (combined, side) => combined.flatMap((one) => side.map((item) => [...one, item])),
    [[]],
  );
}

/** An indicator that holds so much of what was asked for names it, in whatever words. */
const NAMED = 0.6;

/** Whether figures may be set against each other: of two times of one thing, both must name it, or share a word. */
function areOfOneThing(figures: FigureEvidence[], sides: Side[], material: Material): boolean {
  const things = sides.map(({ text }) =>
    readPart(text, material)
      .terms.map((term) => term.text.toLowerCase())
      .join(' '),
  );
  if (new Set(things).size > 1 || figures.every((one) => one.indicatorCoverage >= NAMED)) return true;
  const [first, ...others] = figures.map(
    ({ figure }) => new Set(splitContentWords(figure.indicator).map(({ base }) => base)),
  );
  return others.every((bases) => [...bases].some((base) => first!.has(base)));
}

/** How much better what was reached fits a question that names no time and speaks of no goal. */
const KNOWN = 0.35;

/** One figure for each side: the best ones that can be compared, of one time where that costs little. */
function chooseFigures(sides: FigureEvidence[][], { aspect, times }: Question): FigureEvidence[] | undefined {
  const open = aspect === null && times.length === 0;
  const scored = combine(sides.map((side) => side.slice(0, CANDIDATES)))
    .filter((figures) => new Set(figures.map(({ figure }) => figure)).size === figures.length)
    .map((figures) => {
      const alike = areAlike(figures.map(({ figure }) => figure)) ? ALIKE * 2 : 0;
      const together = new Set(figures.map(({ figure: { period } }) => `${period.kind} ${period.label}`))
        .size;
      const score = figures.reduce((sum, one) => sum + one.score, 0);
      const known = open && figures.every(({ figure }) => figure.period.kind === 'result') ? KNOWN : 0;
      return { figures, score: score + alike + known + (together === 1 ? ALIKE : 0) };
    });
  return scored.sort((a, b) => b.score - a.score)[0]?.figures;
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

/** What the report itself says in the wanted unit comes before what can be calculated. */
function isSaid({ goal, implied }: Comparison, material: Material): boolean {
  if (!implied && goal !== 'share') return false;
  const { question } = material;
  const unit = question.unit ?? (goal === 'share' ? '%' : undefined);
  const [best] = findFigureEvidence(material).filter((one) => judgeFigure(one, question) === 'answers');
  return (
    best !== undefined &&
    (goal === 'share' || best.figure.measure === 'change') &&
    (unit === undefined || isOfUnit(unit, best.figure.unit))
  );
}

/** How far behind a figure the time stands that it is measured against: "1.7 times that of 2016". Characters. */
const BEHIND = 40;

/** "How does it compare with 2016?" where only "1.7 times that of 2016" is said. */
function writeAgainst({ sides }: Comparison, material: Material): Written {
  const years = sides.flatMap(
    ({ moment }) => /^(?:in )?((?:19|20)\d{2})$/u.exec(moment?.time ?? '')?.[1] ?? [],
  );
  const [side] = sides;
  if (years.length !== 1 || !side?.moment) return PASSED;
  const measured = findAtAnyTime(side.text, material).filter(({ figure, view: { document } }) => {
    const behind = document.text.slice(figure.end, figure.end + BEHIND);
    return (
      figure.measure === 'change' &&
      /\b(?:that|those|than|over|compared|from|of|on)\b/u.test(behind) &&
      behind.includes(years[0]!)
    );
  });
  const [best] = measured;
  const asked = { ...material, question: { ...material.question, kind: 'quantity' as const } };
  return best ? written(tellFigures([best], asked)) : PASSED;
}

const THAN_PLANNED =
  /\b(?:than|as) (?:(?:it|they|this|that) )?(?:(?:was|were|had|is|are|has) )?(?:been )?(?:planned|expected|forecast|projected|predicted|targeted|foreseen|intended|hoped|aimed)\b/iu;

/** "Did it grow faster than planned?": the plan for another time tells nothing of that. */
function isOfOtherTime({ text }: Question, figures: FigureEvidence[]): boolean {
  return THAN_PLANNED.test(text) && new Set(figures.map(({ figure }) => figure.period.label)).size > 1;
}

/** Sets the figures of two or more things, or of two times, side by side, and says what comes of it. */
export const writeComparison: Writer = (material) => {
  const { question } = material;
  const comparison = readComparison(question.text);
  if (!comparison || isSaid(comparison, material)) return PASSED;
  const { goal } = comparison;
  const sides = comparison.sides.map((side) => findSide(side, material));
  if (sides.some((side) => side.length === 0)) return writeAgainst(comparison, material);
  const chosen = chooseFigures(sides, question);
  if (!chosen || !areOfOneThing(chosen, comparison.sides, material)) return PASSED;
  if (isOfOtherTime(question, chosen)) return PASSED;
  const asked = { ...material, question: { ...question, kind: 'quantity' as const } };
  const figures = chosen.map(({ figure }) => figure);
  if (goal !== 'most' && goal !== 'least') {
    const calculated = writeCalculation(question.text, goal, figures);
    if (comparison.implied && !calculated) return PASSED;
    return written([tellFigures(chosen, asked), ...(calculated ? [calculated] : [])].join('\n\n'));
  }
  const starts = asksRise(question, chosen) ? findStarts(chosen, findFigureEvidence(asked)) : [];
  const told = tellFigures([...starts, ...chosen], asked);
  const order = starts.length > 0 ? tellRise(goal, chosen, starts) : tellOrder(goal, chosen, question.text);
  if (order === undefined) return written(told);
  const apart = /\band (?:by )?how (?:much|many)\b/iu.test(question.text)
    ? writeCalculation(question.text, 'difference', figures)
    : undefined;
  const answer = /^(?:Yes|No)\b/u.test(order) ? [order, told] : [told, order];
  return written([...answer, ...(apart ? [apart] : [])].join('\n\n'));
};
