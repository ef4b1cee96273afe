import type { FigureEvidence } from '../retrieve/score-figures.ts';

/** Where "from 56% to 71%" began: the same indicator of the same sentence at an earlier time. */
export function findEarlier(
  { figure, view }: FigureEvidence,
  figures: FigureEvidence[],
): FigureEvidence | undefined {
  const isEarlier = ({ figure: { period } }: FigureEvidence) =>
    (period.to ?? '') < (figure.period.to ?? '') ||
    (period.label.startsWith('before ') && !figure.period.label.startsWith('before '));
  return figures.find(
    (other) =>
      other.view === view &&
      other.figure !== figure &&
      other.figure.indicator === figure.indicator &&
      other.figure.unit === figure.unit &&
      other.figure.measure === figure.measure &&
      isEarlier(other),
  );
}
