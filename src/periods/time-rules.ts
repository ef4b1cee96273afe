import type { IsoDate } from '../types.ts';

export interface TimeContext {
  /** The report's year, which "this year" means; null where it is unknown. */
  year: number | null;
  /** Month in which the financial year begins, 1 to 12. */
  financialYearStart: number;
}

/** What words say about time. */
export interface TimeMeaning {
  /** Canonical: "2021", "FY2022", "2021–2025", "past five years", "by 2030", "medium term". */
  label: string;
  from?: IsoDate;
  to?: IsoDate;
  /** True where the days are concluded from the report's year. */
  inferred: boolean;
}

export interface TimeRule {
  pattern: RegExp;
  /** Undefined where the words are no time after all. */
  read: (match: RegExpExecArray, context: TimeContext) => TimeMeaning | undefined;
}

const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const YEAR = String.raw`(?:19|20)\d{2}`;
const COUNT = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|several|few)`;

function days(first: number, last: number): { from: IsoDate; to: IsoDate } {
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

function financialDays(first: number, last: number, month: number): { from: IsoDate; to: IsoDate } {
  if (month === 1) return days(first, last);
  const end = new Date(Date.UTC(last + 1, month - 1, 0)).toISOString().slice(0, 10);
  return { from: `${first}-${String(month).padStart(2, '0')}-01`, to: end };
}

function readCount(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (/^\d+$/u.test(lower)) return Number(lower);
  if (lower === 'fifteen') return 15;
  if (lower === 'twenty') return 20;
  const count = COUNTS.indexOf(lower);
  return count === -1 ? undefined : count;
}

/** "five", "10 to 15", "few"; "" without a count. */
function nameCount(first: string | undefined, last: string | undefined): string {
  const name = (word: string): string => {
    const count = readCount(word);
    return count === undefined ? 'few' : (COUNTS[count] ?? String(count));
  };
  if (!first) return '';
  return last ? `${name(first)} to ${name(last)}` : name(first);
}

/** "past five years" and "next five years" count whole years up to, or from, the report's own. */
function readSpan(past: boolean, name: string, years: number | undefined, year: number | null): TimeMeaning {
  const label = `${past ? 'past' : 'next'} ${name}`;
  if (year === null || years === undefined) return { label, inferred: true };
  return { label, inferred: true, ...(past ? days(year - years, year - 1) : days(year, year + years - 1)) };
}

function readYears({ groups }: RegExpExecArray, { year }: TimeContext): TimeMeaning {
  const { direction, count, most, unit } = groups!;
  const decade = /^decade/iu.test(unit!);
  const number = readCount(most ?? count ?? (decade ? 'one' : ''));
  const counted = decade && number === 1 ? '' : nameCount(count, most);
  const name = [counted, unit!.toLowerCase()].filter((word) => word !== '').join(' ');
  const past = /^(?:past|last|previous|preceding|recent)$/iu.test(direction!);
  return readSpan(past, name, number && (decade ? number * 10 : number), year);
}

function readRelativeYear(word: string, financial: boolean, { year, financialYearStart }: TimeContext) {
  const offset = /^(?:this|current|the present)$/iu.test(word)
    ? 0
    : /^(?:last|previous)$/iu.test(word)
      ? -1
      : 1;
  if (year === null) return { label: `${['last', 'this', 'next'][offset + 1]} year`, inferred: true };
  const at = year + offset;
  return financial
    ? { label: `FY${at}`, inferred: true, ...financialDays(at, at, financialYearStart) }
    : { label: String(at), inferred: true, ...days(at, at) };
}

function readFinancialYear(first: string, { financialYearStart }: TimeContext): TimeMeaning {
  const year = Number(first);
  return { label: `FY${first}`, inferred: false, ...financialDays(year, year, financialYearStart) };
}

function readYearsFromTo(first: string, last: string): TimeMeaning | undefined {
  if (Number(first) >= Number(last)) return undefined;
  return { label: `${first}–${last}`, inferred: false, ...days(Number(first), Number(last)) };
}

// The first rule that matches at a place wins, so the longer forms stand first.
export const TIME_RULES: TimeRule[] = [
  {
    pattern: new RegExp(
      String.raw`\bfinancial year(?: from)?\s+\d{1,2}(?:st)?\s+\p{L}+,?\s+(${YEAR})\s+to\s+\d{1,2}(?:st)?\s+\p{L}+,?\s+${YEAR}`,
      'giu',
    ),
    read: ([, first], context) => readFinancialYear(first!, context),
  },
  {
    pattern: new RegExp(String.raw`\bFY\s?(${YEAR})\s*(to|and|[-‐‑–])\s*(?:FY\s?)?(${YEAR})\b`, 'giu'),
    read: ([, first, joint, last], { financialYearStart }) => {
      const years = Number(last) - Number(first);
      // "FY2020 and FY2022" leaves out the year between.
      if (years < 1 || (joint!.toLowerCase() === 'and' && years > 1)) return undefined;
      return {
        label: `FY${first}–FY${last}`,
        inferred: false,
        ...financialDays(Number(first), Number(last), financialYearStart),
      };
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:FY\s?|financial year |fiscal year )(${YEAR})(?:[/‐‑–-]\d{2}\b)?`,
      'giu',
    ),
    read: ([, first], context) => readFinancialYear(first!, context),
  },
  {
    // "2000 and 2005" is two years; "between 2000 and 2005" is a span.
    pattern: new RegExp(
      String.raw`\b(?:(?:from )?(${YEAR})\s*(?:to|through|[-‐‑–—])\s*|between (${YEAR})\s+and\s+)(${YEAR})\b(?![-–.]\d)`,
      'giu',
    ),
    read: ([, from, between, last]) => readYearsFromTo(from ?? between!, last!),
  },
  {
    pattern: new RegExp(String.raw`(?<![\d.,$€£/-])(${YEAR})[-‐‑–/](\d{2})\b(?![-‐‑–/.,]\d|%)`, 'gu'),
    read: ([, first, last]) => readYearsFromTo(first!, `${first!.slice(0, 2)}${last}`),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<count>${COUNT})\s+(?<direction>coming|next|future)\s+(?<unit>years|decades?)(?!\p{L})`,
      'giu',
    ),
    read: readYears,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<direction>past|last|previous|preceding|recent|next|coming|future|following|upcoming)\s+(?:(?<count>${COUNT})\s+(?:(?:to|or)\s+(?<most>${COUNT})\s+)?|couple of |half-)?(?<unit>years|decades?)(?!\p{L})`,
      'giu',
    ),
    read: readYears,
  },
  {
    pattern: /\b(?:the |one |a )?decade ahead\b/giu,
    read: (_, { year }) => readSpan(false, 'decade', 10, year),
  },
  {
    pattern:
      /\b(?:in|over|during|for|through|throughout) (?:the|this) (?:past|preceding) (?:year|12 months|twelve months)\b/giu,
    read: (_, context) => readRelativeYear('last', false, context),
  },
  {
    // "since we began four years ago"
    pattern: new RegExp(String.raw`\bsince\b[^,.;]{0,60}?\b(${COUNT}) years ago\b`, 'giu'),
    read: ([, count], { year }) => {
      const number = readCount(count!);
      if (number === undefined || year === null) return undefined;
      return { label: `since ${year - number}`, inferred: true, ...days(year - number, year) };
    },
  },
  { pattern: /\byears? (?:ahead|to come)\b/giu, read: () => ({ label: 'next years', inferred: true }) },
  {
    pattern:
      /\b(this|current|the present|last|previous|next|coming) (financial |fiscal )?year(?:[’']s)?\b/giu,
    read: ([, word, financial], context) => readRelativeYear(word!, financial !== undefined, context),
  },
  {
    // The noun only: "long-term care" says no time.
    pattern:
      /\b(?:in|over|for|beyond) the (medium|long|short|near)(?:[- ]to[- ](?:medium|long))?[- ]term\b(?!\s+\p{Ll}+(?:s|ment|ing)\b)/giu,
    read: ([, length]) => ({ label: `${length!.toLowerCase()} term`, inferred: true }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(by|before|until|till) (?:the )?(?:(?:end|start|middle)(?:[- ]of)?[- ]|around )?(?:\p{L}+ )?(${YEAR})\b`,
      'giu',
    ),
    read: ([, word, last], { year }) => {
      const end = /^before$/iu.test(word!) ? Number(last) - 1 : Number(last);
      return {
        label: `${word!.toLowerCase().replace('till', 'until')} ${last}`,
        inferred: false,
        ...(year !== null && year <= end ? { from: `${year}-01-01` } : {}),
        to: `${end}-12-31`,
      };
    },
  },
  {
    pattern: new RegExp(
      String.raw`\bfrom (?:\d{1,2} )?(?:\p{L}+ )?(${YEAR}) (?:onwards?|and beyond)\b`,
      'giu',
    ),
    read: ([, first]) => ({ label: `from ${first}`, inferred: false, from: `${first}-01-01` }),
  },
  {
    pattern: new RegExp(
      String.raw`\bsince (?:the )?(?:(?:end|start)(?:[- ]of)?[- ])?(?:\p{L}+ )?(${YEAR})\b`,
      'giu',
    ),
    read: ([, first], { year }) => ({
      label: `since ${first}`,
      inferred: false,
      from: `${first}-01-01`,
      ...(year !== null && year >= Number(first) ? { to: `${year}-12-31` } : {}),
    }),
  },
  {
    pattern: new RegExp(String.raw`\b(${YEAR})s\b`, 'giu'),
    read: ([, first]) => ({
      label: `${first}s`,
      inferred: false,
      ...days(Number(first), Number(first) + 9),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.,$€£]|(?<!\b(?:end|mid|early|late))[-‐‑])\b(${YEAR})\b(?!/\d|\s*(?:%|[-‐‑–]\s*\d|,\d{3}|\.\d|\p{Ll}+\s*(?:square|hectare)))`,
      'gu',
    ),
    read: ([, year]) => ({ label: year!, inferred: false, ...days(Number(year), Number(year)) }),
  },
];
