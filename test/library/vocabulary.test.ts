import { describe, expect, it } from 'vitest';
import { makeLibrary } from '../support/make-library.ts';

const { vocabulary } = makeLibrary(
  `Report

The town of Lakeside built greenways. Parks grew, and Lakeside grew as well. The Government of Lakeside thanks the Government. We built parks. We built roads.`,
);

describe('Vocabulary', () => {
  it('knows the stems of the corpus', () => {
    expect(vocabulary.has('greenwai')).toBe(true);
    expect(vocabulary.has('bridg')).toBe(false);
  });

  it('counts the sentences that have a word, not the words', () => {
    expect(vocabulary.frequency('govern')).toBe(1);
    expect(vocabulary.frequency('build')).toBe(3);
  });

  it('holds what is rare for weighty, and what is unknown for weightiest', () => {
    expect(vocabulary.rarity('greenwai')).toBeGreaterThan(vocabulary.rarity('park'));
    expect(vocabulary.rarity('bridg')).toBeGreaterThan(vocabulary.rarity('greenwai'));
  });

  it.each([
    ['greenwyas', ['greenwai']],
    ['raods', ['road']],
    ['parkss', ['park']],
    ['xarks', []],
    // Another word, not a slip.
    ['roods', []],
    ['the', []],
    ['2022', []],
    ['skyscraper', []],
  ])('guesses what %j may be a slip for: %j', (word, stems) => {
    expect(vocabulary.nearest(word).map(({ stem }) => stem)).toEqual(stems);
  });
});
