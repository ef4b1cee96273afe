import type { Span } from '../types.ts';

/** A number that says when, not how much. */
export interface DateSpan extends Span {
  class: 'date' | 'year';
  /** The year, or null for a time of day and for a day without a year. */
  value: number | null;
}

const YEAR = String.raw`(?:1[5-9]|20|21)\d{2}`;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;

const ANY_YEAR = new RegExp(YEAR, 'u');
const PATTERNS: [DateSpan['class'], RegExp][] = [
  ['date', /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/gu],
  [
    'date',
    new RegExp(String.raw`(?<!\d)${DAY}(?:\s+(?:of\s+)?)${MONTH}(?![\p{L}])\.?(?:,?\s+${YEAR}(?!\d))?`, 'gu'),
  ],
  [
    'date',
    new RegExp(
      String.raw`(?<!\p{L})${MONTH}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?![\d,.]*\d|\s*%)(?:,?\s+${YEAR}(?!\d))?`,
      'gu',
    ),
  ],
  ['date', new RegExp(String.raw`(?<!\p{L})${MONTH}\.?,?\s+${YEAR}(?!\d)`, 'gu')],
  // Times of day: "17:38", "4.35 pm".
  [
    'date',
    /(?<![\d.:,])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])(?:\s*[ap]\.?m\b)?|\d{1,2}(?:[.:]\d{2})?\s*[ap]\.?m\b\.?/giu,
  ],
  [
    'year',
    new RegExp(
      String.raw`(?<!\p{L})(?:FY|YA|CY)\s?${YEAR}(?:\s?[-/–]\s?(?:FY\s?)?(?:${YEAR}|\d{2})(?!\d))?`,
      'gu',
    ),
  ],
  ['year', new RegExp(String.raw`(?<![\d.,$€£])${YEAR}\s?[-–—/]\s?(?:${YEAR}|\d{2})(?![\d%]|[.,]\d)`, 'gu')],
  ['year', new RegExp(String.raw`(?<![\d.,$€£])${YEAR}s(?!\p{L})`, 'gu')],
  [
    'date',
    /(?<!\p{L})\d{1,2}(?:st|nd|rd|th)[ -]century(?!\p{L})|(?<!\p{L})(?:nineteenth|twentieth|twenty[- ]first)[ -]century(?!\p{L})/giu,
  ],
  ['date', new RegExp(String.raw`(?<!\p{L})Q[1-4](?:\s+${YEAR})?(?!\d)`, 'gu')],
];

// A footnote mark glued to a year: "in 20156."
const MARKED_YEAR = /(?<=\b(?:in|to|since|until|from|YA)\s)(?:19|20)\d\d(?=\d{1,2}(?:[,.;](?!\d)|$))/gu;

const BARE_YEAR = new RegExp(
  String.raw`(?<![\d.,:$€£¥#]|(?<!(?<!\p{L})(?:end|mid|early|late|pre|post))-|(?:USD|RMB|HKD|SGD|EUR|GBP|CNY)\s?|\p{L})${YEAR}(?![\d%]|[.,:]\d|\s*%|\p{L}|-\p{L}|\s?:\d)`,
  'gu',
);

// What a four-digit number without a separator may count.
const COUNTED =
  /^\s+(?:new|more|additional|other|old|smart|small|medium|large|square|cubic|per ?cent|yuan|million|billion|trillion|thousand|hectares?|kilomet\p{L}+|met(?:er|re)s?|tonn?e?s?|people|persons?|children|students|workers|jobs|places|units|families|households|companies|enterprises|firms|schools|projects|participants)(?!\p{L})/u;
const COUNTING =
  /(?:more than|less than|over|about|around|some|nearly|almost|least|most|approximately|totall?(?:ed|ing)|additional|another|up to|fewer than|under|above|create[sd]?|creating|build|built|reach(?:ed)?)\s+$/iu;

function standsForYear(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 16), start);
  // "ready around 2022, …", "over 2009 to 2015": nothing is counted behind it.
  if (
    /\b(?:around|about|over)\s+$/iu.test(before) &&
    /^(?:\s*(?:[,.;:)\]]|$)|\s+(?:and|to|or|when|with)\s)/u.test(behind)
  )
    return true;
  if (COUNTING.test(before)) return false;
  return !COUNTED.test(behind) || /\b(?:in|since|by|until|during|for|of|from)\s+$/iu.test(before);
}

/** Finds the years, dates and times of day in a text, in order, none overlapping. */
export function findDates(text: string): DateSpan[] {
  if (!/\d|century/iu.test(text)) return [];
  const found: DateSpan[] = [];
  const add = (kind: DateSpan['class'], start: number, words: string) => {
    const end = start + words.length;
    if (found.some((other) => start < other.end && other.start < end)) return;
    const year = ANY_YEAR.exec(words)?.[0];
    found.push({ start, end, class: kind, value: year === undefined ? null : Number(year) });
  };
  for (const [kind, pattern] of PATTERNS)
    for (const match of text.matchAll(pattern)) add(kind, match.index, match[0]);
  for (const match of text.matchAll(MARKED_YEAR)) add('year', match.index, match[0]);
  for (const match of text.matchAll(BARE_YEAR)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (standsForYear(text, span)) add('year', span.start, match[0]);
  }
  return found.sort((a, b) => a.start - b.start);
}
