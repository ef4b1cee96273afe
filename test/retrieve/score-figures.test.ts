import { describe, expect, it } from 'vitest';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { weighTerms } from '../../src/retrieve/score-evidence.ts';
import { fitsPeriod } from '../../src/retrieve/fits-period.ts';
import { fitsQuantity } from '../../src/retrieve/fits-quantity.ts';
import { scoreFigures } from '../../src/retrieve/score-figures.ts';
import type { Figure, Measure } from '../../src/types.ts';
import { makeLibrary } from '../support/make-library.ts';

function makeFigure(unit: string, measure: Measure = 'level', period = '2021'): Figure {
  return {
    id: 'figure',
    documentId: 'report-2022',
    indicator: 'exports',
    value: 8,
    unit,
    comparator: 'exactly',
    measure,
    direction: 0,
    text: '8',
    period: { kind: 'result', label: period, from: `${period}-01-01`, to: `${period}-12-31` },
    sentence: 0,
    paragraph: 0,
    start: 0,
    end: 1,
  };
}

function kindOf(question: string, figure: Figure): number {
  return fitsQuantity(understandQuestion(question, { year: 2022, reportYears: [] }), figure);
}

describe('fitsQuantity', () => {
  it.each([
    ['What percentage of waste is recycled?', makeFigure('%'), makeFigure('yuan')],
    ['How many parks were opened?', makeFigure('parks'), makeFigure('%')],
    ['How many parks were opened?', makeFigure('parks'), makeFigure('yuan')],
    ['How much money was spent?', makeFigure('yuan'), makeFigure('parks')],
    ['What is its rank?', makeFigure('', 'rank'), makeFigure('', 'level')],
    ['By how much did exports grow?', makeFigure('%', 'change'), makeFigure('yuan')],
    ['What was the export growth?', makeFigure('%', 'change'), makeFigure('%')],
    ['How large were exports?', makeFigure('yuan'), makeFigure('%', 'change')],
  ])('%j is answered by one rather than the other', (question, fitting, other) => {
    expect(kindOf(question, fitting)).toBeGreaterThan(kindOf(question, other));
  });

  it('lets a count of yuan be in yuan', () => {
    expect(kindOf('How many yuan were spent?', makeFigure('yuan'))).toBeGreaterThan(0.8);
  });
});

describe('fitsPeriod', () => {
  const fiveYears = {
    kind: 'result' as const,
    label: 'past five years',
    from: '2017-01-01',
    to: '2021-12-31',
  };

  it('takes the end of a span of years for its year, for levels only', () => {
    const asked = understandQuestion('exports in 2021', { year: 2022, reportYears: [] });
    expect(fitsPeriod({ ...makeFigure('yuan'), period: fiveYears }, asked)).toBe('edge');
    expect(fitsPeriod({ ...makeFigure('%', 'change'), period: fiveYears }, asked)).toBe('other');
  });

  it('is unknown where no time is asked for', () => {
    const asked = understandQuestion('exports', { year: 2022, reportYears: [] });
    expect(fitsPeriod(makeFigure('yuan'), asked)).toBe('unknown');
  });
});

describe('scoreFigures', () => {
  const library = makeLibrary(`Report

Work in 2021

GDP grew by 8.5%, and exports by 12.3%. The total length of greenways reached 681 kilometers. We built 33 parks in Lakeside.

Targets for 2022

GDP will grow by 6%.
`);
  const [document] = library.documents;

  function rank(question: string) {
    const asked = understandQuestion(question, { year: 2022, reportYears: [2022] });
    const views = document!.sentences.map((_, index) => library.view(document!, index));
    return scoreFigures(views, asked, weighTerms(asked.terms, library), library);
  }

  function best(question: string): string | undefined {
    return rank(question)[0]?.figure.text;
  }

  it.each([
    ['How much did GDP grow in 2021?', '8.5%'],
    ['How much did exports grow in 2021?', '12.3%'],
    ['What is the GDP growth target for 2022?', '6%'],
    ['How long are the greenways?', '681 kilometers'],
    ['How many parks were built?', '33'],
  ])('gives the figure of the very indicator and time: %j %j', (question, text) => {
    expect(best(question)).toBe(text);
  });

  it('names what stands nowhere near a figure', () => {
    const [first] = rank('How many parks were built in Hilltop?');
    expect(first?.missingNames).toEqual(['Hilltop']);
  });

  it('tells a figure of another time', () => {
    const [first] = rank('How long were the greenways in 2016?');
    expect(first?.period).toBe('other');
  });
});
