import type uPlot from 'uplot';
import type { Point, Series } from './find-series.ts';

export interface Colours {
  ink: string;
  rule: string;
  result: string;
  target: string;
  font: string;
}

/** Pixels across. */
export const BAR = 6;

export function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: colour('--ink-soft'),
    rule: colour('--rule'),
    result: colour('--pine'),
    target: colour('--target'),
    font: colour('--sans'),
  };
}

/**
 * What joins the points. Levels of single years that are results are joined by a line. A year's change stands on zero as
 * a bar, and is never joined to anything. A period of several years is a line across them. Targets are dashed.
 */
export function drawTrend(plot: uPlot, { points, measure }: Series, colours: Colours): void {
  const { ctx } = plot;
  const ratio = devicePixelRatio;
  const x = (year: number) => plot.valToPos(year, 'x', true);
  const y = (value: number) => plot.valToPos(value, 'y', true);
  const line = (colour: string, width: number, dashed: boolean, path: () => void) => {
    ctx.save();
    ctx.strokeStyle = colour;
    ctx.lineWidth = width * ratio;
    ctx.setLineDash(dashed ? [5 * ratio, 4 * ratio] : []);
    ctx.beginPath();
    path();
    ctx.stroke();
    ctx.restore();
  };

  line(colours.ink, 1, false, () => {
    ctx.moveTo(plot.bbox.left, y(0));
    ctx.lineTo(plot.bbox.left + plot.bbox.width, y(0));
  });
  for (const { figure, from, to, at, value } of points) {
    const isTarget = figure.period.kind === 'target';
    const colour = isTarget ? colours.target : colours.result;
    if (from !== to)
      line(colour, 2, isTarget, () => {
        ctx.moveTo(x(from), y(value));
        ctx.lineTo(x(to), y(value));
      });
    if (measure === 'change' && from === to)
      line(colour, BAR, isTarget, () => {
        ctx.moveTo(x(at), y(0));
        ctx.lineTo(x(at), y(value));
      });
  }
  const joined = measure === 'level' ? resultsByYear(points) : [];
  line(colours.result, 2, false, () => {
    joined.forEach(({ to, value }, index) => ctx[index === 0 ? 'moveTo' : 'lineTo'](x(to), y(value)));
  });
}

/** Results of single years; none where a year has two, since a line could join but one of them. */
function resultsByYear(points: readonly Point[]): Point[] {
  const results = points.filter(({ figure, from, to }) => figure.period.kind === 'result' && from === to);
  return new Set(results.map(({ to }) => to)).size === results.length ? results : [];
}
