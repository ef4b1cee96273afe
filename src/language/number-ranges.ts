import type { Quantity } from './numbers.ts';
import { clean } from './number-words.ts';

const SCALE_WORD = /(thousand|million|billion|trillion|bn|mn|tn|lakh|crore)(?!\p{L})/iu;
const SCALES: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  lakh: 1e5,
  crore: 1e7,
};

const FROM_BEFORE =
  /(?<!\p{L})from\s+(?:(?:the|an?|its|today[’']s)\s+)?(?:(?:current|present|estimated|previous|existing|about|around)\s+)*$/iu;
/** "will range from 22 to 40 billion" tells no change. */
const RANGES_FROM =
  /(?<!\p{L})(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere)\s+from\s+(?:about\s+)?$/iu;
const BETWEEN_BEFORE = /(?<!\p{L})between\s+(?:the\s+)?$/iu;

function joins(text: string, low: Quantity, high: Quantity): boolean {
  const between = text.slice(low.end, high.whole.start);
  if (/^\s+and\s+$/u.test(between))
    return BETWEEN_BEFORE.test(text.slice(Math.max(0, low.whole.start - 20), low.whole.start));
  return /^-?\s+to\s+$|^\s?[-‐‑–—]\s?$/u.test(between);
}

function scaleOf(text: string): number {
  const match = SCALE_WORD.exec(text);
  return match ? SCALES[match[1]!.toLowerCase()]! : 1;
}

/** Both ends in base units; the lower one borrows scale and unit from the upper one: "5 to 6 million", "3-3.5%". */
function readRange(low: Quantity, high: Quantity): Quantity['range'] | undefined {
  if (low.value === null || high.value === null) return undefined;
  const borrows = low.class === 'count' || (low.unit === high.unit && scaleOf(low.text) === 1);
  if (
    low.unit !== high.unit &&
    !high.unit.startsWith(`${low.unit} `) &&
    !(low.unit === '' && low.class === 'count')
  )
    return undefined;
  const scale = borrows && scaleOf(low.text) === 1 && low.value < 1000 ? scaleOf(high.text) : 1;
  const scaled = clean(low.value * scale);
  return scaled < high.value ? { low: scaled, high: high.value } : undefined;
}

const RANGEABLE = new Set<Quantity['class']>(['quantity', 'percentage', 'count', 'multiple']);

/**
 * Joins "100,000 yuan to 500,000 yuan", "between 2% and 4%", "3-3.5%" to one quantity. "From 56% to 71%" stays two: it
 * may tell a change.
 */
export function joinRanges(text: string, quantities: Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  let changes = false;
  for (const quantity of quantities) {
    const last = joined.at(-1);
    const wasChange = changes;
    changes = false;
    if (last && RANGEABLE.has(last.class) && RANGEABLE.has(quantity.class) && joins(text, last, quantity)) {
      const range = readRange(last, quantity);
      const before = text.slice(Math.max(0, last.whole.start - 40), last.whole.start);
      const pairAgain = wasChange && /(?:^|\s)and\s+$/u.test(before);
      // "fell by $1.5 billion to $60 billion": by so much, to so much.
      const arrives = range !== undefined && /(?<!\p{L})by\s+$/iu.test(before) && range.high > 5 * range.low;
      if ((FROM_BEFORE.test(before) && !RANGES_FROM.test(before)) || pairAgain || arrives) changes = true;
      else if (range) {
        joined[joined.length - 1] = {
          ...quantity,
          start: last.start,
          text: text.slice(last.start, quantity.end),
          value: null,
          range,
          comparator: last.comparator,
          whole: {
            start: last.whole.start - (BETWEEN_BEFORE.exec(before)?.[0].length ?? 0),
            end: quantity.whole.end,
          },
        };
        continue;
      }
    } else if (wasChange && last && /^\s+and\s+$/u.test(text.slice(last.end, quantity.start))) {
      // The second pair of "from A to B and C to D".
      changes = true;
    }
    joined.push(quantity);
  }
  return joined;
}
