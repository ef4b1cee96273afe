import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readNumbers, type Numbers } from '../../src/figures/find-figures.ts';
import type { Document } from '../../src/types.ts';
import { measureLedger, readSample } from './measure-ledger.ts';

let documents: Document[];
let numbers: Numbers[];

beforeAll(async () => {
  documents = await readCorpus('corpus');
  numbers = documents.map(readNumbers);
});

// Found without the program's own reading of numbers. Bare "one" and scale words alone are no numbers.
const NUMBERS =
  /\d+(?:[.,:]\d+)*|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|first|second|third|fourth|fifth|sixth|ninth|doubled|doubling|twice)(?!\p{L})/giu;

describe('the ledger of the corpus', () => {
  it('holds every number of the sentences or excludes it with a reason', () => {
    for (const [i, document] of documents.entries()) {
      const { figures, excluded } = numbers[i]!;
      const known = [...figures, ...excluded];
      const lost = document.sentences.flatMap((sentence) =>
        [...document.text.slice(sentence.start, sentence.end).matchAll(NUMBERS)]
          .map((match) => ({ start: sentence.start + match.index, text: match[0] }))
          .filter(
            ({ start, text }) =>
              !known.some((each) => each.start <= start && start + text.length <= each.end),
          ),
      );
      expect(lost, document.id).toEqual([]);
    }
  });

  it('never has a number twice', () => {
    for (const { figures, excluded } of numbers) {
      const spans = [...figures, ...excluded].sort((a, b) => a.start - b.start);
      for (const [i, span] of spans.entries())
        if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    }
  });

  it('quotes the text, inside its sentence, under a name', () => {
    for (const [i, document] of documents.entries())
      for (const figure of numbers[i]!.figures) {
        const sentence = document.sentences[figure.sentence]!;
        expect(document.text.slice(figure.start, figure.end)).toBe(figure.text);
        expect(figure.start).toBeGreaterThanOrEqual(sentence.start);
        expect(figure.end).toBeLessThanOrEqual(sentence.end);
        expect(figure.paragraph).toBe(sentence.paragraph);
        expect(figure.indicator).toMatch(/\p{L}/u);
      }
  });

  it('agrees with the hand-checked sample', () => {
    const at = documents.findIndex(({ id }) => id === 'jiaxing-2022');
    const measure = measureLedger(
      documents[at]!,
      numbers[at]!.figures,
      readSample('test/evaluation/figures.jsonl'),
    );
    console.log(
      `Ledger: precision ${(100 * measure.precision).toFixed(1)}%, recall ${(100 * measure.recall).toFixed(1)}% of ${measure.sampled} checked figures.`,
      ...measure.failures.map((failure) => `\n  ${failure}`),
    );
    expect(measure.precision).toBeGreaterThanOrEqual(0.97);
    expect(measure.recall).toBeGreaterThanOrEqual(0.97);
  });
});
