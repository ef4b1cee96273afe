import { isStopword, splitWords, type Word } from '../language/words.ts';
import type { Alternative } from '../question/read-terms.ts';
import { isSameWord } from '../retrieve/match-terms.ts';
import type { Span } from '../types.ts';

/** Words that say what a topic is about. */
export interface Expression {
  /** Without function words. */
  words: { stem: string; base: string }[];
  /** Small letters; only this very form will do. */
  form?: string;
  /** 0 to 1. */
  strength: number;
}

/** How many other words may stand between two words of an expression. */
const GAP = 2;
/** What a word counts that shares only the stem: "urban" for "urbanization". */
const STEM_ONLY = 0.5;

/** @param text "higher education"; "=parking" for that very form and not "park". */
export function toExpression(text: string, strength: number): Expression {
  const words = splitWords(text).filter((word) => !isStopword(word.text));
  return {
    words: words.map(({ stem, base }) => ({ stem, base })),
    ...(text.startsWith('=') ? { form: text.slice(1).toLowerCase() } : {}),
    strength,
  };
}

export function expressionOf({ stems, bases, strength }: Alternative): Expression {
  return { words: stems.map((stem, i) => ({ stem, base: bases[i]! })), strength };
}

export interface Found extends Span {
  strength: number;
}

/** Where the rest of an expression follows the word at a place; the last word's index. */
function follow(
  words: Word[],
  at: number,
  rest: Expression['words'],
): { to: number; exact: boolean } | undefined {
  let to = at;
  let exact = true;
  for (const { stem, base } of rest) {
    let next = to + 1;
    while (next < words.length && next <= to + 1 + GAP && words[next]!.stem !== stem) next++;
    if (next >= words.length || next > to + 1 + GAP) return undefined;
    exact &&= isSameWord(words[next]!.base, base);
    to = next;
  }
  return { to, exact };
}

/** The first place where an expression stands among words, its words in their order. */
export function findExpression(
  { words: [first, ...rest], form, strength }: Expression,
  words: Word[],
): Found | undefined {
  if (!first) return undefined;
  let best: Found | undefined;
  for (const [at, word] of words.entries()) {
    if (word.stem !== first.stem || (form !== undefined && word.text.toLowerCase() !== form)) continue;
    const end = follow(words, at, rest);
    if (!end) continue;
    const exact = isSameWord(word.base, first.base) && end.exact;
    const found = {
      start: word.start,
      end: words[end.to]!.end,
      strength: exact ? strength : strength * STEM_ONLY,
    };
    if (!best || found.strength > best.strength) best = found;
  }
  return best;
}
