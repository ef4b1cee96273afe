import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkStatement } from '../../src/check/check-statement.ts';
import { checkSupport } from '../../src/check/check-support.ts';
import { projectDirectory } from '../../src/configuration.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import { Library } from '../../src/library/library.ts';
import { citeWords } from './cite.ts';
import { readSentences, type WrittenSentence } from './read-sentences.ts';

let library: Library;

beforeAll(async () => {
  const documents = await readCorpus(join(projectDirectory, 'corpus'));
  library = new Library(documents, documents.flatMap(findFigures));
});

/** What a chat model's sentence must pass before anybody sees it. */
function isReleased({ statement, cites }: WrittenSentence): boolean {
  const citations = citeWords(library, ...cites);
  return (
    checkStatement({ text: statement, citations }, library).status === 'passed' &&
    checkSupport(statement, citations, library).status === 'supported'
  );
}

describe('Sentences about the report', () => {
  it('are held back where anything is false: scope, time, cause, doer, owner, stage, share, number', () => {
    const wrong = readSentences('false-sentences.jsonl');
    expect(wrong.length).toBeGreaterThanOrEqual(180);
    expect(wrong.filter(isReleased)).toEqual([]);
  });

  it.each(['paraphrases.jsonl', 'honest-sentences.jsonl'])(
    'of %s are released where all is true, nineteen of twenty',
    (file) => {
      const honest = readSentences(file);
      expect(honest.length).toBeGreaterThanOrEqual(60);
      expect(honest.filter(isReleased).length / honest.length).toBeGreaterThanOrEqual(0.95);
    },
  );
});
