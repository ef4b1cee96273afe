import type { FigureView } from '../../src/types.ts';
import { formatCount, formatPrecise } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { nameKind, nameTime } from '../views/describe-excerpt.ts';
import type { Series } from './find-series.ts';

/** What the axis counts: "yuan", "change in %". */
export function nameUnit({ unit, measure }: Pick<Series, 'unit' | 'measure'>): string {
  const name = unit ? text.figures.unit(unit) : text.figures.noUnit;
  return measure === 'change' ? text.figures.changeUnit(unit || text.figures.noUnit) : name;
}

/** "Target 2022: at least 6%", in words for who does not see the point. */
export function describePoint(figure: FigureView): string {
  return text.figures
    .describePoint(nameKind(figure.period), nameTime(figure.period), sayValue(figure))
    .trim();
}

/** The whole chart in words. */
export function describeSeries(series: Series): string {
  const points = series.points.map(({ figure }) => describePoint(figure));
  const say = series.measure === 'change' ? text.figures.describeChange : text.figures.describe;
  return say(series.name, nameUnit(series), points);
}

/**
 * The value with its bound: "at least 6%". As published where the report's language is the interface's, else as a number
 * in the interface's own way, unless there is no single number to write.
 */
export function sayValue({
  text: published,
  comparator,
  value,
  unit,
  measure,
}: Pick<FigureView, 'text' | 'comparator' | 'value' | 'unit' | 'measure'>): string {
  const words = text.figures;
  if (measure === 'rank' && value !== null && !words.saysAsPublished && isPlace(comparator))
    return words.placed(formatCount(value), comparator === 'at most');
  const isPlain = value !== null && measure !== 'rank' && /^[\p{L}%]?[^:]*$/u.test(unit);
  const said = isPlain && !words.saysAsPublished ? writeNumber(value, unit) : published;
  if (comparator === 'exactly' || value === null || said.toLowerCase().includes(comparator)) return said;
  return words.bounded(words.comparators[comparator], said);
}

/** A rank is a place, or among the first so many. */
function isPlace(comparator: FigureView['comparator']): boolean {
  return comparator === 'exactly' || comparator === 'at most';
}

/** "6355亿元", "6%". */
function writeNumber(value: number, unit: string): string {
  return `${formatPrecise(value)}${unit === '%' ? '%' : text.figures.unit(unit)}`;
}
