import { describe, expect, it } from 'vitest';
import { makeLibrary } from '../support/make-library.ts';

const REPORT = 'Report on the Work of Lakeside\n\nGDP grew by 8.5% in 2021. We built 33 parks in Lakeside.';

describe('Library', () => {
  const library = makeLibrary(REPORT);
  const [document] = library.documents;
  const last = document!.sentences.length - 1;

  it('reads a sentence’s words with their offsets into the document', () => {
    const view = library.view(document!, last);
    expect(view.text).toBe('We built 33 parks in Lakeside.');
    const parks = view.words.find(({ text }) => text === 'parks')!;
    expect(document!.text.slice(parks.start, parks.end)).toBe('parks');
  });

  it('reads a sentence once', () => {
    expect(library.view(document!, last)).toBe(library.view(document!, last));
  });

  it('refuses an index outside the document', () => {
    expect(() => library.view(document!, 999)).toThrow(new RangeError('report-2022 has no sentence 999'));
  });

  it('knows the figures of a sentence', () => {
    expect(library.figuresOf(document!, last).map(({ text }) => text)).toEqual(['33']);
    expect(library.figuresOf(document!, 0)).toEqual([]);
  });

  it('finds a document by its id', () => {
    expect(library.find('report-2022')).toBe(document);
    expect(library.find('elsewhere')).toBeUndefined();
  });
});
