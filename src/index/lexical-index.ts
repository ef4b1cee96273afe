import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { z } from 'zod';
import { splitContentWords } from '../language/words.ts';
import type { Passage } from '../types.ts';
import { Spelling } from './spelling.ts';

/** Raised when what is stored changes; an index of another format is not read. */
const FORMAT = 1;

interface Entry {
  label: number;
  text: string;
  headings: string;
}

export interface LexicalHit {
  label: number;
  score: number;
}

/** The parts are what `toJSON` wrote; checking each of their thousands of numbers would take longer than reading them. */
const savedSchema = z.object({
  format: z.literal(FORMAT),
  words: z.custom<[word: string, stem: string][]>(Array.isArray),
  search: z.custom<AsPlainObject>((value) => typeof value === 'object' && value !== null),
});

const OPTIONS: Options<Entry> = {
  idField: 'label',
  fields: ['text', 'headings'],
  tokenize: stemsOf,
  processTerm: (stem) => stem,
  // Passages are removed with their words, so nothing is left to clean up later.
  autoVacuum: false,
};

/** A word in the passage itself says more than one in a heading that many passages share. */
const BOOST = { text: 2, headings: 1 };

/**
 * BM25+ (Lv and Zhai 2011) over the passages' words and heading paths, stemmed and without stopwords. A word that no
 * passage has is taken for a typing error, and the nearest known words are looked for at a lower weight; figures
 * are never changed.
 */
export class LexicalIndex {
  private constructor(
    private readonly passages: MiniSearch<Entry>,
    private readonly spelling: Spelling,
  ) {}

  static create(): LexicalIndex {
    return new LexicalIndex(new MiniSearch(OPTIONS), new Spelling());
  }

  /** Takes what `toJSON` gave. Throws if it has another format. */
  static load(saved: unknown): LexicalIndex {
    const { words, search } = savedSchema.parse(saved);
    return new LexicalIndex(MiniSearch.loadJS(search, OPTIONS), new Spelling(new Map(words)));
  }

  toJSON(): z.infer<typeof savedSchema> {
    return { format: FORMAT, words: this.spelling.toJSON(), search: this.passages.toJSON() };
  }

  /** `label` is the passage's number in the index. */
  add(label: number, passage: Passage): void {
    const entry = toEntry(label, passage);
    this.passages.add(entry);
    for (const field of [entry.text, entry.headings]) {
      for (const { text, stem } of splitContentWords(field)) this.spelling.add(text, stem);
    }
  }

  /** The passage must be as it was added. Its words stay known to the spelling, which does no harm. */
  remove(label: number, passage: Passage): void {
    this.passages.remove(toEntry(label, passage));
  }

  /** Best first, at most `limit`, of those that `accepts` holds for. Score: BM25 summed over the query's words. */
  search(query: string, limit: number, accepts: (label: number) => boolean): LexicalHit[] {
    const weights = this.weighTerms(query);
    const found = this.passages.search(query, {
      tokenize: () => [...weights.keys()],
      boostTerm: (term) => weights.get(term) ?? 1,
      boost: BOOST,
      filter: ({ id }) => accepts(Number(id)),
    });
    return (
      found
        // MiniSearch multiplies the sum by the number of words found; the sum alone is BM25.
        .map(({ id, score, queryTerms }) => ({ label: Number(id), score: score / queryTerms.length }))
        .sort((one, other) => other.score - one.score || one.label - other.label)
        .slice(0, limit)
    );
  }

  /** What to look for, each with its weight. A word named twice counts once. */
  private weighTerms(query: string): Map<string, number> {
    const weights = new Map<string, number>();
    const misspelt = new Map<string, number>();
    for (const { text, stem } of splitContentWords(query)) {
      if (this.spelling.knows(stem)) weights.set(stem, 1);
      else {
        for (const near of this.spelling.correct(text)) misspelt.set(near.stem, 1 / (1 + near.distance));
      }
    }
    for (const [stem, weight] of misspelt) if (!weights.has(stem)) weights.set(stem, weight);
    return weights;
  }
}

function toEntry(label: number, { text, headingPath }: Passage): Entry {
  return { label, text, headings: headingPath.join('\n') };
}

function stemsOf(text: string): string[] {
  return splitContentWords(text).map(({ stem }) => stem);
}
