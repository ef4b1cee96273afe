import { describe, expect, it } from 'vitest';
import { chooseFigures, EVERYTHING, readChoice, writeChoice } from '../../../web/figures/figure-filter.ts';
import { makeFigure } from './make-figure.ts';

const FIGURES = [
  makeFigure('new urban jobs', 500_000, '', [2022, 2026, 'target']),
  makeFigure('GDP', 635.5, 'yuan', [2021, 2021, 'result']),
  makeFigure('disposable income', null, 'yuan', [2022, 2022, 'target']),
  makeFigure('fiscal revenue', 112, 'yuan', [2021, 2021, 'result']),
];
const choose = (choice: Partial<typeof EVERYTHING>) =>
  chooseFigures(FIGURES, { ...EVERYTHING, ...choice }).map(({ indicator }) => indicator);

describe('the choice of figures', () => {
  it('stands in the fragment, and only where something is chosen', () => {
    expect(writeChoice(EVERYTHING)).toBe('');
    const choice = {
      ...EVERYTHING,
      find: 'GDP & %',
      kind: 'target' as const,
      sort: 'value' as const,
      descending: true,
    };
    expect(readChoice(writeChoice(choice))).toEqual(choice);
    expect(readChoice('#kind=plan&sort=colour')).toEqual(EVERYTHING);
  });

  it('finds all words, in the indicator, the value, the period or the heading', () => {
    expect(choose({ find: 'urban new' })).toEqual(['new urban jobs']);
    expect(choose({ find: '635' })).toEqual(['GDP']);
    expect(choose({ find: 'work zebra' })).toEqual([]);
  });

  it('filters by kind, period and subject', () => {
    expect(choose({ kind: 'target' })).toEqual(['new urban jobs', 'disposable income']);
    expect(choose({ period: '2021-2021' })).toEqual(['GDP', 'fiscal revenue']);
    expect(choose({ subject: 'gdp' })).toEqual(['GDP']);
  });

  it('sorts numbers within their unit, and what is no single number last', () => {
    expect(choose({ sort: 'value' })).toEqual([
      'new urban jobs',
      'fiscal revenue',
      'GDP',
      'disposable income',
    ]);
    expect(choose({ sort: 'indicator', descending: true })).toEqual([
      'new urban jobs',
      'GDP',
      'fiscal revenue',
      'disposable income',
    ]);
    expect(choose({ sort: 'period' })[0]).toBe('GDP');
    expect(choose({ descending: true })[0]).toBe('fiscal revenue');
  });
});
