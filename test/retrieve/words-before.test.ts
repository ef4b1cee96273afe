import { describe, expect, it } from 'vitest';
import { carriesOn, leansBack } from '../../src/retrieve/words-before.ts';
import { makeLibrary } from '../support/make-library.ts';

const library = makeLibrary(
  'Report\n\nWe will host the Youth Games. More than 16,000 visitors are expected. In Kent, Sussex wins 20 medals. ' +
    'With this change, families pay less.',
);
const [document] = library.documents;
const viewOf = (words: string) =>
  library.view(
    document!,
    document!.sentences.findIndex(({ start, end }) => document!.text.slice(start, end).includes(words)),
  );
const reads = (words: string) => {
  const view = viewOf(words);
  return carriesOn(view, library, view.sentence.end);
};

describe('carriesOn', () => {
  it('goes on with whom the sentence before names, where one names nobody itself', () => {
    expect(reads('visitors')).toBe(true);
    expect(reads('medals')).toBe(false);
  });
});

describe('leansBack', () => {
  it('knows what points back', () => {
    expect(leansBack(viewOf('pay less'))).toBe(true);
    expect(leansBack(viewOf('visitors'))).toBe(false);
  });
});
