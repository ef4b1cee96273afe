import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkStatement } from '../../src/check/check-statement.ts';
import { projectDirectory } from '../../src/configuration.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import { Library } from '../../src/library/library.ts';
import { citeWords } from './cite.ts';
import { readSentences } from './read-sentences.ts';

const paraphrases = readSentences('paraphrases.jsonl');

let library: Library;

beforeAll(async () => {
  const documents = await readCorpus(join(projectDirectory, 'corpus'));
  library = new Library(documents, documents.flatMap(findFigures));
});

function passes(text: string, cites: string[]): boolean {
  return checkStatement({ text, citations: citeWords(library, ...cites) }, library).status === 'passed';
}

describe('honest paraphrases of the report', () => {
  it('pass, nine of ten at least', () => {
    const passed = paraphrases.filter(({ statement, cites }) => passes(statement, cites));
    expect(paraphrases.length).toBeGreaterThanOrEqual(60);
    expect(passed.length / paraphrases.length).toBeGreaterThanOrEqual(0.9);
  });

  const CHANGES: [string, RegExp, string][] = [
    ['a digit', /(?<![\d.])\d(?=[\d,.]*(?:%|\s(?:per cent|billion|trillion|yuan|hectares)))/u, '99'],
    ['at least', /\b(?:at least|no less than)\b/iu, 'at most'],
    ['more than', /\b(?:more than|over|exceed)\s(?=\d)/iu, 'less than '],
    ['the year', /\b2022\b/u, 'the next five years'],
    ['the next five years', /\bthe next five years\b/iu, '2022'],
    ['increase', /\b(?:rose|increased|grew|climbed)\b/u, 'fell'],
    ['to increase', /\b(?:increase|grow|rise)\b/u, 'fall'],
    ['urban', /\burban residents\b/u, 'rural residents'],
    ['the unit', /\byuan\b/u, 'US dollars'],
  ];

  it.each(CHANGES)('do not pass with %s changed', (_, pattern, other) => {
    const changed = paraphrases
      .filter(({ statement }) => pattern.test(statement))
      .map(({ statement, cites }) => ({ statement: statement.replace(pattern, other), cites }));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter(({ statement, cites }) => passes(statement, cites))).toEqual([]);
  });
});

/** Every two figures of a sentence that could be taken for each other, each in the other's place. */
function swapFigures(): { text: string; cite: string }[] {
  const [document] = library.documents;
  return document!.sentences.flatMap((sentence, index) => {
    const text = document!.text.slice(sentence.start, sentence.end);
    const figures = library.figuresOf(document!, index);
    return figures.flatMap((a, i) =>
      figures.slice(i + 1).flatMap((b) => {
        if (a.value === b.value || a.unit !== b.unit || a.measure !== b.measure) return [];
        const [from, to] = [a, b].map(({ start, end }) => ({
          start: start - sentence.start,
          end: end - sentence.start,
        })) as [{ start: number; end: number }, { start: number; end: number }];
        const swapped = `${text.slice(0, from.start)}${b.text}${text.slice(from.end, to.start)}${a.text}${text.slice(to.end)}`;
        return [{ text: swapped.trim(), cite: text.slice(0, 60) }];
      }),
    );
  });
}

describe('sentences of the report', () => {
  it('pass as they stand, without quotation marks', () => {
    const [document] = library.documents;
    const failed = document!.sentences
      .filter((_, index) => library.figuresOf(document!, index).length > 0)
      .map(({ start, end }) => document!.text.slice(start, end))
      .filter((text) => text.length <= 600 && !passes(text, [text]));
    expect(failed).toEqual([]);
  });

  it('do not pass with two of their figures in each other’s place', () => {
    const swaps = swapFigures();
    expect(swaps.length).toBeGreaterThan(60);
    expect(swaps.filter(({ text, cite }) => passes(text, [cite])).map(({ text }) => text)).toEqual([]);
  });
});
