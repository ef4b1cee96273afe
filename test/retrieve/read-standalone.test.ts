import { describe, expect, it } from 'vitest';
import { readStandalone } from '../../src/retrieve/read-standalone.ts';
import type { Turn } from '../../src/types.ts';
import { makeDocument, makeLibrary } from '../support/make-library.ts';

const library = makeLibrary(
  makeDocument('Budget Speech 2015\n\nThe Fund gets $3 billion. The levy is $60.', 'report-2015.txt'),
  makeDocument('Budget Speech 2022\n\nThe Fund gets $5 billion. The levy is $80.', 'report-2022.txt'),
);

function asked(...contents: string[]): Turn[] {
  return contents.map((content) => ({ role: 'user', content }));
}

describe('readStandalone', () => {
  it('leaves a question without earlier turns as it was asked', () => {
    expect(readStandalone('How high is the levy in Budget 2015?', [], library)).toEqual({
      text: 'How high is the levy in Budget 2015?',
      parts: ['How high is the levy (Budget 2015)?'],
    });
  });

  it('keeps the report of an earlier turn', () => {
    const history = asked('How much does the Fund get in Budget 2015?', 'How high is the levy?');
    expect(readStandalone('And the Fund?', history, library).text).toMatch(/Fund.*\(Budget 2015\)\?$/u);
  });

  it('lets a report that the question names take its place', () => {
    const history = asked('How high is the levy in Budget 2015?');
    expect(readStandalone('And how high is the levy in Budget 2022?', history, library).parts).toEqual([
      expect.stringMatching(/levy \(Budget 2022\)\?$/u),
    ]);
  });

  it('asks each of two questions of the same report', () => {
    expect(
      readStandalone('Budget 2015: how much does the Fund get, and how high is the levy?', [], library).parts,
    ).toEqual(['how much does the Fund get (Budget 2015)?', 'how high is the levy (Budget 2015)?']);
  });
});
