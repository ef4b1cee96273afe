import { en, type InterfaceText } from './en.ts';

/** The words of the interface in the reader's language. */
export const text: InterfaceText = en;

/** "2022-07-06" -> "6 July 2022". Returns the input where it is no date. */
export function formatDate(isoDate: string): string {
  const date = new Date(`${isoDate.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  return new Intl.DateTimeFormat(text.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

export function formatCount(count: number): string {
  return new Intl.NumberFormat(text.locale).format(count);
}
