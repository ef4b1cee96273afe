import { describe, expect, it } from 'vitest';
import { LexicalIndex } from '../../src/index/lexical-index.ts';
import { makePassages } from '../support/make-passages.ts';

const TEXTS = [
  'Our population passed 5.4 million.',
  'We built 48 elementary schools and 12 hospitals.',
  'The GDP target is a growth of over 6.5%.',
  'Farmland of 2,000 mu was restored.',
  'The target for employment was met, the target for housing was not.',
];

function indexOf(texts: string[], headingPath: string[] = []): LexicalIndex {
  const index = LexicalIndex.create();
  makePassages('report', texts, { headingPath }).forEach((passage, label) => index.add(label, passage));
  return index;
}

function find(index: LexicalIndex, query: string): number[] {
  return index.search(query, 10, () => true).map(({ label }) => label);
}

describe('the search for words', () => {
  const index = indexOf(TEXTS);

  it('finds other forms of a word', () => {
    expect(find(index, 'Which school was built?')).toEqual([1]);
    expect(find(index, 'hospital')).toEqual([1]);
  });

  it('puts the passage with more and rarer words first', () => {
    expect(find(index, 'What is the GDP target?')).toEqual([2, 4]);
  });

  it.each([
    ['a letter missing', 'populaton', 0],
    ['a letter wrong', 'hospidals', 1],
    ['a letter too many', 'taarget', 2],
    ['two neighbours exchanged', 'taregt', 2],
    ['two letters wrong in a long word', 'emplayament', 4],
  ])('finds a word with %s', (_, query, label) => {
    expect(find(index, query)).toContain(label);
  });

  it('takes short words and figures as they are', () => {
    expect(find(index, 'GDB')).toEqual([]);
    expect(find(index, '6.4%')).toEqual([]);
    expect(find(index, '2001 mu')).toEqual(find(index, 'mu'));
    expect(find(index, '3,000')).toEqual([]);
  });

  it('finds figures with and without separators', () => {
    expect(find(index, '2000')).toEqual([3]);
    expect(find(index, '2,000')).toEqual([3]);
  });

  it('does not look for neighbours of a word that is there', () => {
    expect(find(indexOf(['A county.', 'The country.']), 'county')).toEqual([0]);
  });

  it('counts a mistyped word for less', () => {
    const [right] = index.search('population', 1, () => true);
    const [mistyped] = index.search('populatoin', 1, () => true);
    expect(mistyped?.label).toBe(0);
    expect(mistyped?.score).toBeLessThan(right?.score ?? 0);
  });

  it('gives nothing for a question without a word of its own', () => {
    expect(find(index, 'What is it?')).toEqual([]);
    expect(find(index, '')).toEqual([]);
    expect(find(index, '？！')).toEqual([]);
  });

  it('finds words of the headings, those of the text first', () => {
    const both = LexicalIndex.create();
    const [inHeading] = makePassages('a', ['We did it.'], { headingPath: ['Rural work'] });
    const [inText] = makePassages('b', ['Rural work was done.'], { headingPath: ['It'] });
    if (inHeading) both.add(0, inHeading);
    if (inText) both.add(1, inText);
    expect(find(both, 'rural')).toEqual([1, 0]);
  });

  it('keeps to the limit and to what is accepted', () => {
    expect(index.search('target', 1, () => true)).toHaveLength(1);
    expect(index.search('target', 9, (label) => label === 2).map(({ label }) => label)).toEqual([2]);
  });

  it('keeps the order of equals', () => {
    expect(find(indexOf(['A park.', 'A park.', 'A park.']), 'park')).toEqual([0, 1, 2]);
  });

  it('forgets what was removed', () => {
    const smaller = indexOf(TEXTS);
    const passage = makePassages('report', TEXTS)[2];
    if (passage) smaller.remove(2, passage);
    expect(find(smaller, 'GDP target')).toEqual([4]);
  });
});

describe('a saved word index', () => {
  const saved: unknown = JSON.parse(JSON.stringify(indexOf(TEXTS)));

  it('finds the same as before, typing errors included', () => {
    const loaded = LexicalIndex.load(saved);
    for (const query of ['GDP target', 'populaton', 'schools', 'taregt']) {
      expect(loaded.search(query, 5, () => true)).toEqual(indexOf(TEXTS).search(query, 5, () => true));
    }
  });

  it('of another format is refused', () => {
    expect(() => LexicalIndex.load({ ...(saved as object), format: 2 })).toThrow();
  });
});
