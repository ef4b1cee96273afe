import { describe, expect, it } from 'vitest';
import { makeQuestions } from '../../src/bench/make-questions.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import { findFigures } from '../../src/figures/find-figures.ts';

function readReport(text: string) {
  const bytes = Buffer.from(text);
  return readDocument({ id: 'harbour-2030', name: 'harbour-2030.md', bytes, format: 'md', sidecar: {} });
}

const REPORT = readReport(
  '# Harbour report 2030\n\n## Fishing in 2029\n\nThe catch grew to 1,200 tonnes. We built 14 piers.\n\n## Plans for 2030\n\nWe will plant 300 trees along the quay.\n',
);

describe('makeQuestions', () => {
  it('asks about what the reports at hand speak of', () => {
    const questions = makeQuestions([REPORT], findFigures(REPORT), 150);
    expect(questions.some((question) => /piers/u.test(question))).toBe(true);
    expect(questions).toContain('What does the report say about Plans for 2030?');
  });

  it('makes each question once, and never more than wanted', () => {
    const questions = makeQuestions([REPORT], findFigures(REPORT), 12);
    expect(questions).toHaveLength(12);
    expect(new Set(questions).size).toBe(12);
  });

  it('makes fewer where the reports hold too little', () => {
    expect(makeQuestions([readReport('Hello there.')], [], 150).length).toBeLessThan(10);
  });
});
