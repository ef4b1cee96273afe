import type { SentenceView } from '../library/library.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/read-terms.ts';
import type { Comparator, Figure } from '../types.ts';

/** A bound that is asked for is told by the figure's comparator: "at least 6%" is a minimum. */
const BOUNDS: Partial<Record<Comparator, ReadonlySet<string>>> = {
  'at least': new Set(['minimum', 'floor']),
  'more than': new Set(['minimum', 'floor']),
  'at most': new Set(['maximum', 'ceiling']),
  'less than': new Set(['maximum', 'ceiling']),
};

/** Whether a term asks for the very bound that a figure is. */
export function isToldByComparator({ text }: Term, { comparator }: Figure): boolean {
  return BOUNDS[comparator]?.has(text.toLowerCase()) ?? false;
}

/**
 * "81% earn 100,000 to 500,000 yuan, and 46% earn 200,000 to 600,000": each share is of the amounts behind it. Of
 * several figures alike, the last before the amounts that are asked for; undefined where none are, or none stand there.
 */
export function nearestToAmounts<Scored extends { figure: Figure; view: SentenceView }>(
  scores: Scored[],
  { amounts }: Question,
): Scored[] | undefined {
  const [first] = scores;
  const numbers = amounts.flatMap((amount) => amount.split(' ').filter((stem) => /\d/u.test(stem)));
  if (!first || numbers.length === 0) return undefined;
  const ends = numbers.map(
    (number) =>
      first.view.words.find(({ stem, start }) => stem === number && start > first.figure.end)?.start,
  );
  if (ends.some((end) => end === undefined)) return undefined;
  const at = Math.min(...ends.map((end) => end!));
  const units = new Set(scores.map(({ figure }) => figure.unit));
  return [...units].flatMap((unit) => {
    const alike = scores.filter(({ figure }) => figure.unit === unit);
    const before = alike.filter(({ figure }) => figure.end <= at);
    return before.length > 1
      ? before.filter(({ figure }) => figure.end === Math.max(...before.map((one) => one.figure.end)))
      : alike;
  });
}
