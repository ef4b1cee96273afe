import { describe, expect, it } from 'vitest';
import { selectFigures } from '../../src/figures/select-figures.ts';
import { readFigures } from './read-figures.ts';

const FIGURES = readFigures(
  'In 2021, GDP grew by 8.5% and total exports reached 5 billion yuan. We will increase the exports of services by 20% this year.',
);

function texts(filter: Parameters<typeof selectFigures>[1]): string[] {
  return selectFigures(FIGURES, filter).map(({ text }) => text);
}

describe('selectFigures', () => {
  it('asks for all content words of the indicator, stemmed', () => {
    expect(texts({ indicator: 'the export' })).toEqual(['5 billion yuan', '20%']);
    expect(texts({ indicator: 'service exports' })).toEqual(['20%']);
    expect(texts({ indicator: 'imports' })).toEqual([]);
  });

  it('compares period, kind and document exactly', () => {
    expect(texts({ period: '2021' })).toEqual(['8.5%', '5 billion yuan']);
    expect(texts({ kind: 'target' })).toEqual(['20%']);
    expect(texts({ document: 'elsewhere' })).toEqual([]);
    expect(texts({ document: 'town', kind: 'result', indicator: 'GDP' })).toEqual(['8.5%']);
  });

  it('lets everything pass without a filter, and nothing for function words alone', () => {
    expect(texts({})).toHaveLength(3);
    expect(texts({ indicator: 'the' })).toEqual([]);
  });
});
