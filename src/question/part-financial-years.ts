import { findTimeExpressions } from '../periods/find-time-expressions.ts';
import type { IsoDate, Span } from '../types.ts';

const OVER = /\b(?:over|across|between|during|throughout)(?: the)? $/iu;

interface Time extends Span {
  label: string;
  from?: IsoDate;
  to?: IsoDate;
}

/**
 * "For FY2023 and FY2024" asks for each of them, "over FY2023 and FY2024" for both together.
 * @param time as it is named in the text.
 */
export function partFinancialYears<Named extends Time>(time: Named, text: string): Named[] {
  const years = /^FY(\d{4})–FY(\d{4})$/u.exec(time.label);
  const together = /\b(?:in total|in all|together|altogether|combined)\b/iu.test(text);
  if (!years || together || OVER.test(text.slice(0, time.start))) return [time];
  if (!/\band\b/iu.test(text.slice(time.start, time.end))) return [time];
  return years
    .slice(1)
    .flatMap((year) => findTimeExpressions(`FY${year}`, { year: null, financialYearStart: 1 }))
    .map(({ label, from, to }) => ({ ...time, label, from, to }));
}
