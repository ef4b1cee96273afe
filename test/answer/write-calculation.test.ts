import { describe, expect, it } from 'vitest';
import { writeCalculation } from '../../src/answer/write-calculation.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { weighTerms } from '../../src/retrieve/score-evidence.ts';
import { scoreFigures } from '../../src/retrieve/score-figures.ts';
import { makeLibrary } from '../support/make-library.ts';

describe('writeCalculation', () => {
  function calculate(question: string, report: string): string | undefined {
    const library = makeLibrary(`Report\n\nWork in 2021\n\n${report}`);
    const [document] = library.documents;
    const asked = understandQuestion('exports', { year: 2022, reportYears: [] });
    const views = document!.sentences.map((_, index) => library.view(document!, index));
    return writeCalculation(question, scoreFigures(views, asked, weighTerms(asked.terms, library), library));
  }

  const TWO = 'Exports reached 120 million yuan. Imports reached 100 million yuan.';

  it('says what was asked for, and that it is calculated', () => {
    expect(calculate('How much higher are exports than imports?', TWO)).toBe(
      'Calculated from these two: a difference of 20 million yuan.',
    );
    expect(calculate('How much are exports and imports together?', TWO)).toBe(
      'Calculated from these two: 220 million yuan in total.',
    );
    expect(calculate('How many times as high as imports are exports?', TWO)).toBe(
      'Calculated from these two: 1.2 times.',
    );
  });

  it('says nothing that was not asked for', () => {
    expect(calculate('How high are exports and imports?', TWO)).toBeUndefined();
  });

  it.each([
    ['of different units', 'Exports reached 120 million yuan. Imports reached 100 million USD.'],
    ['of a level and a change', 'Exports reached 120 million yuan. Imports grew by 100 million yuan.'],
    ['of three', `${TWO} Trade reached 5 million yuan.`],
  ])('says no difference %s', (_, report) => {
    expect(calculate('What is the difference between exports and imports?', report)).toBeUndefined();
  });

  it('adds up no shares', () => {
    const shares = 'Exports rose by 3%. Imports rose by 4%.';
    expect(calculate('How much did exports and imports rise together?', shares)).toBeUndefined();
  });
});
