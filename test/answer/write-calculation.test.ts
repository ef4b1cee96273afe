import { describe, expect, it } from 'vitest';
import { formatQuantity, writeDifference } from '../../src/answer/write-calculation.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { weighTerms } from '../../src/retrieve/score-evidence.ts';
import { scoreFigures } from '../../src/retrieve/score-figures.ts';
import { makeLibrary } from '../support/make-library.ts';

describe('formatQuantity', () => {
  it.each([
    [25_200, 'yuan', '25,200 yuan'],
    [237_600_000_000, 'yuan', '237.6 billion yuan'],
    [1_500_000, 'people', '1.5 million people'],
    [2.5, '%', '2.5 percentage points'],
    [1_000_000_000, 'USD', 'USD 1 billion'],
    [12, '', '12'],
    [0.1 + 0.2, 'km', '0.3 km'],
  ])('writes %d %s as %j', (value, unit, text) => {
    expect(formatQuantity(value, unit)).toBe(text);
  });
});

describe('writeDifference', () => {
  function difference(question: string, report: string): string | undefined {
    const library = makeLibrary(`Report\n\nWork in 2021\n\n${report}`);
    const [document] = library.documents;
    const asked = understandQuestion('exports', { year: 2022, reportYears: [] });
    const views = document!.sentences.map((_, index) => library.view(document!, index));
    const figures = scoreFigures(views, asked, weighTerms(asked.terms, library), library);
    return writeDifference(question, figures);
  }

  const TWO = 'Exports reached 120 million yuan. Imports reached 100 million yuan.';

  it('says a difference that was asked for, and that it is calculated', () => {
    expect(difference('How much higher are exports than imports?', TWO)).toBe(
      'Calculated from these two: a difference of 20 million yuan.',
    );
  });

  it('says none that was not asked for', () => {
    expect(difference('How high are exports and imports?', TWO)).toBeUndefined();
  });

  it.each([
    ['of different units', 'Exports reached 120 million yuan. Imports reached 100 million USD.'],
    ['of a bound', 'Exports reached more than 120 million yuan. Imports reached 100 million yuan.'],
    ['of a level and a change', 'Exports reached 120 million yuan. Imports grew by 100 million yuan.'],
    ['of three', `${TWO} Trade reached 5 million yuan.`],
  ])('says none %s', (_, report) => {
    expect(difference('What is the difference between exports and imports?', report)).toBeUndefined();
  });
});
