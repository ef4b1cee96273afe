import type { FigureEvidence } from '../retrieve/score-figures.ts';

/** Two groups of one comparison carry about as much of the question each. */
const MARGIN = 0.05;

/**
 * The other side of "the difference between urban and rural incomes": the same measure of the same time in the same
 * sentence, for another group.
 * @param answering figures that answer the question, best first.
 */
export function findCounterpart(
  best: FigureEvidence,
  answering: FigureEvidence[],
): FigureEvidence | undefined {
  const { figure, view, coverage } = best;
  return answering.find(
    (other) =>
      other.view === view &&
      other.figure.indicator !== figure.indicator &&
      other.figure.unit === figure.unit &&
      other.figure.measure === figure.measure &&
      other.figure.period.label === figure.period.label &&
      other.figure.period.kind === figure.period.kind &&
      other.coverage >= coverage - MARGIN,
  );
}
