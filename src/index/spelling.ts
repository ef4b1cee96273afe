import { editDistance, lettersOf, mayBeNear } from '../language/edit-distance.ts';

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
  private readonly stems = new Set<string>();
  /** Of each known word, so that most are passed over without comparing letter by letter. */
  private readonly letters = new Map<string, number>();

  /** Takes the stem of each word in lower case, as `toJSON` gives it. */
  constructor(private readonly words = new Map<string, string>()) {
    for (const [word, stem] of words) this.add(word, stem);
  }

  add(word: string, stem: string): void {
    const known = word.toLowerCase();
    this.words.set(known, stem);
    this.letters.set(known, lettersOf(known));
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
    let least = typed.length < LONG_WORD ? 1 : 2;
    let nearest = new Set<string>();
    const letters = lettersOf(typed);
    for (const [known, stem] of this.words) {
      if (!mayBeNear(letters, this.letters.get(known)!, least)) continue;
      const distance = editDistance(typed, known, least);
      if (distance < least) nearest = new Set();
      if (distance <= least) {
        least = distance;
        nearest.add(stem);
      }
    }
    return [...nearest].map((stem) => ({ stem, distance: least }));
  }

  toJSON(): [word: string, stem: string][] {
    return [...this.words];
  }
}
