import type { Span } from '../types.ts';

/** The span without white space at its ends; undefined where nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : undefined;
}
