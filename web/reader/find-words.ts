import type { Span } from '../../src/types.ts';

/** A text made comparable, and where each of its characters stands in the source. */
export interface FoldedText {
  text: string;
  starts: number[];
  ends: number[];
}

const ALIKE: Record<string, string> = { '‘': "'", '’': "'", '“': '"', '”': '"', '–': '-', '—': '-' };

/**
 * Folds the shown parts of a source: small letters, one blank for any run of white space, straight quotation marks.
 * Parts that are not given (Markdown's own signs) are passed over, so that words are found across them.
 */
export function foldText(source: string, parts: readonly Span[]): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [] };
  const letters: string[] = [];
  for (const { start, end } of parts) {
    let at = start;
    for (const character of source.slice(start, end)) {
      const next = at + character.length;
      const blank = /\s/u.test(character);
      if (blank && letters.at(-1) === ' ') folded.ends[folded.ends.length - 1] = next;
      else
        for (const unit of (blank ? ' ' : (ALIKE[character] ?? character.toLowerCase())).split('')) {
          letters.push(unit);
          folded.starts.push(at);
          folded.ends.push(next);
        }
      at = next;
    }
  }
  folded.text = letters.join('');
  return folded;
}

/** Every place of the words in the source, in order and without overlaps; none for blank words. */
export function findWords(folded: FoldedText, words: string): Span[] {
  const { text } = foldText(words, [{ start: 0, end: words.length }]);
  const wanted = text.trim();
  if (!wanted) return [];
  const found: Span[] = [];
  let from = 0;
  for (;;) {
    const at = folded.text.indexOf(wanted, from);
    if (at < 0) return found;
    from = at + wanted.length;
    found.push({ start: folded.starts[at] ?? 0, end: folded.ends[from - 1] ?? 0 });
  }
}
