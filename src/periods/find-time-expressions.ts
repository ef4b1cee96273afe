import { rememberRecent } from '../language/remember-recent.ts';
import type { Span } from '../types.ts';
import { TIME_RULES, type TimeContext, type TimeMeaning } from './time-rules.ts';

export type { TimeContext } from './time-rules.ts';

/** Words that say a time, with the days they mean. */
export interface TimeExpression extends Span, TimeMeaning {
  /** A `reference` is what a figure is compared with ("1.7 times that of 2016"), not the time of the statement. */
  role: 'time' | 'reference';
}

/** Enough of the text before a time to see what leads to it. Characters. */
const LOOK_BACK = 80;

/** "2.4%", "$55,000": anything short that does not go on to what the figure became. */
const AMOUNT = String.raw`(?:(?!\bto\b)[^,;]|,(?=\d)){1,60}`;

const COMPARED_WITH = new RegExp(
  String.raw`\b(?:(?:that|those) (?:of|in)|than(?: that)?(?: in| of)?|compared (?:to|with)(?: that)?(?: in| of)?|relative to|versus|against|(?:at|from) the start of` +
    // "compared with $70 billion in 2012"
    String.raw`|(?:compared (?:to|with)|as against|versus)(?= [^,;]*\d) ${AMOUNT} (?:in|for)` +
    // "up from 2.4% in 2016", "from $55 billion in FY2011 to …"
    String.raw`|(?:up|down)(?: [\p{L}\d.%]+)? from(?: ${AMOUNT})?(?: in)?` +
    String.raw`|from(?: (?:about|around|over|just|only|nearly))?(?= \D{0,4}\d) ${AMOUNT} in` +
    String.raw`)\s+(?:the\s+)?(?:year\s+)?$`,
  'iu',
);

/** "The Directorate, which I established in 2019, has …": a time told in passing. */
const ASIDE = /,\s+(?:which|who|whom|where)\s[^,;]{0,60}$/iu;

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

const LEADS_TO_YEAR =
  /^(?:In|By|For|From|Since|Until|Till|During|Of|The|And|But|Year|FY|Over|After|Before|End|Early|Late|Mid|As|To|Our|While|With|When|Between|Around|About|Through|Throughout|Within|Beyond)$/u;

/** "China 2021”", "Budget 2022": a year that belongs to a name says no time of its own. */
function standsInName(before: string): boolean {
  const word = /(\p{L}+)\s+$/u.exec(before)?.[1];
  // "GDP 2016" is no name.
  if (word === undefined || /^\p{Lu}{2,}$/u.test(word)) return false;
  return /^\p{Lu}/u.test(word) && !MONTH.test(word) && !LEADS_TO_YEAR.test(word);
}

// "2000 hectares" is no year, nor is "2016 new jobs"; a count is followed by what it counts.
const COUNTED =
  /^\s+(?:new|more|old|smart|classrooms?|households?|people|units?|hectares?|kilomet\w+|jobs?|places?|schools?|enterprises?|companies|projects?|families|square|yuan|pieces|items|beds|apps)\b/u;

function readTimeExpressions(text: string, context: TimeContext): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const { pattern, read } of TIME_RULES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const bareYear = /^\d{4}$/u.test(match[0]);
      if (bareYear && COUNTED.test(text.slice(end, end + LOOK_BACK))) continue;
      const meaning = read(match, context);
      if (!meaning) continue;
      const before = text.slice(Math.max(0, start - LOOK_BACK), start);
      const aside = ASIDE.test(before) && /^\s*,/u.test(text.slice(end, end + 4));
      const reference = (bareYear && standsInName(before)) || aside || COMPARED_WITH.test(before);
      found.push({ start, end, role: reference ? 'reference' : 'time', ...meaning });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Readers by context: reports of a few years are read, again and again. */
const READERS = new Map<string, (text: string) => TimeExpression[]>();

/**
 * Finds the words of a text that say a time.
 * @returns expressions in the order of the text, none overlapping; offsets into `text`.
 */
export function findTimeExpressions(text: string, context: TimeContext): TimeExpression[] {
  const key = `${context.year} ${context.financialYearStart}`;
  const known = READERS.get(key);
  if (known) return known(text);
  const read = rememberRecent((words) => readTimeExpressions(words, context));
  READERS.set(key, read);
  return read(text);
}
