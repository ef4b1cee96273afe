import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/types.ts';
import { findCitedSubjects } from '../../../web/figures/find-cited-subjects.ts';
import { makeFigure } from './make-figure.ts';

const figures = [
  makeFigure('GDP', 6, '%', [2022, 2022, 'target'], { start: 4, end: 6 }),
  makeFigure('GDP', 8.5, '%', [2021, 2021, 'result'], { start: 90, end: 94 }),
  makeFigure('revenue', 6.5, '%', [2022, 2022, 'target'], { start: 7, end: 9 }),
  makeFigure('revenue', 16, '%', [2021, 2021, 'result'], { start: 95, end: 99 }),
];

function answer(words: string): Answer {
  const citation = { ...figures[0]!.citation, marker: 1, start: 0, end: 20 };
  return {
    ...{ id: '1', question: 'q', standaloneQuestion: 'q', mode: 'extractive', timings: {} },
    ...{ status: 'answered', answer: words, citations: [citation] },
  };
}

describe('the charts of an answer', () => {
  it('are of what it says, not of all that its sentence says', () => {
    expect(findCitedSubjects(answer('At least 6% [1].'), figures).map(({ key }) => key)).toEqual(['gdp']);
    expect(findCitedSubjects(answer('It is 6.5%.'), figures).map(({ key }) => key)).toEqual(['revenue']);
    expect(findCitedSubjects(answer('It is 16% and 46%.'), figures)).toEqual([]);
  });
});
