import { describe, expect, it } from 'vitest';
import { isCondition, nameFigure } from '../../src/briefing/name-figure.ts';
import { makeDocument, makeLibrary } from '../support/make-library.ts';

/** The first names of a sentence's figures, without those that are only conditions. */
function nameIn(sentence: string, heading = 'Work in 2021'): string[] {
  const document = makeDocument(`# Report 2022\n\n## ${heading}\n\n${sentence}\n`);
  const library = makeLibrary(document);
  const index = document.sentences.findIndex(
    ({ start, end }) => document.text.slice(start, end) === sentence,
  );
  const view = library.view(document, index);
  const figures = library.figuresOf(document, index);
  return figures
    .filter((figure) => !isCondition(figure, view, figures))
    .map((figure) => nameFigure(figure, view, figures)[0]!);
}

describe('The name of a figure in a table', () => {
  it.each([
    ['We improved the lighting quality of 2,814 classrooms.', 'classrooms, lighting quality improved'],
    [
      'We built and renovated more than 1,075 kilometers of rural highways.',
      'rural highways built and renovated',
    ],
    ['We upgraded 200 traditional villages.', 'traditional villages upgraded'],
  ])('tells what was done: “%s”', (sentence, name) => {
    expect(nameIn(sentence)).toEqual([name]);
  });

  it('tells what is still to be done', () => {
    expect(nameIn('We will upgrade 200 traditional villages.', 'Tasks for 2022')).toEqual([
      'traditional villages to be upgraded',
    ]);
  });

  it('says which things are counted, and what they must have is no figure of its own', () => {
    const sentence =
      'We will attract at least five projects each with a total investment of USD one billion.';
    expect(nameIn(sentence, 'Tasks for 2022')).toEqual([
      'projects each with a total investment of USD one billion',
    ]);
  });

  it('stays that of the ledger where nothing is done', () => {
    expect(nameIn('GDP reached 635.5 billion yuan.')).toEqual(['GDP']);
  });
});
