import { splitContentWords } from '../language/words.ts';
import type { Figure, FigureFilter } from '../types.ts';

/**
 * Figures that pass a filter: all content words of its indicator, stemmed, stand in the figure's indicator; period
 * label, kind and document match exactly. Absent or blank fields let everything pass.
 */
export function selectFigures(figures: Figure[], filter: FigureFilter): Figure[] {
  const words = splitContentWords(filter.indicator ?? '').map(({ stem }) => stem);
  // A filter of nothing but function words names no indicator.
  if (words.length === 0 && filter.indicator?.trim()) return [];
  return figures.filter((figure) => {
    if (filter.period && figure.period.label !== filter.period) return false;
    if (filter.kind && figure.period.kind !== filter.kind) return false;
    if (filter.document && figure.documentId !== filter.document) return false;
    if (words.length === 0) return true;
    const own = new Set(splitContentWords(figure.indicator).map(({ stem }) => stem));
    return words.every((word) => own.has(word));
  });
}
