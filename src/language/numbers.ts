import type { Comparator, Span } from '../types.ts';
import { readComparatorBefore, readComparatorBehind } from './number-comparators.ts';
import { findDates } from './number-dates.ts';
import { joinRanges } from './number-ranges.ts';
import { readRank, spreadRanks } from './number-ranks.ts';
import { CARDINAL, DIGITS, ORDINAL, readCardinal, readOrdinal } from './number-words.ts';
import { readCurrencyBefore, readRateBehind, readUnitBehind } from './number-units.ts';

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
  `(?:(?<![\\p{L}\\d])|(?<=USD|RMB|CNY|SGD|HKD|AUD|EUR|GBP|US|S))(?:(${ORDINAL})(?![\\p{L}\\d])|(${CARDINAL}))`,
  'giu',
);
const RATIO = new RegExp(
  String.raw`(?<![\d.:])(${DIGITS})\s?:\s?([1-9]\d{0,2}(?:\.\d+)?)(?![\d.,:]*\d|\s*%)`,
  'gu',
);
// "G60", "5G", "covid-19", "PM2.5"; a mark glued to a word or to "%" is a footnote: "income2for", "3.6%1".
const GLUED =
  /(?<![\p{L}\d$€£¥]|\d[.,])(?:(?:\p{Lu}\p{L}*|\p{L}{1,3})[-.]?\d[\p{L}\d]*(?:\.\d+)?|\p{L}+-\d[\p{L}\d]*|\d+\p{L}[\p{L}\d]*)|(?<=%|\p{Ll}{4})\d+(?:,\d+)*/gu;
const NO_NAME =
  /^\d+(?:st|nd|rd|th|m|k|bn|mn|tn|km|kg|mg|MW|GW|kW|MWh|kWh|sqm|yuan)$|^(?:USD|RMB|CNY|SGD|EUR|GBP|HKD|AUD|US|S|(?:mid|pre|post|end)-(?=\d{4}(?!s)))(?=\d)/iu;
const FRACTION =
  /(?<![\p{L}-])(?<!\d\s)(?:(one|an?|two|three|four|five)[ -](third|quarter|fifth|tenth|half)s?(?=\s+(?:of|the|in)\b|[,.;]|\s+from\b|\s+and\b)|(?<!(?:first|second|latter|other|last)\s)half(?=\s+(?:of|the|our|their|its|that)\b))(?! of (?:19|20)\d\d)/giu;
// "one in four of our workforce", "one out of every two seniors"
const ONE_IN_SO_MANY =
  /(?<![\p{L}\d-])(one|two|three|four|five|six|seven|eight|nine|[1-9]) (?:in|out of)(?: every)? (two|three|four|five|six|seven|eight|nine|ten|\d|10|20|100)(?![\p{L}\d]|[-.,]\d| (?:years|months|days|million|billion))/giu;
const DOUBLING =
  /(?<![\p{L}-])(?:(doubled|doubles|doubling|tripled|triples|tripling|quadrupled|quadrupling)|(?:(?<=\b(?:to|will|and|would|may|can|also)\s)(double|triple|quadruple)|(double|triple|quadruple)(?=\s+(?:the|our|its|their|that|this|what|in)\b))|(two|three|four|five|ten)-?fold|(twice)(?!\s+(?:a|per|every|the (?:year|month|week))\b))(?!\p{L})/giu;

type Draft = Omit<Quantity, 'text' | 'whole' | 'comparator'> & { timed?: boolean; comparator?: Comparator };

function overlaps(spans: Span[], { start, end }: Span): boolean {
  return spans.some((other) => start < other.end && other.start < end);
}

function draft(start: number, end: number, kind: QuantityClass, value: number | null, unit = ''): Draft {
  return { start, end, class: kind, value, unit, compound: false };
}

const MULTIPLIERS: Record<string, number> = {
  twice: 2,
  double: 2,
  doubl: 2,
  tripl: 3,
  quadrupl: 4,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
};
const PARTS: Record<string, number> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

function findRatios(text: string): Draft[] {
  const ratios = [...text.matchAll(RATIO)].map((match) =>
    draft(
      match.index,
      match.index + match[0].length,
      'ratio',
      Number(match[1]!.replaceAll(',', '')),
      `:${match[2]}`,
    ),
  );
  const parts = [...text.matchAll(FRACTION)].map((match) => {
    const count = match[1] && !/^an?$/iu.test(match[1]) ? readCardinal(match[1]) : 1;
    return draft(
      match.index,
      match.index + match[0].length,
      'ratio',
      count / PARTS[(match[2] ?? 'half').toLowerCase()]!,
    );
  });
  const shares = [...text.matchAll(ONE_IN_SO_MANY)].flatMap((match) => {
    const [part, whole] = [readCardinal(match[1]!), readCardinal(match[2]!)];
    return part < whole ? [draft(match.index, match.index + match[0].length, 'ratio', part / whole)] : [];
  });
  return [...ratios, ...parts, ...shares];
}

function findNames(text: string): Draft[] {
  if (!/\d/u.test(text)) return [];
  return [...text.matchAll(GLUED)]
    .filter(([words]) => !NO_NAME.test(words))
    .map((match) => draft(match.index, match.index + match[0].length, 'name', null));
}

function findMultiples(text: string): Draft[] {
  return [...text.matchAll(DOUBLING)].map((match) => {
    const word = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5])!.toLowerCase();
    const stem = Object.keys(MULTIPLIERS).find((known) => word.startsWith(known))!;
    const end = match.index + match[0].length;
    // "Commended twice" counts; "twice that of 2016" multiplies.
    const counts =
      stem === 'twice' && !/^\s+(?:that|those|as|the|its|what|our)\b/u.test(text.slice(end, end + 8));
    return draft(match.index, end, counts ? 'count' : 'multiple', MULTIPLIERS[stem]!, 'times');
  });
}

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
  const compound =
    isCompound(text, end) || /^\d+-[a-z]|^[a-z]+-(?:thousand|million|billion|trillion)/iu.test(words);
  return { ...draft(start, end, 'count', value), compound };
}

function join(unit: string, rate: string): string {
  return rate === '' ? unit : `${unit} ${rate.trim().replace(/\s+/gu, ' ').toLowerCase()}`;
}

function isCompound(text: string, end: number): boolean {
  return /^-\p{L}/u.test(text.slice(end, end + 2)) && !/^-(?:to|and)\b/u.test(text.slice(end, end + 4));
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
  /\d|(?<!\p{L})(?:zero|one|tw|thr|thir|tri|for|four|fi|si|se|ei|ni|te|elev|half|doub|qua|a (?:dozen|hundred|thousand|million|billion|trillion|third|quarter|fifth|tenth))/iu;

/**
 * Finds every number of a text, in digits or words: quantities, percentages, ratios, ranks, but also years, ordinals
 * and names, told apart by class. Serves reports, questions and statements alike.
 * @returns in the order of the text, none overlapping; ranges are one quantity.
 */
export function findQuantities(text: string): Quantity[] {
  if (!ANY_NUMBER.test(text)) return [];
  const found: Draft[] = findDates(text).map(({ start, end, class: kind, value }) =>
    draft(start, end, kind, value),
  );
  const add = (drafts: Draft[]) => {
    for (const each of drafts) if (!overlaps(found, each)) found.push(each);
  };
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
    else add([readNumber(text, start, words)]);
  }
  const quantities = found.sort((a, b) => a.start - b.start).map((each) => withComparator(text, each));
  spreadRanks(text, quantities);
  const joined = joinRanges(text, quantities);
  for (const each of joined) if (isDeterminer(each)) each.class = 'determiner';
  return joined;
}
