import type { Document } from '../types.ts';

/** Shorter sentences ("Thank you.") may well be said twice. Characters, letters and figures only. */
const SHORTEST_REPEAT = 40;

/**
 * Finds sentences that the same document has word for word elsewhere. Published web pages often nest the same text
 * several times; the copy in the shortest paragraph counts as the original.
 * @returns indices of the superfluous copies in `document.sentences`.
 */
export function findRepeats(document: Document): Set<number> {
  const { sentences, paragraphs } = document;
  const lengthOf = (index: number): number => {
    const { from, to } = paragraphs[sentences[index]!.paragraph]!.sentences;
    return sentences[to - 1]!.end - sentences[from]!.start;
  };
  const originals = new Map<string, number>();
  const repeats = new Set<number>();
  for (const [index, { start, end }] of sentences.entries()) {
    const words = document.text.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, '');
    if (words.length < SHORTEST_REPEAT) continue;
    const original = originals.get(words);
    if (original === undefined || lengthOf(index) < lengthOf(original)) {
      if (original !== undefined) repeats.add(original);
      originals.set(words, index);
    } else repeats.add(index);
  }
  return repeats;
}
