import type { FigureView } from '../../src/types.ts';
import type { StyledRun } from './split-markdown.ts';

/** A run that lies inside a figure, or outside of all. */
export interface FigureRun extends StyledRun {
  figure: FigureView | null;
}

/** Cuts runs where figures begin and end. Of figures that overlap, the first is taken; the runs still tile the text. */
export function cutByFigures(figures: readonly FigureView[]): (runs: StyledRun[]) => FigureRun[] {
  const apart: FigureView[] = [];
  for (const figure of figures.toSorted((a, b) => a.start - b.start))
    if (figure.start >= (apart.at(-1)?.end ?? 0)) apart.push(figure);
  return (runs) => runs.flatMap((run) => cutRun(run, apart));
}

function cutRun(run: StyledRun, figures: readonly FigureView[]): FigureRun[] {
  const cut: FigureRun[] = [];
  let at = run.start;
  const add = (end: number, figure: FigureView | null) => {
    if (end > at) cut.push({ ...run, start: at, end, figure });
    at = Math.max(at, end);
  };
  for (const figure of figures) {
    if (figure.end <= run.start) continue;
    if (figure.start >= run.end) break;
    add(Math.max(run.start, figure.start), null);
    add(Math.min(run.end, figure.end), figure);
  }
  add(run.end, null);
  return cut;
}
