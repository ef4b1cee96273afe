import type { Span } from '../types.ts';
import type { Quantity } from './numbers.ts';
import { CARDINAL, readCardinal, readOrdinal } from './number-words.ts';

const PLACES = String.raw`(?:places?|positions?|spots?|ranks?)(?![\p{L}-])`;
const PLACE_BEHIND = new RegExp(`^\\s+${PLACES}`, 'iu');
const FIRST_PLACES = new RegExp(`^\\s+(${CARDINAL})\\s+${PLACES}`, 'iu');
const TOP_BEFORE = /(?<![\p{L}-])(?:the\s+)?top\s+$/iu;
const RANKED_BEFORE =
  /(?<!\p{L})(?:rank(?:s|ed|ing)?(?:\s+(?:at|as|the|in|among|number|No\.?|joint|consistently|globally|nationally))*|(?:came|come|comes|finished|placed|stood)(?:\s+in)?)\s+$/iu;
const NUMBER_SIGN = /(?<!\p{L})(?:as|is|was|be|the|to|became|rank\p{L}*)\s+(?:No\.?|number|#)\s?$/iu;

/** A rank in words, and whether it says "among the first so many". */
export interface RankSpan extends Span {
  value: number;
  among: boolean;
}

/** Reads the ordinal or number at `span` as a rank: "sixth place", "ranked 85", "the first 40 places", "top three". */
export function readRank(text: string, span: Span, ordinal: boolean): RankSpan | undefined {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const behind = text.slice(span.end, span.end + 40);
  const words = text.slice(span.start, span.end);
  const value = ordinal ? readOrdinal(words) : readCardinal(words);
  const place = PLACE_BEHIND.exec(behind);
  const firstPlaces = ordinal && value === 1 ? FIRST_PLACES.exec(behind) : null;
  if (firstPlaces) {
    return {
      ...span,
      end: span.end + firstPlaces[0].length,
      value: readCardinal(firstPlaces[1]!),
      among: true,
    };
  }
  if (ordinal) {
    if (place) return { ...span, end: span.end + place[0].length, value, among: false };
    return RANKED_BEFORE.test(before) ? { ...span, value, among: false } : undefined;
  }
  const top = TOP_BEFORE.exec(before);
  if (top && (place || /^\s*(?:[,.;]|in\b|of\b|among\b|and\b|$)/u.test(behind))) {
    const start = span.start - /top\s+$/iu.exec(before)![0].length;
    return { start, end: span.end + (place?.[0].length ?? 0), value, among: true };
  }
  if (RANKED_BEFORE.test(before) || NUMBER_SIGN.test(before)) return { ...span, value, among: false };
  return undefined;
}

/**
 * Behind a rank an ordinal is a rank too: "from the sixth place to the fifth", "22nd in China and 3rd in Zhejiang";
 * before it, in "from the sixth to the fifth place".
 */
export function spreadRanks(text: string, quantities: Quantity[]): void {
  for (const [i, quantity] of quantities.entries()) {
    const next = quantities[i + 1];
    if (quantity.class !== 'ordinal' || next?.class !== 'rank') continue;
    const leads = /\bfrom (?:the )?$/u.test(text.slice(Math.max(0, quantity.start - 12), quantity.start));
    if (leads && /^ to (?:the )?$/u.test(text.slice(quantity.end, next.start))) quantity.class = 'rank';
  }
  for (const [i, quantity] of quantities.entries()) {
    const last = quantities[i - 1];
    if (quantity.class !== 'ordinal' || last?.class !== 'rank') continue;
    const between = text.slice(last.end, quantity.start);
    if (/^(?:\s+in(?:\s+\p{L}+){1,4})?\s+(?:to|from|and)\s+(?:the\s+)?$/u.test(between))
      quantity.class = 'rank';
  }
}
