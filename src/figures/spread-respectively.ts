import { distributeName } from './distribute-respectively.ts';
import type { PairEnd } from './find-pairs.ts';
import type { Place } from './read-sentence.ts';
import type { Reading } from './reading.ts';

const RESPECTIVELY = /^[^,;.]{0,40}?(?<!\p{L})respectively/u;

function isJoined(one: Place, other: Place): boolean {
  return /^\s*(?:,|and|,\s*and|or|to|from)\s*$/u.test(
    one.text.slice(one.quantity.whole.end, other.quantity.whole.start),
  );
}

/** Figures of one name that stand in a row up to `last`, those of a from-to pair together. */
function groupRun(
  last: number,
  places: Place[],
  readings: Reading[],
  pairs: Map<number, PairEnd>,
): number[][] {
  let first = last;
  while (
    first > 0 &&
    readings[first]!.indicator === readings[first - 1]!.indicator &&
    isJoined(places[first - 1]!, places[first]!)
  )
    first--;
  const groups: number[][] = [];
  for (let i = first; i <= last; i++) {
    const open = groups.at(-1);
    const completes =
      open?.length === 1 && pairs.has(i) && pairs.has(i - 1) && pairs.get(i) !== pairs.get(i - 1);
    if (open && completes) open.push(i);
    else groups.push([i]);
  }
  return groups;
}

/** Gives each figure before "respectively" its own part of the coordinated name; other readings stay. */
export function spreadRespectively(
  places: Place[],
  readings: Reading[],
  pairs: Map<number, PairEnd>,
): Reading[] {
  const spread = [...readings];
  for (const [last, place] of places.entries()) {
    if (!RESPECTIVELY.test(place.text.slice(place.quantity.whole.end))) continue;
    const groups = groupRun(last, places, readings, pairs);
    if (groups.length < 2) continue;
    const names = distributeName(readings[groups[0]![0]!]!.indicator, groups.length);
    groups.forEach((group, at) =>
      group.forEach((i) => (spread[i] = { ...spread[i]!, indicator: names[at]! })),
    );
  }
  return spread;
}
