import type { SentenceView } from '../library/library.ts';
import type { Period } from '../types.ts';

type Time = Omit<Period, 'kind'>;

function yearsOf({ from, to, label }: Time): string {
  if (!from || !to) return '';
  const years = `${from.slice(0, 4)}–${to.slice(0, 4)}`;
  return /^(?:past|next)/u.test(label) && from.slice(0, 4) !== to.slice(0, 4) ? ` (${years})` : '';
}

/** "2021", "FY2022", "the next five years (2022–2026)". */
export function namePeriod(period: Time): string {
  const relative = /^(?:past|next|medium|long|short|near)/u.test(period.label);
  return `${relative ? 'the ' : ''}${period.label}${yearsOf(period)}`;
}

// "by 2030" needs no other preposition.
const DATED = /^(?:by|before|until|from|since) /u;

/**
 * The words that open a statement and say what time it speaks of: "Target for 2022", "Over the past five years (…)".
 * @param target whether the report calls it a target; other plans are plans.
 */
export function openWithPeriod(period: Period, target: boolean): string {
  if (period.label === 'undated') return 'The report says';
  const name = namePeriod(period);
  if (period.kind === 'target') {
    if (DATED.test(period.label)) return target ? `Target ${name}` : `Planned ${name}`;
    return target ? `Target for ${name}` : `Planned for ${name}`;
  }
  if (DATED.test(period.label)) return `${name[0]!.toUpperCase()}${name.slice(1)}`;
  return /^past/u.test(period.label) ? `Over ${name}` : `For ${name}`;
}

const CALLED_TARGET = /\b(?:target|goal|aim)/iu;

/** Whether a statement is called a target: by the question, by its own words, or by the list of targets it is in. */
export function isCalledTarget(
  question: string,
  { document, sentence, text, headingPath }: SentenceView,
): boolean {
  const heading = headingPath.at(-1) ?? '';
  // "Targets and tasks" heads what is no target, but for its list.
  const listed = document.paragraphs[sentence.paragraph]!.kind === 'item' || !/\btasks?\b/iu.test(heading);
  return CALLED_TARGET.test(question) || CALLED_TARGET.test(text) || (listed && CALLED_TARGET.test(heading));
}
