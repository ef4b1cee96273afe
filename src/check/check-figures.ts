import type { Span } from '../types.ts';
import type { Fault, FaultReason } from './check.ts';
import type { CitedFigure, Evidence } from './cited-figures.ts';
import { compareFigure, isSameValue, type SaidFigure } from './match-figure.ts';

interface Match {
  said: SaidFigure;
  /** The figure of the cited spans that comes closest; absent where none has the value. */
  cited?: CitedFigure;
  reasons: FaultReason[];
}

function matchFigure(said: SaidFigure, evidence: Evidence): Match {
  const [closest] = evidence.figures
    .filter((cited) => isSameValue(said, cited))
    .map((cited) => ({ said, cited, reasons: compareFigure(said, cited, evidence) }))
    .sort((a, b) => a.reasons.length - b.reasons.length);
  return closest ?? { said, reasons: ['no such figure'] };
}

/** "81 percent have …, and 46 percent have …": figures of one name are told apart by their order alone. */
function changesOrder(a: Match, b: Match): boolean {
  const [first, second] = [a.cited, b.cited];
  return (
    first !== undefined &&
    second !== undefined &&
    first.sentence === second.sentence &&
    first.figure.indicator === second.figure.indicator &&
    first.figure.unit === second.figure.unit &&
    first.figure.period.label === second.figure.period.label &&
    first.pair === undefined &&
    second.pair === undefined &&
    first.figure.start > second.figure.start
  );
}

const TURN = /[,;]\s|\s(?:and|while|whereas|but)\s/u;

/** Whether two figures are said in one breath. */
function standTogether(text: string, one: Span, other: Span): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return !TURN.test(text.slice(first.end, second.start));
}

/**
 * "46 percent have 100,000 to 500,000 yuan" where those have 200,000 to 600,000: of two figures said in one breath, the
 * second is another's who stands beside the first in the report.
 */
function partsCompany(a: Match, b: Match, text: string, { figures }: Evidence): boolean {
  const [first, second] = [a.cited, b.cited];
  if (!first || !second || first.sentence !== second.sentence) return false;
  if (!standTogether(text, a.said.figure, b.said.figure)) return false;
  const { text: report } = first.document;
  if (standTogether(report, first.figure, second.figure)) return false;
  return figures.some(
    ({ figure, sentence }) =>
      sentence === second.sentence &&
      figure !== first.figure &&
      figure !== second.figure &&
      figure.unit === second.figure.unit &&
      figure.measure === second.figure.measure &&
      standTogether(report, first.figure, figure),
  );
}

/** @param text of the statement that says these figures. */
export function checkFigures(said: SaidFigure[], text: string, evidence: Evidence): Fault[] {
  const matches = said.map((one) => matchFigure(one, evidence));
  return matches.flatMap((match, i) => {
    const { start, end, text: number } = match.said.figure;
    const misplaced =
      matches.some((other, j) => i < j && changesOrder(match, other)) ||
      matches.some((other, j) => i !== j && partsCompany(other, match, text, evidence));
    const reasons = misplaced ? [...match.reasons, 'other indicator' as const] : match.reasons;
    return reasons.map((reason) => ({ reason, start, end, text: number }));
  });
}
