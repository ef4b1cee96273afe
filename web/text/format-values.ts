import { text } from './interface-text.ts';

/** "2022-07-06" -> "6 July 2022". Returns the input where it is no date. */
export function formatDate(isoDate: string): string {
  const date = new Date(`${isoDate.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  return new Intl.DateTimeFormat(text.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

export function formatCount(count: number): string {
  return new Intl.NumberFormat(text.locale, { maximumFractionDigits: 6 }).format(count);
}

/** A number for an axis: 400000000000 -> "400 billion", "4000亿" in Chinese. */
export function formatShort(value: number, compactDisplay: 'short' | 'long' = 'long'): string {
  return new Intl.NumberFormat(text.locale, {
    notation: 'compact',
    compactDisplay,
    maximumFractionDigits: 2,
  }).format(value);
}

/** The same without rounding: 1122.8亿. Four figures and fewer stay as they are. */
export function formatPrecise(value: number): string {
  if (Math.abs(value) < 10_000) return formatCount(value);
  return new Intl.NumberFormat(text.locale, { notation: 'compact', maximumSignificantDigits: 15 }).format(
    value,
  );
}
