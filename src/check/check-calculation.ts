import { convert } from '../language/conversions.ts';
import { findQuantities } from '../language/numbers.ts';
import type { Figure } from '../types.ts';
import { calculateDifference, calculateSum } from './calculate.ts';
import type { Evidence } from './cited-figures.ts';

const MARKED = /(?<!\p{L})(?:calculated|computed|calculation)(?!\p{L})/iu;

/** Whether a statement says that its number is calculated rather than published. */
export function isMarkedCalculated(text: string): boolean {
  return MARKED.test(text);
}

/** Half a unit of the last digit given: "26.2 thousand" may be off by 50. */
function toleranceOf({ text, value }: Figure): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/u.exec(text);
  if (!digits || value === null || value === 0) return 0;
  const given = Number(digits[0].replaceAll(',', ''));
  const scale = given === 0 ? 1 : Math.abs(value / given);
  return 0.5 * scale * 10 ** -(digits[1]?.length ?? 0) + Math.abs(value) * 1e-9;
}

/** What can be calculated from two figures of one unit, as value and unit. */
function resultsOf(a: number, b: number, unit: string, text: string): [number, string][] {
  const results: [number, string][] = [];
  if (
    /differen|more|less|higher|lower|gap|rise|rose|increase|fall|fell|decrease|grew|growth|by\s/iu.test(text)
  )
    results.push([Math.abs(a - b), unit === '%' ? 'percentage points' : unit], [Math.abs(a - b), unit]);
  if (/total|sum|together|altogether|combined/iu.test(text)) results.push([a + b, unit]);
  if (/times|ratio|fold|twice|double/iu.test(text))
    results.push([a / b, 'times'], [b / a, 'times'], [a / b, ':1'], [b / a, ':1']);
  if (/per ?cent|%|grew|growth|rise|rose|increase|fall|fell|decrease/iu.test(text))
    results.push(
      [(100 * Math.abs(b - a)) / a, '%'],
      [(100 * Math.abs(a - b)) / b, '%'],
      [(100 * a) / b, '%'],
      [(100 * b) / a, '%'],
    );
  return results;
}

/** "More than 16 billion" less 11.75 billion is more than 4.25 billion: bounds are calculated with, too. */
function checkBounded(said: Figure, text: string, { figures }: Evidence, tolerance: number): boolean {
  const known = figures.map(({ figure }) => figure);
  const total = /total|sum|together|altogether|combined/iu.test(text);
  return known.some((a, i) =>
    known.slice(i + 1).some((b) => {
      if (a.unit !== b.unit) return false;
      const result = total ? calculateSum([a, b]) : calculateDifference(a, b);
      return (
        result !== undefined &&
        result.comparator === said.comparator &&
        Math.abs(result.value - said.value!) <= tolerance &&
        [a.unit, a.unit === '%' ? 'percentage points' : a.unit].includes(said.unit)
      );
    }),
  );
}

/** The same amount in another unit, as exact as it is published. */
function isConverted(said: Figure, { value, unit, comparator }: Figure, tolerance: number): boolean {
  if (value === null || comparator !== said.comparator) return false;
  const converted = convert(value, unit, said.unit);
  return converted !== undefined && Math.abs(converted - said.value!) <= tolerance;
}

/**
 * Recomputes a number that is said to be calculated from the figures of the cited spans; those it names, if it names
 * some. @param onlyNamed from no others: any two figures of a long sentence give some number.
 */
export function checkCalculation(said: Figure, text: string, evidence: Evidence, onlyNamed = false): boolean {
  const { figures } = evidence;
  if (said.value === null) return false;
  const named = new Set(findQuantities(text).map(({ value }) => value));
  // "A difference of 13 billion between the two bounds" takes the bounds for what they say.
  const bounds = /\bbounds\b/iu.test(text);
  const exact = figures
    .map(({ figure }) => figure)
    .filter(({ value, comparator }) => value !== null && (bounds || comparator === 'exactly'));
  const inputs = exact.filter(({ value }) => named.has(value));
  if (onlyNamed && inputs.length < 2) return false;
  const used = inputs.length >= 2 ? inputs : exact;
  const tolerance = toleranceOf(said);
  if (said.comparator !== 'exactly')
    return (
      figures.some(({ figure }) => isConverted(said, figure, tolerance)) ||
      checkBounded(said, text, evidence, tolerance)
    );
  const isSaid = ([value, unit]: [number, string]) =>
    unit === said.unit && Math.abs(value - said.value!) <= tolerance;
  const total = used.filter(({ unit }) => unit === said.unit);
  return (
    used.some((a, i) =>
      used
        .slice(i + 1)
        .some((b) => a.unit === b.unit && resultsOf(a.value!, b.value!, a.unit, text).some(isSaid)),
    ) ||
    used.some((figure) => isConverted(said, figure, tolerance)) ||
    (/total|sum|together|altogether|combined/iu.test(text) &&
      total.length > 2 &&
      isSaid([total.reduce((sum, { value }) => sum + value!, 0), said.unit]))
  );
}
