import type { Answer, FigureView } from '../../src/types.ts';
import { findSubjects, type Subject } from './find-series.ts';
import { subjectOf } from './subject.ts';

const MOST = 2;

/** The subjects with a chart whose figures an answer gives: they stand in its citations, and in its words. */
export function findCitedSubjects(answer: Answer, figures: readonly FigureView[]): Subject[] {
  const given = figures.filter(
    ({ citation: { documentId }, start, end, text }) =>
      says(answer.answer, text) &&
      answer.citations.some(
        (citation) => citation.documentId === documentId && citation.start <= start && end <= citation.end,
      ),
  );
  const keys = new Set(given.map(subjectOf));
  return findSubjects(figures, (documentId) => documentId)
    .filter(({ key }) => keys.has(key))
    .slice(0, MOST);
}

/** Whether words give this figure, and not one that only ends or begins alike: "6%" does not stand in "6.5%" or "16%". */
function says(words: string, figure: string): boolean {
  const literal = figure.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return new RegExp(`(?<![\\d.,])${literal}(?!\\d)`, 'u').test(words);
}
