import { editDistance } from '../language/edit-distance.ts';
import { isStopword, splitWords } from '../language/words.ts';
import type { Document } from '../types.ts';

/** A word as it is compared. */
export interface Form {
  stem: string;
  base: string;
}

function sameLetters(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

/** Which words the corpus has, and how rare each is. */
export class Vocabulary {
  /** Stem -> numbers of the sentences that hold it, counted through all documents. */
  private readonly places = new Map<string, number[]>();
  /** Document -> number of its first sentence. */
  private readonly firsts = new Map<string, number>();
  /** Surface form in small letters -> its stem and base. */
  private readonly forms = new Map<string, Form>();
  private sentences = 0;

  constructor(documents: Document[]) {
    for (const document of documents) {
      this.firsts.set(document.id, this.sentences);
      for (const { start, end } of document.sentences) this.add(document.text.slice(start, end));
    }
  }

  private add(sentence: string): void {
    const number = this.sentences++;
    const stems = new Set<string>();
    for (const { stem, text, base } of splitWords(sentence)) {
      stems.add(stem);
      for (const form of [text.toLowerCase(), base])
        if (!this.forms.has(form)) this.forms.set(form, { stem, base });
    }
    for (const stem of stems) {
      const places = this.places.get(stem);
      if (places) places.push(number);
      else this.places.set(stem, [number]);
    }
  }

  has(stem: string): boolean {
    return this.places.has(stem);
  }

  /** Whether the corpus has the word in this very form. @param form in small letters. */
  knows(form: string): boolean {
    return this.forms.has(form);
  }

  frequency(stem: string): number {
    return this.places.get(stem)?.length ?? 0;
  }

  /** Indices of the document's sentences that hold the rarest of these stems, in order: no other can hold them all. */
  mayHold(stems: string[], { id, sentences }: Document): number[] {
    const lists = stems.map((stem) => this.places.get(stem) ?? []);
    const shortest = lists.reduce((one, other) => (other.length < one.length ? other : one), lists[0] ?? []);
    const first = this.firsts.get(id) ?? 0;
    return shortest
      .filter((number) => number >= first && number < first + sentences.length)
      .map((number) => number - first);
  }

  /** Inverse sentence frequency, 0 for a word of every sentence; an unknown word is as rare as can be. */
  rarity(stem: string): number {
    return Math.log(1 + this.sentences / (1 + this.frequency(stem)));
  }

  /**
   * The corpus's words that a mistyped word may mean, best first, at most three. One slip for up to seven
   * letters, two beyond; the first letter must be right. Figures and shorter words than three letters are never
   * guessed, and a word of up to five letters with one of them exchanged is another: "tram" is no "team".
   */
  nearest(word: string): Form[] {
    const lower = word.toLowerCase();
    if (lower.length < 3 || !/^\p{L}+$/u.test(lower)) return [];
    const limit = lower.length <= 7 ? 1 : 2;
    const close: (Form & { distance: number; frequency: number })[] = [];
    for (const [form, { stem, base }] of this.forms) {
      if (form[0] !== lower[0] || form.length < 4 || isStopword(form)) continue;
      // Of three letters only a last one may be missing.
      if (lower.length === 3 && !form.startsWith(lower)) continue;
      if (lower.length <= 5 && form.length === lower.length && !sameLetters(form, lower)) continue;
      const found = editDistance(lower, form, limit);
      if (found <= limit) close.push({ stem, base, distance: found, frequency: this.frequency(stem) });
    }
    close.sort((a, b) => a.distance - b.distance || b.frequency - a.frequency);
    return [...new Map(close.toReversed().map(({ stem, base }) => [base, { stem, base }])).values()]
      .toReversed()
      .slice(0, 3);
  }
}
