import { splitWords, type Word } from '../language/words.ts';
import type { Alternative } from '../question/read-terms.ts';
import { isSameWord } from '../retrieve/match-terms.ts';
import type { Span } from '../types.ts';

/** Words that say what a topic is about. */
export interface Expression {
  words: { stem: string; base: string }[];
  /** Small letters; only this very form will do. */
  form?: string;
  /** How many other words may stand between two of its words. */
  gap: number;
  /** What a word counts that shares only the stem: "urban" for "urbanization". */
  stemOnly: number;
  /** 0 to 1. */
  strength: number;
}

/** "Vocational and technical college"; but "food and drug security" is not food security. */
const GAP = 1;
/** Function words are left out of what a question asks for. */
const GAP_OF_QUESTIONS = 3;

const STEM_ONLY = 0.5;

/** @param text "higher education"; "=parking" for that very form and not "park". */
export function toExpression(text: string, strength: number): Expression {
  return {
    words: splitWords(text).map(({ stem, base }) => ({ stem, base })),
    ...(text.startsWith('=') ? { form: text.slice(1).split(' ')[0]!.toLowerCase() } : {}),
    gap: GAP,
    stemOnly: 0,
    strength,
  };
}

/** @param asked the words as asked: "parking" does not mean parks. */
export function expressionOf({ stems, bases, strength }: Alternative, asked: string): Expression {
  return {
    words: stems.map((stem, i) => ({ stem, base: bases[i]! })),
    ...(/^\p{L}+ing$/iu.test(asked) ? { form: asked.toLowerCase() } : {}),
    gap: GAP_OF_QUESTIONS,
    stemOnly: STEM_ONLY,
    strength,
  };
}

export interface Found extends Span {
  /** Whose place it is. */
  expression: Expression;
  strength: number;
}

/** Where the rest of an expression follows the word at a place; the last word's index. */
function follow(
  words: Word[],
  at: number,
  { words: [, ...rest], gap }: Expression,
): { to: number; exact: boolean } | undefined {
  let to = at;
  let exact = true;
  for (const { stem, base } of rest) {
    const last = Math.min(words.length - 1, to + 1 + gap);
    let next = to + 1;
    while (next <= last && words[next]!.stem !== stem) next++;
    if (next > last) return undefined;
    exact &&= isSameWord(words[next]!.base, base);
    to = next;
  }
  return { to, exact };
}

const BY_FIRST_STEM = new WeakMap<readonly Expression[], Map<string, Expression[]>>();

function indexByFirstStem(expressions: readonly Expression[]): Map<string, Expression[]> {
  const known = BY_FIRST_STEM.get(expressions);
  if (known) return known;
  const index = new Map<string, Expression[]>();
  for (const expression of expressions) {
    const stem = expression.words[0]?.stem;
    if (stem !== undefined) index.set(stem, [...(index.get(stem) ?? []), expression]);
  }
  BY_FIRST_STEM.set(expressions, index);
  return index;
}

function findAt(expression: Expression, words: Word[], at: number): Found[] {
  const word = words[at]!;
  if (expression.form !== undefined && word.text.toLowerCase() !== expression.form) return [];
  const end = follow(words, at, expression);
  if (!end) return [];
  const exact = isSameWord(word.base, expression.words[0]!.base) && end.exact;
  const strength = expression.strength * (exact ? 1 : expression.stemOnly);
  return strength === 0 ? [] : [{ expression, start: word.start, end: words[end.to]!.end, strength }];
}

/** The places where any of some expressions stands among words, its words in their order. */
export function findExpressions(expressions: readonly Expression[], words: Word[]): Found[] {
  const index = indexByFirstStem(expressions);
  return words.flatMap(({ stem }, at) =>
    (index.get(stem) ?? []).flatMap((expression) => findAt(expression, words, at)),
  );
}
