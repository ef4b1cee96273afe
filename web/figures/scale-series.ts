import type { Series } from './find-series.ts';

export interface Scale {
  /** The years that are named on the axis: those that something is said of. */
  years: number[];
  yearRange: [number, number];
  low: number;
  high: number;
}

/** Room above the highest point, and below the lowest, for the words beside it. */
const HEADROOM = 0.22;

/** Axes for a series. Zero is always on the axis, so that no difference looks larger than it is. */
export function scaleSeries({ points }: Series): Scale {
  const years = [...new Set(points.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const margin = Math.max(0.5, (last - first) * 0.12);
  const values = points.map(({ value }) => value);
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const room = (top - bottom || 1) * HEADROOM;
  return {
    years: thin(years, last - first),
    yearRange: [first - margin, last + margin],
    low: bottom < 0 ? bottom - room : 0,
    high: top > 0 ? top + room : 0,
  };
}

/** Years that would print over each other are left out, but never the first or the last. */
function thin(years: number[], extent: number): number[] {
  const closest = extent / 9;
  const last = years.at(-1) ?? 0;
  const kept: number[] = [];
  for (const year of years)
    if (
      year === last ||
      ((kept.length === 0 || year - (kept.at(-1) ?? 0) >= closest) && last - year >= closest)
    )
      kept.push(year);
  return kept;
}
