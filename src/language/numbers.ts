import type { Comparator, Span } from '../types.ts';
import { rememberRecent } from './remember-recent.ts';
import { readComparatorBefore, readComparatorBehind } from './number-comparators.ts';
import { findDates } from './number-dates.ts';
import { draft, overlaps, type Draft } from './number-draft.ts';
import { findAddresses, findNames } from './number-names.ts';
import { joinRanges } from './number-ranges.ts';
import { readRank, spreadRanks } from './number-ranks.ts';
import { findMultiples, findRatios } from './number-ratios.ts';
import { CARDINAL, ORDINAL, readCardinal, readOrdinal } from './number-words.ts';
import {
  MONEY_CODES,
  readCurrencyBefore,
  readPerMany,
  readRateBehind,
  readUnitBehind,
} from './number-units.ts';

/**
 * - `quantity`: with a unit of money, measure or time; `percentage`; `ratio`: "1.69:1", "two-thirds"
 * - `multiple`: "1.7 times that of", "doubled"; `count`: a bare number; `rank`: "sixth place", "ranked 85"
 * - `ordinal`: an order that is no rank ("the first gold medals"); `year`, `date`: when
 * - `name`: digits that belong to a word ("5G", "G60"); `determiner`: "one" without a quantity ("one of the best")
 */
export type QuantityClass =
  | 'quantity'
  | 'percentage'
  | 'ratio'
  | 'multiple'
  | 'count'
  | 'rank'
  | 'ordinal'
  | 'year'
  | 'date'
  | 'name'
  | 'determiner';

/** One number of a text with all that belongs to it. */
export interface Quantity extends Span {
  /** As written, with its unit, without its comparator. */
  text: string;
  class: QuantityClass;
  /** In base units: "635.5 billion yuan" is 635500000000. Null for a range and for a day without a year. */
  value: number | null;
  /** Both ends of a range; absent otherwise. */
  range?: { low: number; high: number };
  /** One spelling per unit: "yuan", "USD", "$", "%", "hectares", "yuan per person a year"; "" for a bare number. */
  unit: string;
  comparator: Comparator;
  /** The number with its comparator's words, before and behind. */
  whole: Span;
  /** Tied to the following noun by a hyphen: "30-billion-yuan burdens". */
  compound: boolean;
}

const CARDINAL_OR_ORDINAL = new RegExp(
  `(?:(?<![\\p{L}\\d])|(?<=(?<!\\p{L})(?:${MONEY_CODES}|R)))(?:(${ORDINAL})(?![\\p{L}\\d])|(${CARDINAL}))`,
  'giu',
);
const TIMES = /^[\s-]+(times|fold)(?!\p{L})/iu;
const MULTIPLE_BEHIND = /^\s+(?:that|those|as|of|the|its|more|higher|larger|bigger|faster|what|our|GDP)\b/u;

/** "1.7 times that of 2016" multiplies; "eight times in a row" counts. */
function readTimes(
  text: string,
  end: number,
  value: number,
): { class: QuantityClass; length: number } | undefined {
  const match = TIMES.exec(text.slice(end, end + 12));
  if (!match) return undefined;
  const behind = text.slice(end + match[0].length, end + match[0].length + 20);
  const multiplies = !Number.isInteger(value) || match[1] === 'fold' || MULTIPLE_BEHIND.test(behind);
  return { class: multiplies ? 'multiple' : 'count', length: match[0].length };
}

function readNumber(text: string, start: number, words: string): Draft {
  const value = readCardinal(words);
  const end = start + words.length;
  const currency = readCurrencyBefore(text, start);
  if (currency) {
    const rate = readRateBehind(text, end);
    return {
      ...draft(start - currency.length, end + rate.length, 'quantity', value, join(currency.unit, rate)),
      compound: isCompound(text, end),
    };
  }
  const times = readTimes(text, end, value);
  if (times) return draft(start, end + times.length, times.class, value, 'times');
  const unit = readUnitBehind(text, end);
  if (unit) {
    const rate = unit.kind === 'time' ? '' : readRateBehind(text, end + unit.length);
    const stop = end + unit.length + rate.length;
    const kind = unit.kind === 'percentage' ? 'percentage' : 'quantity';
    const compound = text[end] === '-' || isCompound(text, stop);
    return {
      ...draft(start, stop, kind, value, join(unit.unit, rate)),
      compound,
      timed: unit.kind === 'time',
    };
  }
  const per = readPerMany(text, end, /\.\d/u.test(words));
  if (per !== '') return draft(start, end + per.length, 'quantity', value, per.trim());
  const compound =
    isCompound(text, end) || /^\d+-[a-z]|^[a-z]+-(?:thousand|million|billion|trillion)/iu.test(words);
  return { ...draft(start, end, 'count', value), compound };
}

