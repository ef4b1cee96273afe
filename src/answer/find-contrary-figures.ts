import { readAskedDirection, withoutDirection, type Direction } from '../language/directions.ts';
import type { Figure } from '../types.ts';
import type { FigureEvidence } from '../retrieve/score-figures.ts';
import { findEarlier } from './find-earlier.ts';
import { findAtAnyTime } from './pick-moment.ts';
import { fitsPeriod } from '../retrieve/fits-period.ts';
import type { Material } from './written.ts';

/** Only of what was surely asked about is said that it was otherwise. */
const SURE = { coverage: 0.8, indicator: 0.6, precision: 0.4 };

/** Which way a figure moved; of ranks the first is the highest. */
function directionOf({ figure }: FigureEvidence, earlier: FigureEvidence | undefined): Direction | 0 {
  const [from, to] = [earlier?.figure.value, figure.value];
  if (from !== undefined && from !== null && to !== null && from !== to)
    return to > from === (figure.measure !== 'rank') ? 1 : -1;
  return figure.direction;
}

function isSure({ coverage, indicatorCoverage, precision }: FigureEvidence): boolean {
  return coverage >= SURE.coverage && indicatorCoverage >= SURE.indicator && precision >= SURE.precision;
}

/** Of several figures that answer alike, ranks where a place is lost or won. */
function fitsAsked({ measure }: Figure, asksRank: boolean): boolean {
  return (measure === 'rank') === asksRank;
}

/**
 * Figures that say the contrary of the direction which a question takes for granted ("why did it fall?").
 * @param asksRank whether it is a place that was lost or won.
 * @returns what it was before, where that is known, and what it became; nothing where no direction is asked about, or
 *   where the report says the same.
 */
export function findContraryFigures(material: Material, asksRank: boolean): FigureEvidence[] {
  const { question } = material;
  const asked = readAskedDirection(question.text);
  if (asked === undefined) return [];
  const answering = findAtAnyTime(withoutDirection(question.text), material).filter(
    (one) =>
      fitsAsked(one.figure, asksRank) &&
      (question.times.length === 0 || fitsPeriod(one.figure, question) !== 'other'),
  );
  const told = answering.flatMap((one) => {
    const earlier = findEarlier(one, answering);
    const direction = directionOf(one, earlier);
    return direction === 0 || answering.some((other) => findEarlier(other, [one]))
      ? []
      : [{ one, earlier, direction }];
  });
  // "GDP grew by 8.5%" says of its year what a level only shows.
  const changed = told.find(
    ({ one }) =>
      one.figure.measure === 'change' && isSure(one) && fitsPeriod(one.figure, question) === 'same',
  );
  const first = told[0]?.earlier || question.times.length === 0 ? told[0] : (changed ?? told[0]);
  if (!first || !isSure(first.one) || told.some(({ direction }) => direction === asked)) return [];
  return first.earlier ? [first.earlier, first.one] : [first.one];
}
