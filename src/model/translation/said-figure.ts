import type { Bound } from './foreign-language.ts';

export type Role = 'from' | 'to' | 'by';

/** A number as an answer or its translation says it. */
export interface SaidFigure {
  /** In base units: 6355亿 is 635500000000. */
  value: number;
  /** As the reports' units are spelt; "count" for what a counter stands behind, "" where nothing does. */
  unit: string;
  bounds: Bound[];
  roles: Role[];
  /** Offsets in the text that was read. */
  start: number;
  end: number;
}

/** What a sentence says that its translation must say too. */
export interface Said {
  figures: SaidFigure[];
  /** Years, dates and lengths of time: languages put them in other places. */
  times: SaidFigure[];
  /** Something looks like a number that could not be read. */
  isUnread: boolean;
  /** Words of direction in their order, one for several of the same. */
  directions: ('up' | 'down')[];
  /** It says of something that it gets better, which may pass for a direction. */
  better: boolean;
  denies: boolean;
  past: boolean;
  next: boolean;
  plans: boolean;
  done: boolean;
}

/** Units of what is a time and no figure. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'year month day years months quarters weeks days decades'.split(' '),
);

/** A four-digit number that is a year where nothing is counted by it. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

export interface DirectionWords {
  up: RegExp;
  down: RegExp;
}

/** Which ways a text says that things go. */
export function readDirections(text: string, { up, down }: DirectionWords): ('up' | 'down')[] {
  const found = [
    ...[...text.matchAll(up)].map(({ index }) => ({ index, way: 'up' as const })),
    ...[...text.matchAll(down)].map(({ index }) => ({ index, way: 'down' as const })),
  ].toSorted((a, b) => a.index - b.index);
  return found.map(({ way }) => way).filter((way, i, ways) => way !== ways[i - 1]);
}

/** A text with blanks in the place of some spans, so that offsets stay. */
export function blank(text: string, spans: { start: number; end: number }[]): string {
  return spans.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
}
