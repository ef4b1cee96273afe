import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkStatement } from '../../src/check/check-statement.ts';
import { checkSupport } from '../../src/check/check-support.ts';
import { projectDirectory } from '../../src/configuration.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import { Library } from '../../src/library/library.ts';
import { citeWords } from './cite.ts';

let library: Library;

beforeAll(async () => {
  const documents = await readCorpus(join(projectDirectory, 'corpus'));
  library = new Library(documents, documents.flatMap(findFigures));
});

function isReleased(text: string, words: string): boolean {
  const [document] = library.documents;
  const { start, end } = document!.sentences.find((one) =>
    document!.text.slice(one.start, one.end).includes(words),
  )!;
  const citations = citeWords(library, document!.text.slice(start, end));
  return (
    checkStatement({ text, citations }, library).status === 'passed' &&
    checkSupport(text, citations, library).status === 'supported'
  );
}

describe('a sentence about the report', () => {
  it.each([
    ['Total disposable income of urban residents was 69,800 yuan [1].', '69,800'],
    ['Before the pandemic, GDP was 635.5 billion yuan [1].', '635.5'],
    ['Thanks to Mayor Li Jun, GDP rose to 635.5 billion yuan [1].', '635.5'],
  ])('is held back: %s', (text, words) => {
    expect(isReleased(text, words)).toBe(false);
  });

  it.each([
    ['Per capita disposable income of urban residents was 69,800 yuan [1].', '69,800'],
    ['GDP increased from 397.9 billion yuan to 635.5 billion yuan [1].', '635.5'],
  ])('is released: %s', (text, words) => {
    expect(isReleased(text, words)).toBe(true);
  });
});
