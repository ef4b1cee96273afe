import type { Library } from '../library/library.ts';

const TERM = String.raw`(?:(?:five|four|six)-year )?(?:(?:government|council|legislative|parliamentary|planning|plan) )?(?:term(?: (?:of|in) office)?|mandate|tenure|period)(?! of\b)`;
const AHEAD = new RegExp(
  String.raw`\bthe (?:coming|next|new|following|upcoming) (?:${TERM}|five-year plan)(?![\p{L}-])`,
  'giu',
);
const BEHIND = new RegExp(
  String.raw`\bthe (?:past|last|previous|former|outgoing|preceding) (?:${TERM}|five-year plan)(?![\p{L}-])`,
  'giu',
);
/** The term that is not over yet: "by the end of the term". */
const ENDS =
  /(?<=\b(?:by|until|before|at) the end of )the (?:(?:five-year|government) )?(?:term|mandate|plan)(?![\p{L}-])/giu;
/** "The longer-term goal" of a report that looks ahead in years. */
const LONGER =
  /\b(?:(?:in|over|for) the )?long(?:er)?[- ](?:term|run|range)(?= (?:goal|target|aim|plan|objective|outlook)s?\b|\W*$)/giu;

/** "five" of the spans "next five years": how far ahead these reports look, undefined where they do not say it in years. */
function yearsAhead({ documents }: Library): string | undefined {
  const counts = new Map<string, number>();
  for (const { sentences } of documents)
    for (const { period } of sentences) {
      const years = /^next (\p{L}+) years$/u.exec(period.label)?.[1];
      if (years !== undefined && years !== 'few') counts.set(years, (counts.get(years) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/**
 * A term of office is as many years as the reports look ahead: "in the coming term" asks of the next five years.
 * @returns the question as it was where the reports look ahead in no number of years.
 */
export function nameTerm(question: string, library: Library): string {
  if (!/\b(?:term|mandate|tenure|period|plan|run|range)\b/iu.test(question)) return question;
  const years = yearsAhead(library);
  if (years === undefined) return question;
  const named = question
    .replace(AHEAD, `the next ${years} years`)
    .replace(BEHIND, `the past ${years} years`)
    .replace(ENDS, `the next ${years} years`);
  return /\byears\b/iu.test(named)
    ? named.replace(LONGER, '')
    : named.replace(LONGER, (words) =>
        words.startsWith('long') ? `next ${years} years` : `in the next ${years} years`,
      );
}
