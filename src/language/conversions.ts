/** Fixed units: how many of the second are in one of the first. Currencies have no fixed rate. */
const CONVERSIONS: [string, string, number][] = [
  ['hectares', 'mu', 15],
  ['square kilometers', 'hectares', 100],
  ['hectares', 'square meters', 10_000],
  ['kilometers', 'meters', 1000],
];

/** A value in another unit; undefined where there is no fixed rate between both. */
export function convert(value: number, from: string, to: string): number | undefined {
  for (const [large, small, factor] of CONVERSIONS) {
    if (from === large && to === small) return value * factor;
    if (from === small && to === large) return value / factor;
  }
  return undefined;
}

export function isConvertible(from: string, to: string): boolean {
  return convert(1, from, to) !== undefined;
}
