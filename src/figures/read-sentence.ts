import { findQuantities, type Quantity } from '../language/numbers.ts';
import type { Span } from '../types.ts';
import { blankMarkup } from './blank-markup.ts';
import { excludeNumber, findQuotedNames, type ExclusionReason } from './exclude-number.ts';

/** A number of a sentence that counts or measures something, and the words around it. Offsets in the sentence. */
export interface Place {
  quantity: Quantity;
  /** The sentence. */
  text: string;
  /** Up to the next figure or the end of the clause. */
  right: string;
  /** Where the words before the number begin: behind the last figure's own words or the last separator. */
  barrier: number;
  /** End of `right` in the sentence. */
  end: number;
  /** What "this" and "it" stand for: the name of the last figure before the sentence. */
  topic?: string;
}

export interface ExcludedNumber extends Span {
  text: string;
  reason: ExclusionReason;
}

const SEPARATOR = /[;；|]|:(?=\s)|——|\s–\s(?!\p{Lu})/gu;

/**
 * Splits the numbers of a sentence into those that are figures and those excluded with a reason.
 * @param wordless no words stand in its whole paragraph.
 */
export function splitNumbers(
  text: string,
  wordless = false,
): { places: Place[]; excluded: ExcludedNumber[] } {
  const context = { text, quotes: findQuotedNames(text), wordless };
  const kept: Quantity[] = [];
  const excluded: ExcludedNumber[] = [];
  for (const quantity of findQuantities(text)) {
    const reason = excludeNumber(context, quantity);
    const last = kept.at(-1);
    // A footnote mark glued to a figure: the words go on behind it.
    if (reason && last?.end === quantity.start)
      last.whole.end += /^\d+/u.exec(quantity.text)?.[0].length ?? 0;
    if (reason) excluded.push({ start: quantity.start, end: quantity.end, text: quantity.text, reason });
    else kept.push({ ...quantity, whole: { ...quantity.whole } });
  }
  const words = blankMarkup(text);
  const separators = [...words.matchAll(SEPARATOR)].map((match) => match.index);
  const places = kept.map((quantity, i): Place => {
    const next = kept[i + 1]?.whole.start ?? text.length;
    const stop = separators.find((at) => at >= quantity.whole.end) ?? text.length;
    const end = Math.min(next, stop);
    const lastSeparator = separators.findLast((at) => at < quantity.start) ?? -1;
    const barrier = Math.max(kept[i - 1]?.whole.end ?? 0, lastSeparator + 1);
    return { quantity, text: words, right: words.slice(quantity.whole.end, end), barrier, end };
  });
  return { places, excluded };
}

/** No clause needs more characters than this to name its subject. */
const LONGEST_LEFT = 360;

/** "decreased in 2013 to", "grew last year by": a time between the verb and its preposition. */
const TIME_BETWEEN =
  /(?<=\p{L})\s+(?:(?:in|during|over|since|from)\s+(?:(?:early|late|mid)[- ]|the (?:early |late |mid-)?)?)?(?:(?:FY\s?)?(?:19|20)\d\ds?|(?:last|this|next|the (?:past|previous|same)) (?:year|quarter|month|decade|period))(?=\s+(?:to|by|at|from)(?:\s+(?!(?:19|20)\d\d)|$))/giu;

/** The words before the number from `barrier` on; a comparator that is a verb ("exceed") stays. */
export function leftOf({ text, quantity, barrier }: Place): string {
  const comparator = text.slice(quantity.whole.start, quantity.start);
  const verb = /^(?:(?:exceed|surpass|topp)\p{L}*|(?:a\s+)?cap of|capped at)/iu.exec(comparator)?.[0] ?? '';
  const left = text.slice(Math.max(barrier, quantity.whole.start - LONGEST_LEFT), quantity.whole.start);
  return `${left.replace(TIME_BETWEEN, '')}${verb}`;
}
