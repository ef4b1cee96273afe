import type { Place } from './read-sentence.ts';

/** Which end of "from A to B" a figure is. */
export type PairEnd = 'start' | 'end';

const FROM =
  /(?<!\p{L})from\s+(?:(?:the|an?|its|today[’']s|current|present|previous|existing|estimated)\s+)*$/iu;
const TO = /(?<!\p{L})to\s+(?:(?:the|an?|estimated|reach|its)\s+)*$/iu;
const BETWEEN_TO = /^[^,;]{0,40}?,?\s(?:and\s+)?to\s+(?:(?:the|an?|estimated|nearly|reach)\s+)*$/iu;
const BETWEEN_FROM =
  /^[^;]{0,40}?[\s,](?:up |down )?from\s+(?:(?:the|an?|its|previous|current|today[’']s)\s+)*$/iu;

/** Finds "from A to B", "to B from A" and "B, up from A"; a second pair may follow with "and" alone. */
export function findPairs(places: Place[]): Map<number, PairEnd> {
  const ends = new Map<number, PairEnd>();
  for (let i = 0; i + 1 < places.length; i++) {
    if (ends.has(i)) continue;
    const first = places[i]!;
    const second = places[i + 1]!;
    const before = first.text.slice(0, first.quantity.whole.start);
    const between = first.text.slice(first.quantity.whole.end, second.quantity.whole.start);
    const again =
      ends.get(i - 1) === 'end' &&
      /^\s+and\s+$/u.test(first.text.slice(places[i - 1]!.quantity.whole.end, first.quantity.whole.start));
    if (BETWEEN_TO.test(between) && (FROM.test(before) || again)) {
      ends.set(i, 'start').set(i + 1, 'end');
    } else if (BETWEEN_FROM.test(between) && (TO.test(before) || /,\s+(?:up|down)\s+from/iu.test(between))) {
      ends.set(i, 'end').set(i + 1, 'start');
    }
  }
  return ends;
}
