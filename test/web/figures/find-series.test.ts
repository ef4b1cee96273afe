import { describe, expect, it } from 'vitest';
import type { FigureView } from '../../../src/types.ts';
import { findSeries, findSubjects } from '../../../web/figures/find-series.ts';
import { makeFigure } from './make-figure.ts';

const GDP = [
  makeFigure('GDP', 397.9, 'yuan', [2016, 2016, 'result']),
  makeFigure('GDP', 635.5, 'yuan', [2021, 2021, 'result']),
  makeFigure('GDP', 1000, 'yuan', [2022, 2026, 'target']),
  makeFigure('GDP', 8.5, '%', [2021, 2021, 'result'], { measure: 'change', direction: 1 }),
  makeFigure('GDP growth', 6, '%', [2022, 2022, 'target'], { measure: 'change', direction: 1 }),
  makeFigure('GDP, annual increase', 7, '%', [2017, 2021, 'result'], { measure: 'change' }),
];
const sameOrigin = () => 'town';

describe('the series of an indicator', () => {
  it('keep levels and changes apart, and both under one name', () => {
    const [subject] = findSubjects(GDP, sameOrigin);
    expect(subject).toMatchObject({ key: 'gdp', name: 'GDP' });
    expect(
      subject?.series.map(({ measure, unit, points }) => [measure, unit, points.map(({ value }) => value)]),
    ).toEqual([
      ['level', 'yuan', [397.9, 635.5, 1000]],
      ['change', '%', [7, 8.5, 6]],
    ]);
  });

  it('place a level at the end of its years, a change over several years in their middle', () => {
    const [level, change] = findSeries(GDP, sameOrigin);
    expect(level?.points.map(({ from, to, at }) => [from, to, at])).toEqual([
      [2016, 2016, 2016],
      [2021, 2021, 2021],
      [2022, 2026, 2026],
    ]);
    expect(change?.points[0]).toMatchObject({ from: 2017, to: 2021, at: 2019 });
  });

  it('draw a fall below zero', () => {
    const fall = { measure: 'change', direction: -1 } as const;
    const [series] = findSeries(
      [
        makeFigure('smog', 35, '%', [2020, 2020, 'result'], fall),
        makeFigure('smog', 5, '%', [2021, 2021, 'result'], fall),
      ],
      sameOrigin,
    );
    expect(series?.points.map(({ value }) => value)).toEqual([-35, -5]);
  });

  it('never join two publishers, two units or figures that have no place on an axis', () => {
    const of = (documentId: string, figure: FigureView) => ({
      ...figure,
      citation: { ...figure.citation, documentId },
    });
    const [first, second] = GDP;
    expect(findSubjects([of('a', first!), of('b', second!)], (id) => id)).toEqual([]);
    expect(findSubjects([first!, makeFigure('GDP', 9, 'USD', [2021, 2021, 'result'])], sameOrigin)).toEqual(
      [],
    );
    expect(
      findSubjects(
        [
          first!,
          { ...second!, value: null },
          { ...second!, measure: 'rank' },
          { ...second!, period: { kind: 'target', label: 'medium term' } },
        ],
        sameOrigin,
      ),
    ).toEqual([]);
  });

  it('draw a report’s small contradiction, but not several things under one name', () => {
    const jobs = (value: number, year: number) => makeFigure('jobs', value, '', [year, year, 'result']);
    const drawn = (...figures: FigureView[]) => findSeries(figures, sameOrigin)[0]?.points.length;
    expect(drawn(jobs(100, 2020), jobs(104, 2020), jobs(120, 2021))).toBe(3);
    expect(drawn(jobs(100, 2020), jobs(10, 2020), jobs(120, 2021))).toBeUndefined();
  });

  it('name a financial year after its first', () => {
    const year = (first: number): FigureView => ({
      ...GDP[0]!,
      period: { kind: 'result', label: `FY${first}`, from: `${first}-04-01`, to: `${first + 1}-03-31` },
    });
    const [series] = findSeries([year(2019), year(2020)], sameOrigin);
    expect(series?.points.map(({ from, to }) => [from, to])).toEqual([
      [2019, 2019],
      [2020, 2020],
    ]);
  });
});
