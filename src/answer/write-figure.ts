import { isStopword, splitWords } from '../language/words.ts';
import { weighTerms } from '../retrieve/score-evidence.ts';
import { scoreFigures, type FigureEvidence } from '../retrieve/score-figures.ts';
import type { Question } from '../question/question.ts';
import { matchPeriod } from '../retrieve/match-period.ts';
import { namePeriod } from './name-period.ts';
import { inUnit } from './calculate.ts';
import { tellFigures } from './tell-figures.ts';
import { PASSED, written, type Material, type Writer } from './written.ts';

/** How much of the question a figure's indicator and clause must carry. Calibrated on the question set. */
export const DECISION = {
  coverage: 0.6,
  ownCoverage: 0.5,
  indicator: 0.3,
  missing: 0.3,
  kind: 0.3,
  /** "How many apps were banned?" is not how many there are. */
  uncounted: 0.3,
  bareMeasure: 0.75,
  /** What else an indicator may name where the deed that is asked of it is not told. */
  undone: { missing: 0.2, precision: 0.2 },
};

/** How close to the best another figure must come to be shown beside it. */
const MARGIN = { coverage: 0.03, otherPeriod: 0.32, samePeriod: 0.02, kind: 0.3 };
const MOST = 4;

/** "To what rate was it cut?": not from which. */
const ASKS_END = /\bto (?:what|which|how)\b/iu;

export type FigureJudgement = 'answers' | 'other_period' | 'other_subject';

export function judgeFigure(
  {
    missingNames,
    coverage,
    ownCoverage,
    indicatorCoverage,
    precision,
    missing,
    undone,
    kind,
    counting,
    period,
    aspect,
  }: FigureEvidence,
  question: Question,
): FigureJudgement {
  // "1% of wages in 2016 and 0.5% of wages in 2017": what it is a share of, and all else in its clause.
  const isBareMeasure = precision === 1 && missing === 0 && ownCoverage >= DECISION.bareMeasure;
  if (
    missingNames.length > 0 ||
    coverage < DECISION.coverage ||
    ownCoverage < DECISION.ownCoverage ||
    // What is counted may be as light as "people".
    (indicatorCoverage < DECISION.indicator && counting !== 'yes' && !isBareMeasure) ||
    missing > DECISION.missing ||
    (counting === 'yes' && undone > DECISION.uncounted) ||
    (missing > DECISION.undone.missing && precision < DECISION.undone.precision) ||
    kind < DECISION.kind
  ) {
    return 'other_subject';
  }
  if (question.times.length > 0 && period === 'other') return 'other_period';
  // "The target for 2021" is not what was reached in 2021, nor the other way round.
  return aspect || question.times.length === 0 ? 'answers' : 'other_period';
}

function periodKey({ view, figure }: FigureEvidence): string {
  return `${view.document.id} ${figure.period.kind} ${figure.period.label}`;
}

function isSamePlace(a: FigureEvidence, b: FigureEvidence): boolean {
  return (
    a.view.document === b.view.document && a.view.index === b.view.index && a.clause.start === b.clause.start
  );
}

function namesSame({ figure: one }: FigureEvidence, { figure: other }: FigureEvidence): boolean {
  const named = new Set(splitWords(one.indicator).map(({ base }) => base));
  return splitWords(other.indicator).some(({ text, base }) => !isStopword(text) && named.has(base));
}

/** A figure of the same thing and time, told again in a box or a summary. */
function repeats(one: FigureEvidence, other: FigureEvidence): boolean {
  const words = ({ view }: FigureEvidence) => view.words.map(({ base }) => base).join(' ');
  return (
    one.view.document === other.view.document &&
    one.figure.value !== null &&
    one.figure.value === other.figure.value &&
    one.figure.unit === other.figure.unit &&
    one.figure.measure === other.figure.measure &&
    (words(one).includes(words(other)) ||
      words(other).includes(words(one)) ||
      ((one.figure.period.label === other.figure.period.label ||
        [one, other].some(({ figure }) => figure.period.label === 'undated')) &&
        namesSame(one, other)))
  );
}

function byTime(a: FigureEvidence, b: FigureEvidence): number {
  const newest = (b.view.document.year ?? 0) - (a.view.document.year ?? 0);
  return (
    newest ||
    (a.figure.period.to ?? '').localeCompare(b.figure.period.to ?? '') ||
    a.figure.start - b.figure.start
  );
}

