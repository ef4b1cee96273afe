import type { Document, Figure } from '../types.ts';
import { Library } from '../library/library.ts';
import type { GivenPassage } from '../model/choose-passages.ts';
import { citeSentence } from '../model/cite-sentence.ts';
import { median } from './median.ts';

/** What it takes to narrow and check one sentence of a chat model. Milliseconds. */
export interface CheckTimes {
  sentences: number;
  median: number;
  slowest: number;
}

/** Sentences before and behind the cited one that the model is given with it. */
const AROUND = 2;
/** Models write no longer sentences, as a rule. Words. */
const MOST_WORDS = 30;

/** A clause that says a figure, cited as a chat model would, and the passage that it was given. */
function writeSentence(figure: Figure, document: Document, library: Library) {
  const { clauses } = document.sentences[figure.sentence]!;
  const clause = clauses.find(({ start, end }) => start <= figure.start && figure.end <= end);
  if (!clause) return [];
  const words = document.text.slice(clause.start, clause.end).replace(/[\s.,;:]+$/u, '');
  if (words.split(/\s+/u).length > MOST_WORDS) return [];
  const from = Math.max(0, figure.sentence - AROUND);
  const views = document.sentences
    .slice(from, figure.sentence + AROUND + 1)
    .map((_, i) => library.view(document, from + i));
  const passage: GivenPassage = { number: 1, views };
  return [{ text: `${words} [1].`, passage }];
}

/**
 * Checks clauses of the reports that say a figure, as if a chat model had written them, each once. The first half only
 * warms the program up, as a server is that has answered a while.
 */
export function measureChecks(documents: Document[], figures: Figure[]): CheckTimes {
  const library = new Library(documents, figures);
  const written = figures.flatMap((figure) => {
    const document = library.find(figure.documentId);
    return document ? writeSentence(figure, document, library) : [];
  });
  const times = written.map(({ text, passage }) => {
    const start = performance.now();
    citeSentence(text, [passage], library, '');
    return performance.now() - start;
  });
  const warm = times.slice(Math.floor(times.length / 2));
  return { sentences: warm.length, median: median(warm), slowest: Math.max(...warm) };
}
