import type { IsoDate, Span } from '../types.ts';

/** Words that say a time, with the days they mean. */
export interface TimeExpression extends Span {
  /** Canonical: "2021", "FY2022", "2021–2025", "past five years", "by 2030", "medium term". */
  label: string;
  from?: IsoDate;
  to?: IsoDate;
  /** True where the days are concluded from the report's year. */
  inferred: boolean;
  /** A `reference` is what a figure is compared with ("1.7 times that of 2016"), not the time of the statement. */
  role: 'time' | 'reference';
}

export interface TimeContext {
  /** The report's year, which "this year" means; null where it is unknown. */
  year: number | null;
  /** Month in which the financial year begins, 1 to 12. */
  financialYearStart: number;
}

const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const YEAR = String.raw`(?:19|20)\d{2}`;
const COUNT = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|several|few)`;

const REFERENCE_BEFORE =
  /\b(?:that (?:of|in)|those (?:of|in)|than(?: that)?(?: (?:in|of))?|compared (?:to|with)(?: that)?(?: (?:in|of))?|(?:up|down)(?: \p{L}+)? from [^,;.]{0,40}?(?:\.\d[^,;.]{0,20})?(?: in)?|relative to|versus|against|(?:at|from) the start of|from [^,;.]{1,40}(?:\.\d[^,;.]{0,20})? in)\s+(?:the\s+)?(?:year\s+)?$/iu;

const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])\b/iu;

type Rule = {
  pattern: RegExp;
  read: (
    match: RegExpExecArray,
    context: TimeContext,
  ) => Omit<TimeExpression, 'start' | 'end' | 'role'> | undefined;
};

function years(first: number, last: number): { from: IsoDate; to: IsoDate } {
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

function financialYear(
  first: number,
  last: number,
  { financialYearStart: month }: TimeContext,
): { from: IsoDate; to: IsoDate } {
  if (month === 1) return years(first, last);
  const start = String(month).padStart(2, '0');
  const end = new Date(Date.UTC(last + 1, month - 1, 0)).toISOString().slice(0, 10);
  return { from: `${first}-${start}-01`, to: end };
}

function readCount(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (/^\d+$/u.test(lower)) return Number(lower);
  if (lower === 'fifteen') return 15;
  if (lower === 'twenty') return 20;
  const index = COUNTS.indexOf(lower);
  return index === -1 ? undefined : index;
}

function wordOf(count: number): string {
  return COUNTS[count] ?? String(count);
}

/** "past five years" and "next five years" count whole years up to, or from, the report's own. */
function span(direction: 'past' | 'next', count: number | undefined, name: string, { year }: TimeContext) {
  const label = `${direction} ${name}`;
  if (year === null || count === undefined) return { label, inferred: true };
  return {
    label,
    inferred: true,
    ...(direction === 'past' ? years(year - count, year - 1) : years(year, year + count - 1)),
  };
}

const PAST = 'past|last|previous|preceding|recent';

function directionOf(word: string): 'past' | 'next' {
  return new RegExp(`^(?:${PAST})$`, 'iu').test(word) ? 'past' : 'next';
}

function relativeYear(offset: number, { year }: TimeContext, financial: boolean, context: TimeContext) {
  if (year === null)
    return { label: offset === 0 ? 'this year' : offset < 0 ? 'last year' : 'next year', inferred: true };
  const at = year + offset;
  return financial
    ? { label: `FY${at}`, inferred: true, ...financialYear(at, at, context) }
    : { label: String(at), inferred: true, ...years(at, at) };
}

// The first rule that matches at a place wins, so the longer forms stand first.
const RULES: Rule[] = [
  {
    pattern: new RegExp(
      String.raw`\bfinancial year(?: from)?\s+\d{1,2}(?:st)?\s+\p{L}+\s+(${YEAR})\s+to\s+\d{1,2}(?:st)?\s+\p{L}+\s+${YEAR}`,
      'giu',
    ),
    read: ([, first], context) => ({
      label: `FY${first}`,
      inferred: false,
      ...financialYear(Number(first), Number(first), context),
    }),
  },
  {
    pattern: new RegExp(String.raw`\bFY\s?(${YEAR})\s*(?:to|and|[-–])\s*(?:FY\s?)?(${YEAR})\b`, 'giu'),
    read: ([, first, last], context) => ({
      label: `FY${first}–FY${last}`,
      inferred: false,
      ...financialYear(Number(first), Number(last), context),
    }),
  },
  {
    pattern: new RegExp(String.raw`\b(?:FY\s?|financial year |fiscal year )(${YEAR})(?:[/-]\d{2}\b)?`, 'giu'),
    read: ([, first], context) => ({
      label: `FY${first}`,
      inferred: false,
      ...financialYear(Number(first), Number(first), context),
    }),
  },
  {
    pattern: new RegExp(String.raw`\b(?:from |between )?(${YEAR})\s*(?:to|and|[-–—])\s*(${YEAR})\b`, 'giu'),
    read: ([words, first, last]) =>
      Number(first) < Number(last) && !(/ and /u.test(words) && !/^between/iu.test(words))
        ? { label: `${first}–${last}`, inferred: false, ...years(Number(first), Number(last)) }
        : undefined,
  },
  {
    pattern: new RegExp(
      String.raw`\b(past|last|previous|preceding|recent|next|coming|future|following|upcoming)\s+(?:(${COUNT})\s+(?:to\s+${COUNT}\s+)?|couple of |half-)?(years|decades?)\b`,
      'giu',
    ),
    read: ([, word, count, unit], context) => {
      const decade = /^decade/iu.test(unit!);
      const number = count ? readCount(count) : decade ? 1 : undefined;
      const name =
        number === undefined
          ? `${count ? 'few ' : ''}years`
          : decade
            ? number === 1
              ? 'decade'
              : `${wordOf(number)} decades`
            : `${wordOf(number)} years`;
      return span(
        directionOf(word!),
        number === undefined ? undefined : decade ? number * 10 : number,
        name,
        context,
      );
    },
  },
  {
    pattern: new RegExp(String.raw`\b(${COUNT})\s+(?:coming|next|future)\s+years\b`, 'giu'),
    read: ([, count], context) =>
      span('next', readCount(count!), `${wordOf(readCount(count!) ?? 0)} years`, context),
  },
  {
    pattern: /\b(?:the |one |a )?decade ahead\b/giu,
    read: (_, context) => span('next', 10, 'decade', context),
  },
  { pattern: /\byears? (?:ahead|to come)\b/giu, read: () => ({ label: 'next years', inferred: true }) },
  {
    pattern:
      /\b(this|current|the present|last|previous|next|coming) (financial |fiscal )?year(?:[’']s)?\b/giu,
    read: ([, word, financial], context) =>
      relativeYear(
        /^(?:this|current|the present)$/iu.test(word!) ? 0 : /^(?:last|previous)$/iu.test(word!) ? -1 : 1,
        context,
        financial !== undefined,
        context,
      ),
  },
  {
    // The noun only: "long-term care" says no time.
    pattern:
      /\b(?:in|over|for|beyond) the (medium|long|short|near)(?:[- ]to[- ](?:medium|long))?[- ]term\b(?!\s+\p{Ll}+(?:s|ment|ing)\b)/giu,
    read: ([, length]) => ({ label: `${length!.toLowerCase()} term`, inferred: true }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(by|before|until) (?:the )?(?:(?:end|start|middle)[- ](?:of )?|around )?(?:\p{L}+ )?(${YEAR})\b`,
      'giu',
    ),
    read: ([, , last], { year }) => ({
      label: `by ${last}`,
      inferred: false,
      ...(year !== null && year <= Number(last) ? { from: `${year}-01-01` } : {}),
      to: `${last}-12-31`,
    }),
  },
  {
    pattern: new RegExp(String.raw`\bsince (?:the )?(?:(?:end|start) of )?(?:\p{L}+ )?(${YEAR})\b`, 'giu'),
    read: ([, first], { year }) => ({
      label: `since ${first}`,
      inferred: false,
      from: `${first}-01-01`,
      ...(year !== null ? { to: `${year}-12-31` } : {}),
    }),
  },
  {
    pattern: new RegExp(String.raw`\b(${YEAR})s\b`, 'giu'),
    read: ([, first]) => ({
      label: `${first}s`,
      inferred: false,
      ...years(Number(first), Number(first) + 9),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.,$€£-])\b(${YEAR})\b(?!\s*(?:%|[-–]\s*\d|,\d{3}|\.\d|\p{Ll}+\s*(?:square|hectare)))`,
      'gu',
    ),
    read: ([, year]) => ({ label: year!, inferred: false, ...years(Number(year), Number(year)) }),
  },
];

/** "China 2021”", "Budget 2022": a year that belongs to a name says no time of its own. */
function standsInName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const word = /(\p{L}+)\s+$/u.exec(before)?.[1];
  if (!word || !/^\p{Lu}/u.test(word) || MONTH.test(word)) return false;
  return !/^(?:In|By|For|From|Since|Until|During|Of|The|And|But|Year|FY|Over|After|Before|End|Early|Late|As|To|Our|While|With|When|Until|Between)$/u.test(
    word,
  );
}

// "2,000 hectares" is no year, nor is "2016 new jobs"; a count is followed by what it counts.
const COUNTED =
  /^\s+(?:new|more|old|smart|classrooms?|households?|people|units?|hectares?|kilomet\w+|jobs?|places?|schools?|enterprises?|companies|projects?|families|square|yuan|pieces|items|beds|apps)\b/u;

/**
 * Finds the words of a text that say a time.
 * @returns expressions in the order of the text, none overlapping; offsets into `text`.
 */
export function findTimeExpressions(text: string, context: TimeContext): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const bareYear = /^\d{4}$/u.test(match[0]);
      if (bareYear && COUNTED.test(text.slice(end, end + 30))) continue;
      const meaning = read(match, context);
      if (!meaning) continue;
      const reference =
        (bareYear && standsInName(text, start)) ||
        REFERENCE_BEFORE.test(text.slice(Math.max(0, start - 80), start));
      found.push({ start, end, role: reference ? 'reference' : 'time', ...meaning });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
