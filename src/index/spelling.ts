import SearchableMap from 'minisearch/SearchableMap';
import { stemWord } from '../language/words.ts';

/** Shorter words have too many neighbours: "mu" and "mw", "port" and "part". */
const LEAST_LETTERS = 5;
/** From here on two letters may be wrong. */
const LONG_WORD = 8;

export interface Correction {
  stem: string;
  /** Letters that differ; two exchanged neighbours count as one. */
  distance: number;
}

/**
 * The words of the passages as written, to find what a mistyped word was meant to be. Spellings are compared
 * before stemming: "populaton" is one letter from "population" and four from its stem.
 */
export class Spelling {
  /** Stem by word in lower case. */
  private readonly words = new SearchableMap<string>();
  private readonly stems = new Set<string>();

  static from(words: Record<string, string>): Spelling {
    const spelling = new Spelling();
    for (const [word, stem] of Object.entries(words)) spelling.add(word, stem);
    return spelling;
  }

  add(word: string, stem: string): void {
    this.words.set(word.toLowerCase(), stem);
    this.stems.add(stem);
  }

  /** Whether any passage has the stem. */
  knows(stem: string): boolean {
    return this.stems.has(stem);
  }

  /** The nearest known words' stems; none for figures and short words. */
  correct(word: string): Correction[] {
    const typed = word.toLowerCase();
    if (typed.length < LEAST_LETTERS || /\d/u.test(typed)) return [];
    const swapped = swapNeighbours(typed).filter((candidate) => this.words.has(candidate));
    if (swapped.length > 0) return correctAll(swapped.map(stemWord), 1);
    const near = [...this.words.fuzzyGet(typed, typed.length < LONG_WORD ? 1 : 2).values()];
    const least = Math.min(...near.map(([, distance]) => distance));
    return correctAll(
      near.filter(([, distance]) => distance === least).map(([stem]) => stem),
      least,
    );
  }

  toJSON(): Record<string, string> {
    return Object.fromEntries(this.words.entries());
  }
}

/** All words with two neighbouring letters exchanged: "taregt" gives "target" among them. */
function swapNeighbours(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}

function correctAll(stems: string[], distance: number): Correction[] {
  return [...new Set(stems)].map((stem) => ({ stem, distance }));
}