/** "What had been reached?": of figures that come close, a result goes before a target that says "will reach". */
function fittingFirst(figures: FigureEvidence[]): FigureEvidence[] {
  const [best] = figures;
  const fitting = figures.find(({ aspect }) => aspect);
  return best && fitting && fitting.score >= best.score - MARGIN.otherPeriod
    ? [fitting, ...figures.filter((one) => one !== fitting)]
    : figures;
}

/** The best figure; for several asked times the best of each; without a time, those of other times as well. */
export function selectFigures(question: Question, figures: FigureEvidence[]): FigureEvidence[] {
  const answering = fittingFirst(figures.filter((figure) => judgeFigure(figure, question) === 'answers'));
  const [best] = answering;
  if (!best) return [];
  if (question.times.length > 1) {
    const chosen = question.times.flatMap(
      (time) =>
        answering.find(({ figure }) =>
          ['same', 'within', 'edge'].includes(matchPeriod(figure.period, time)),
        ) ?? [],
    );
    return chosen.length > 0 ? [...new Set(chosen)].sort(byTime) : [best];
  }
  const chosen = [best];
  for (const candidate of answering.slice(1)) {
    if (chosen.length >= MOST) break;
    const samePeriod = chosen.some((other) => periodKey(other) === periodKey(candidate));
    const margin = samePeriod ? MARGIN.samePeriod : MARGIN.otherPeriod;
    if (
      candidate.score < best.score - margin ||
      chosen.some((other) => isSamePlace(other, candidate) || repeats(other, candidate))
    )
      continue;
    if (samePeriod && candidate.precision < best.precision) continue;
    if (
      candidate.coverage < best.coverage - MARGIN.coverage ||
      candidate.ownCoverage < best.ownCoverage - MARGIN.coverage
    )
      continue;
    if (question.times.length === 1 && candidate.period !== best.period) continue;
    if (best.aspect && !candidate.aspect) continue;
    if (ASKS_END.test(question.text) && /^before /u.test(candidate.figure.period.label)) continue;
    if (candidate.kind < best.kind - MARGIN.kind) continue;
    chosen.push(candidate);
  }
  return chosen.sort(byTime);
}

export function findFigureEvidence({ question, evidence, library }: Material): FigureEvidence[] {
  const views = evidence.map(({ view }) => view);
  return scoreFigures(views, question, weighTerms(question.terms, library), library);
}

/** "How many mu is that?" of hectares; nothing where no other unit is wanted. */
function writeConversion({ unit }: Question, [first, ...others]: FigureEvidence[]): string[] {
  const converted = unit && first && others.length === 0 ? inUnit(first.figure, unit) : undefined;
  return converted ? [`Calculated from this: ${converted}.`] : [];
}

/** Answers a question for a quantity from the ledger of figures. */
export const writeFigure: Writer = (material) => {
  const { question } = material;
  if (question.terms.length === 0) return PASSED;
  const figures = findFigureEvidence(material);
  const chosen = selectFigures(question, figures);
  if (chosen.length > 0)
    return written([tellFigures(chosen, material), ...writeConversion(question, chosen)].join('\n\n'));
  const elsewhere = figures.filter((figure) => judgeFigure(figure, question) === 'other_period');
  if (elsewhere.length === 0) return PASSED;
  const has = [
    ...new Set(
      elsewhere
        .filter(({ figure }) => figure.period.label !== 'undated')
        .slice(0, 3)
        .map(
          ({ figure: { period } }) => `${namePeriod(period)}${period.kind === 'target' ? ' (planned)' : ''}`,
        ),
    ),
  ];
  const asked = question.times.map(namePeriod).join(', ');
  const what = question.aspect === 'target' ? 'a target' : 'this figure';
  return {
    status: 'refused',
    reason: 'other_period',
    message: `The report does not give ${what} for ${asked}.${has.length > 0 ? ` It has a figure for ${has.join(' and ')}.` : ''}`,
    nearest: [...new Map(elsewhere.slice(0, 3).map(({ view }) => [view.index, view])).values()].flatMap(
      (view) => material.evidence.find((candidate) => candidate.view === view) ?? [],
    ),
  };
};

/** How much of a question that only names a thing the indicator must carry for its figure to be what is meant. */
const NAMED = 0.85;

/** "What will the carbon tax be in 2026?": a thing that the ledger knows by that name, where no word asks for a figure. */
export const writeNamedFigure: Writer = (material) => {
  const { question } = material;
  if (!/\bwhat (?:is|are|was|were|will|does|did|should)\b/iu.test(question.text)) return PASSED;
  const [best] = selectFigures(question, findFigureEvidence(material));
  return best && best.indicatorCoverage >= NAMED && best.precision >= NAMED ? writeFigure(material) : PASSED;
};
