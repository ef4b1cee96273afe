import type { FigureView } from '../../src/types.ts';
import { subjectOf } from './subject.ts';

/** A figure at its place in time. */
export interface Point {
  figure: FigureView;
  /** Years; the same for a period of one year. */
  from: number;
  to: number;
  /** Where it is drawn: a level at the end of its years, a change over several years in their middle. */
  at: number;
  /** A fall is below zero. */
  value: number;
}

/** Figures of one subject, unit and measure from one publisher: what may stand on one axis. */
export interface Series {
  origin: string;
  name: string;
  unit: string;
  measure: 'level' | 'change';
  /** By time, results before targets. */
  points: Point[];
}

/** What can be drawn of a subject: its levels and, apart from them, its changes. */
export interface Subject {
  key: string;
  name: string;
  series: Series[];
}

/** A report may contradict itself by so much, as a part of the value. */
const CONTRADICTION = 0.1;

/** Whose figures these are: two towns' GDP are two things. A publisher, else the report itself. */
export type OriginOf = (documentId: string) => string;

/** The subjects with two periods or more in one series, those with most periods first. */
export function findSubjects(figures: readonly FigureView[], originOf: OriginOf): Subject[] {
  return [...groupBy(figures, subjectOf)]
    .map(([key, own]) => ({ key, name: nameSubject(own), series: findSeries(own, originOf) }))
    .filter(({ series }) => series.length > 0)
    .toSorted((a, b) => countSubject(b) - countSubject(a) || a.name.length - b.name.length);
}

/** The series of one subject's figures. */
export function findSeries(figures: readonly FigureView[], originOf: OriginOf): Series[] {
  const groups = groupBy(figures.filter(canBeDrawn), ({ unit, measure, citation }) =>
    JSON.stringify([originOf(citation.documentId), measure, unit]),
  );
  return [...groups.values()]
    .map((group): Series => ({
      origin: originOf(group[0]?.citation.documentId ?? ''),
      name: nameSubject(group),
      unit: group[0]?.unit ?? '',
      measure: group[0]?.measure === 'change' ? 'change' : 'level',
      points: withoutRepeats(group.map(placeInTime)).toSorted(byTime),
    }))
    .filter(({ points }) => countPeriods(points) > 1 && isOneQuantity(points))
    .toSorted((a, b) => Number(a.measure === 'change') - Number(b.measure === 'change'));
}

/** A rank is no quantity, a figure without dates has no place in time, and one without a number none on the axis. */
function canBeDrawn({ value, measure, period }: FigureView): boolean {
  return value !== null && measure !== 'rank' && period.from !== undefined && period.to !== undefined;
}

function placeInTime(figure: FigureView): Point {
  const { value, direction, measure, period } = figure;
  const from = Number(period.from?.slice(0, 4));
  const to = Number(period.to?.slice(0, 4));
  const amount = Math.abs(value ?? 0);
  const falls = measure === 'change' && direction === -1;
  // A financial year reaches into the next one and is named after its first.
  const isOneYear = Date.parse(period.to ?? '') - Date.parse(period.from ?? '') < 367 * 86_400_000;
  const end = isOneYear ? from : to;
  const at = measure === 'change' ? (from + end) / 2 : end;
  return { figure, from, to: end, at, value: falls ? -amount : (value ?? 0) };
}

function withoutRepeats(points: Point[]): Point[] {
  const known = new Set<string>();
  return points.filter(({ figure, from, to, value }) => {
    const key = [from, to, value, figure.period.kind].join(' ');
    return !known.has(key) && known.add(key);
  });
}

/** What has quite different values for one time is several things under one name, and no line of time. */
function isOneQuantity(points: Point[]): boolean {
  const times = groupBy(points, ({ figure, from, to }) => `${from} ${to} ${figure.period.kind}`);
  return [...times.values()].every((same) => {
    const values = same.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return high - low <= CONTRADICTION * Math.max(Math.abs(low), Math.abs(high));
  });
}

function countPeriods(points: Point[]): number {
  return new Set(points.map(({ from, to }) => `${from} ${to}`)).size;
}

function byTime(a: Point, b: Point): number {
  return a.to - b.to || a.from - b.from || a.figure.period.kind.localeCompare(b.figure.period.kind);
}

/** The shortest of the spellings: what the ledger adds only makes them longer. */
function nameSubject(figures: readonly FigureView[]): string {
  return figures
    .map(({ indicator }) => indicator)
    .reduce((shortest, name) => (name.length < shortest.length ? name : shortest));
}

function countSubject({ series }: Subject): number {
  return Math.max(...series.map(({ points }) => countPeriods(points)));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
