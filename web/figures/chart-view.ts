import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import '../styles/chart.css';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import type { OpenReader } from '../views/source-list.ts';
import { describeSeries, nameUnit } from './describe-series.ts';
import { createPointButton, placeLabels } from './chart-points.ts';
import { BAR, drawTrend, readColours } from './draw-trend.ts';
import type { Series } from './find-series.ts';
import { type Scale, scaleSeries } from './scale-series.ts';
import { formatShort } from '../text/format-values.ts';

const HEIGHT = 300;
/** Pixels, below which the axis has no room for words. */
const NARROW = 480;
/** Pixels that a year takes on its axis. */
const YEAR_WIDTH = 38;

/** One series through time: a picture that is described, over it a button for each point that opens its sentence. */
export function createChart(series: Series, openReader: OpenReader): HTMLElement {
  const canvas = element('div', { class: 'chart-canvas', role: 'img', 'aria-label': describeSeries(series) });
  const points = element('ul', { class: 'chart-points' });
  const desk = element('div', { class: 'chart-desk' }, canvas, points);
  const buttons = series.points.map((point) => createPointButton(point, openReader));
  points.append(...buttons);
  const isChange = series.measure === 'change';
  const figure = element(
    'figure',
    { class: 'chart', 'data-measure': series.measure },
    element(
      'figcaption',
      {},
      element('span', { class: 'chart-kind' }, text.figures[isChange ? 'changes' : 'levels']),
      element('span', { class: 'chart-unit' }, nameUnit(series)),
    ),
    desk,
    renderLegend(series),
  );

  const scale = scaleSeries(series);
  let plot: uPlot | null = null;
  const placePoints = (drawn: uPlot) => {
    const { left, top, height } = drawn.over.getBoundingClientRect();
    const origin = desk.getBoundingClientRect();
    const edge = left - origin.left;
    const x = (year: number) => edge + drawn.valToPos(year, 'x');
    const y = (value: number) => top - origin.top + drawn.valToPos(value, 'y');
    const at = series.points.map((point) => ({ x: x(point.at), y: y(point.value) }));
    const bars = series.points
      .filter(({ from, to }) => isChange && from === to)
      .map((point) => {
        const [start, end] = [y(point.value), y(0)].toSorted((a, b) => a - b) as [number, number];
        return new DOMRect(x(point.at) - BAR / 2, start, BAR, end - start);
      });
    placeLabels(buttons, at, bars, {
      left: edge,
      right: desk.clientWidth,
      bottom: top - origin.top + height,
    });
  };
  const draw = () => {
    const width = Math.floor(desk.clientWidth);
    if (width === 0) return;
    plot?.destroy();
    const options = makeOptions(series, scale, width, placePoints);
    plot = new uPlot(options, [scale.years, scale.years.map(() => null)], canvas);
  };
  new ResizeObserver(draw).observe(desk);
  // Canvas colours do not follow the style sheet by themselves.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  return figure;
}

function makeOptions(
  series: Series,
  scale: Scale,
  width: number,
  onDrawn: (plot: uPlot) => void,
): uPlot.Options {
  const colours = readColours();
  const axis = {
    stroke: colours.ink,
    grid: { stroke: colours.rule, width: 1 },
    ticks: { stroke: colours.rule, width: 1 },
    font: `13px ${colours.font}`,
    labelFont: `600 13px ${colours.font}`,
  };
  const format = (value: number) => formatShort(value, width < NARROW ? 'short' : 'long');
  const label = width < NARROW ? undefined : nameUnit(series);
  const widest = Math.max(...[scale.low, scale.high].map((value) => format(value).length));
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: scale.yearRange }, y: { range: [scale.low, scale.high] } },
    series: [{}, { show: true, stroke: 'transparent' }],
    axes: [
      { ...axis, splits: scale.years, values: writeYears, grid: { show: false } },
      {
        ...axis,
        values: (_plot, values) => values.map(format),
        size: Math.min(120, 28 + widest * 7),
        label,
        labelSize: 20,
      },
    ],
    hooks: { draw: [(plot) => drawTrend(plot, series, colours), onDrawn] },
  };
}

/** A year that has no room beside the one before it is shortened: 2021, ’22. */
function writeYears(plot: uPlot, years: number[]): string[] {
  return years.map((year, index) => {
    const room = plot.valToPos(year, 'x') - plot.valToPos(years[index - 1] ?? -Infinity, 'x');
    return room < YEAR_WIDTH ? `’${String(year).slice(-2)}` : String(year);
  });
}

function renderLegend({ points }: Series): HTMLElement {
  const has = (kind: string) => points.some(({ figure }) => figure.period.kind === kind);
  const hasSpan = points.some(({ from, to }) => from !== to);
  const entry = (kind: string, name: string) => element('span', { class: 'legend', 'data-kind': kind }, name);
  return element(
    'p',
    { class: 'chart-legend' },
    has('result') ? entry('result', text.figures.legendResult) : null,
    has('target') ? entry('target', text.figures.legendTarget) : null,
    hasSpan ? entry('span', text.figures.legendSpan) : null,
  );
}
