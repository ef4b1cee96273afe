import type { IsoDate } from '../types.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "September" -> 9, "Sept" -> 9; undefined for anything else. */
export function readMonth(word: string): number | undefined {
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return index === -1 ? undefined : index + 1;
}

/** Undefined for what is no day of the calendar. */
function iso(year: number, month: number, day: number): IsoDate | undefined {
  if (year < 1800 || year > 2199) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}

/** First date in some words: "2022-07-06 17:38", "18 February 2022", "February 18, 2022", "1st April 2005". */
export function readDate(words: string): IsoDate | undefined {
  const numeric = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/u.exec(words);
  if (numeric) return iso(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})\b/u.exec(words);
  if (dayFirst) return iso(Number(dayFirst[3]), readMonth(dayFirst[2]!) ?? 0, Number(dayFirst[1]));
  const monthFirst = /\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(words);
  if (monthFirst) return iso(Number(monthFirst[3]), readMonth(monthFirst[1]!) ?? 0, Number(monthFirst[2]));
  return undefined;
}
