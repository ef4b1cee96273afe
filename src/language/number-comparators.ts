import type { Comparator } from '../types.ts';

const BEFORE: [Comparator, string][] = [
  [
    'at most',
    'no more than|not more than|not over|not above|not (?:to )?exceed(?:ing)?|at most|a maximum of|maximum(?: of)?|capped at|(?:a )?cap of|within|up to|as (?:much|many) as|no higher than|not higher than|no later than|at the most',
  ],
  [
    'at least',
    'no less than|not less than|no fewer than|not fewer than|no lower than|not lower than|not under|not below|at least|a minimum of|minimum(?: of)?|at a minimum',
  ],
  ['less than', '(?:just|slightly) (?:under|below)|less than|fewer than|lower than|below|under|short of'],
  [
    'more than',
    '(?:just|slightly) (?:over|above)|(?:slightly|well) more than|well over|more than|in excess of|upwards? of|higher than|greater than|larger than|over|above|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)',
  ],
  [
    'about',
    'about|around|approximately|roughly|some|nearly|almost|close to|an estimated|estimated|circa|in the region of',
  ],
];

// Words that may stand between a comparator and its number.
const BETWEEN = String.raw`(?:\s+(?:an? (?:additional|further|extra|total of|estimated)|an?|another|additional|total|both))?\s*`;
const BEFORE_PATTERN = new RegExp(
  String.raw`(?<![\p{L}-])(?:${BEFORE.map(([, words]) => `(${words})`).join('|')})${BETWEEN}$`,
  'iu',
);

const BEHIND: [Comparator, RegExp][] = [
  [
    'at least',
    /^\s+(?:or|and) (?:more|above|over|older|higher|greater|up(?:wards?)?)\b|^\s+at least\b(?!\s+[\d$])|^\+(?!\s*\d)|^\s+upwards?\b/iu,
  ],
  [
    'at most',
    /^\s+(?:or|and) (?:less|below|under|younger|lower|fewer)\b|^\s+at (?:the )?most\b(?!\s+[\d$])/iu,
  ],
  ['about', /^\s+or so\b/iu],
];

/** A comparator and where its words begin. */
export interface FoundComparator {
  comparator: Comparator;
  start: number;
}

/**
 * The comparator right before `start`. Before a length of time "over" means "during" ("over three years") unless "for"
 * stands before it.
 */
export function readComparatorBefore(
  text: string,
  start: number,
  unitKind?: string,
): FoundComparator | undefined {
  const from = Math.max(0, start - 48);
  const before = text.slice(from, start);
  const match = BEFORE_PATTERN.exec(before);
  if (!match) return undefined;
  const group = match.slice(1).findIndex((words) => words !== undefined);
  const words = match[group + 1]!.toLowerCase();
  const front = before.slice(0, match.index);
  if (words === 'over' && unitKind === 'time' && !/\bfor\s+$/iu.test(front)) return undefined;
  // "made the number up to 100" says where it arrived; "increase by up to 5%" is a bound.
  if (
    words === 'up to' &&
    /\b(?:mak|br(?:ing|ought)|rais|rose|rise|went|go|climb|number|mov)\p{L}*(?:\s+[^,;]{0,40})?\s+$/iu.test(
      front,
    ) &&
    !/\bby\s+$/iu.test(front)
  )
    return undefined;
  return { comparator: BEFORE[group]![0], start: from + match.index };
}

/** The comparator right behind `end` ("25,000 tons or more", "$4,000 and below"), and its length. */
export function readComparatorBehind(
  text: string,
  end: number,
): { comparator: Comparator; length: number } | undefined {
  const behind = text.slice(end, end + 24);
  for (const [comparator, pattern] of BEHIND) {
    const match = pattern.exec(behind);
    if (match) return { comparator, length: match[0].length };
  }
  return undefined;
}
