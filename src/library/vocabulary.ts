import { editDistance } from '../language/edit-distance.ts';
import { isStopword, splitWords } from '../language/words.ts';
import type { Document } from '../types.ts';

/** A home's name is said about as often as any other, and often. */
const HOME = 0.6;
const LEAST_NAMED = 10;

// What is written with a capital all over an official text without being a place.
const OFFICES = new Set(
  splitWords(
    'Government Minister Ministry Party People Municipal National Speaker President Committee Budget Fund Scheme Year State Council Congress Central Comrade General Secretary Programme Program Package Board',
  ).map(({ stem }) => stem),
);

/** Which words the corpus has, and how rare each is. */
export class Vocabulary {
  private readonly frequencies = new Map<string, number>();
  /** Surface form in small letters -> its stem. */
  private readonly forms = new Map<string, string>();
  private sentences = 0;
  /** How often each capitalised word stands inside sentences. */
  private readonly capitals = new Map<string, number>();

  constructor(documents: Document[]) {
    for (const document of documents) {
      for (const { start, end } of document.sentences) this.add(document.text.slice(start, end));
    }
  }

  private add(sentence: string): void {
    this.sentences++;
    const stems = new Set<string>();
    for (const { stem, text, base } of splitWords(sentence)) {
      stems.add(stem);
      for (const form of [text.toLowerCase(), base]) if (!this.forms.has(form)) this.forms.set(form, stem);
    }
    for (const [, word] of sentence.matchAll(/(?<=\p{Ll}[,’']? )(\p{Lu}\p{Ll}{3,})/gu)) {
      const { stem } = splitWords(word!)[0]!;
      if (!OFFICES.has(stem)) this.capitals.set(stem, (this.capitals.get(stem) ?? 0) + 1);
    }
    for (const stem of stems) this.frequencies.set(stem, (this.frequencies.get(stem) ?? 0) + 1);
  }

  /** The place all of it is about, and its people: the names that are named most. */
  get homeNames(): string[] {
    const most = Math.max(0, ...this.capitals.values());
    return [...this.capitals]
      .filter(([, count]) => count >= most * HOME && count >= LEAST_NAMED)
      .map(([stem]) => stem);
  }

  has(stem: string): boolean {
    return this.frequencies.has(stem);
  }

  frequency(stem: string): number {
    return this.frequencies.get(stem) ?? 0;
  }

  /** Inverse sentence frequency, 0 for a word of every sentence; an unknown word is as rare as can be. */
  rarity(stem: string): number {
    return Math.log(1 + this.sentences / (1 + this.frequency(stem)));
  }

  /**
   * Stems of the corpus's words that a mistyped word may mean, best first, at most three. One slip for up to seven
   * letters, two beyond; the first letter must be right. Figures and short words are never guessed.
   */
  nearest(word: string): string[] {
    const lower = word.toLowerCase();
    if (lower.length < 4 || !/^\p{L}+$/u.test(lower)) return [];
    const limit = lower.length <= 7 ? 1 : 2;
    const close: { stem: string; distance: number; frequency: number }[] = [];
    for (const [form, stem] of this.forms) {
      if (form[0] !== lower[0] || form.length < 4 || isStopword(form)) continue;
      const found = editDistance(lower, form, limit);
      if (found <= limit) close.push({ stem, distance: found, frequency: this.frequency(stem) });
    }
    close.sort((a, b) => a.distance - b.distance || b.frequency - a.frequency);
    return [...new Set(close.map(({ stem }) => stem))].slice(0, 3);
  }
}
