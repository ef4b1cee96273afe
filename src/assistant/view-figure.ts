import { citedSpan, excerptOf } from '../answer/cited-text.ts';
import type { Library } from '../library/library.ts';
import type { Figure, FigureView } from '../types.ts';

/** A figure of the ledger with the sentence it stands in. */
export function viewFigure(library: Library, figure: Figure): FigureView {
  const document = library.find(figure.documentId)!;
  const view = library.view(document, figure.sentence);
  const { id, indicator, value, unit, comparator, measure, direction, text, period, start, end } = figure;
  const citation = { ...excerptOf(document, view, citedSpan(view, figure)), period };
  return {
    ...{ id, indicator, value, unit, comparator, measure, direction, text, period, start, end },
    citation,
  };
}
