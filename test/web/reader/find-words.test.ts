import { describe, expect, it } from 'vitest';
import { findWords, foldText } from '../../../web/reader/find-words.ts';

const find = (source: string, words: string) =>
  findWords(foldText(source, [{ start: 0, end: source.length }]), words).map(({ start, end }) =>
    source.slice(start, end),
  );

describe('the search in a report', () => {
  it('passes over case, blanks and the shape of quotation marks', () => {
    expect(find('Our  GDP\ngrew; the gdp\u00A0Grew.', 'gdp grew')).toEqual(['GDP\ngrew', 'gdp\u00A0Grew']);
    expect(find('“little giants”', '"little')).toEqual(['“little']);
    expect(find('people’s', "people's")).toEqual(['people’s']);
  });

  it('finds nothing for blank words, and never overlaps', () => {
    expect(find('aaaa', ' ')).toEqual([]);
    expect(find('aaaa', 'aa')).toEqual(['aa', 'aa']);
  });

  it('keeps its place past characters that change their length', () => {
    expect(find('İstanbul 🚢 port', 'port')).toEqual(['port']);
    expect(find('🚢🚢', '🚢')).toEqual(['🚢', '🚢']);
  });

  it('finds words across signs that are not shown', () => {
    const source = 'will build **three** new quays';
    const shown = [
      { start: 0, end: 11 },
      { start: 13, end: 18 },
      { start: 20, end: 30 },
    ];
    const [found] = findWords(foldText(source, shown), 'build three new');
    expect(source.slice(found?.start, found?.end)).toBe('build **three** new');
  });
});