function join(unit: string, rate: string): string {
  return rate === '' ? unit : `${unit} ${rate.trim().replace(/\s+/gu, ' ').toLowerCase()}`;
}

function isCompound(text: string, end: number): boolean {
  return /^[-‐‑]\p{L}/u.test(text.slice(end, end + 2)) && !/^-(?:to|and)\b/u.test(text.slice(end, end + 4));
}

function withComparator(text: string, { timed, ...found }: Draft): Quantity {
  const before = readComparatorBefore(text, found.start, timed ? 'time' : undefined);
  const behind = readComparatorBehind(text, found.end);
  return {
    ...found,
    text: text.slice(found.start, found.end),
    comparator: found.comparator ?? before?.comparator ?? behind?.comparator ?? 'exactly',
    whole: { start: before?.start ?? found.start, end: found.end + (behind?.length ?? 0) },
  };
}

/** "one of the best", "into one certificate": a quantity only with a comparator, a unit, a scale or a hyphened unit. */
function isDeterminer(quantity: Quantity): boolean {
  return (
    /^(?:one|zero)$/iu.test(quantity.text) && quantity.class === 'count' && quantity.comparator === 'exactly'
  );
}

// Most sentences hold no number at all: one look spares the rest.
const ANY_NUMBER =
  /\d|(?<!\p{L})(?:zero|one|tw|thr|thir|tri|for|four|fi|si|se|ei|ni|te|elev|hal|doub|treb|qua|a (?:dozen|hundred|thousand|million|billion|trillion|third|quarter|fifth|tenth))/iu;

/**
 * Finds every number of a text, in digits or words: quantities, percentages, ratios, ranks, but also years, ordinals
 * and names, told apart by class. Serves reports, questions and statements alike.
 * @returns in the order of the text, none overlapping; ranges are one quantity.
 */
export const findQuantities = rememberRecent((text): Quantity[] => {
  if (!ANY_NUMBER.test(text)) return [];
  const found: Draft[] = [];
  const add = (drafts: Draft[]) => {
    for (const each of drafts) if (!overlaps(found, each)) found.push(each);
  };
  add(findAddresses(text));
  add(findDates(text).map(({ start, end, class: kind, value }) => draft(start, end, kind, value)));
  add(findNames(text));
  add(findRatios(text));
  add(findMultiples(text));
  for (const match of text.matchAll(CARDINAL_OR_ORDINAL)) {
    const [words, ordinal] = match;
    const start = match.index;
    const span = { start, end: start + words.length };
    if (overlaps(found, span)) continue;
    const rank = readRank(text, span, ordinal !== undefined);
    if (rank)
      add([
        {
          ...draft(rank.start, rank.end, 'rank', rank.value),
          ...(rank.among ? { comparator: 'at most' } : {}),
        },
      ]);
    else if (ordinal) add([draft(start, span.end, 'ordinal', readOrdinal(ordinal))]);
    else {
      const number = readNumber(text, start, words);
      // What looks like its unit may belong to something else: "Trends 131, pp 19–27".
      add([overlaps(found, number) ? draft(start, span.end, 'count', number.value) : number]);
    }
  }
  const quantities = found.sort((a, b) => a.start - b.start).map((each) => withComparator(text, each));
  spreadRanks(text, quantities);
  const joined = joinRanges(text, quantities);
  for (const each of joined) if (isDeterminer(each)) each.class = 'determiner';
  return joined;
});
