import { findQuantities } from '../language/numbers.ts';
import { clean, withoutTimes } from './find-times.ts';
import { readAskedUnit } from './read-asked-unit.ts';
import { LESS, MORE } from './read-goal.ts';
import { withoutMoments } from './read-moments.ts';

/** Words that only say that something is compared, or in which unit; they name nothing. */
const COMPARING = [
  /^(?:and|but|so)\s+/iu,
  /\b(?:by )?how (?:much|many|far) times\b(?: as \p{L}+ as)?/giu,
  /\bby how (?:much|many)\b/giu,
  /\bhow (?:much|far) (?=(?:\p{L}+er|apart|less|more) (?:is|are|was|were|will|does|do|did|has|have)\b)/giu,
  /\b(?:which|who|whose|what) (?:one|ones|of (?:these|them|those|the (?:two|three|four)))\b/giu,
  /\b(?:which|who|whose)\b/giu,
  /\b(?:is |are )?(?:needed|required|(?:have|has|needs?|must) to (?:still )?(?:rise|grow|increase|fall|go up))\b(?: to\b)?/giu,
  /\b(?:still |yet )?(?:is |are )?(?:still |yet )?(?:missing|lacking|lacks?|short(?= of)|left to go|to go)(?: (?:from|to|of|until|till)(?: (?:the|its|their))?)?\b/giu,
  new RegExp(
    String.raw`\b(?:the |by )?(?:${MORE}|${LESS}|apart|altogether|taken together|together|combined|in total|in all|compare[ds]?|comparison|difference|gap|distance|multiplied|(?:sum|total) of)\b`,
    'giu',
  ),
];

/** A text without what only says that something is compared. */
export function withoutComparing(text: string): string {
  return clean(COMPARING.reduce((rest, words) => rest.replace(words, ' '), text)).replace(
    /^[\s,:]+|[\s,:]+$/gu,
    '',
  );
}

/** A text without the unit that is wanted and without amounts to be reached. */
export function withoutAmounts(text: string): string {
  const unit = readAskedUnit(text);
  const plain = unit ? `${text.slice(0, unit.start)} ${text.slice(unit.end)}` : text;
  const amounts = findQuantities(plain).filter(
    ({ class: kind, unit: of, compound }) => kind === 'quantity' && of !== 'years' && !compound,
  );
  return clean(
    amounts.reduceRight((rest, { whole }) => `${rest.slice(0, whole.start)} ${rest.slice(whole.end)}`, plain),
  );
}

/** What is compared: without its times, too. */
export function bareSubjectOf(text: string): string {
  return withoutComparing(withoutMoments(withoutAmounts(text)));
}

/** "more than 8%", "than 20 schools": a figure to be checked, not one to be looked for. */
export function isClaim(right: string): boolean {
  return findQuantities(withoutTimes(right)).some(
    ({ class: kind, unit }) => kind === 'percentage' || (kind === 'quantity' && unit !== 'years'),
  );
}
