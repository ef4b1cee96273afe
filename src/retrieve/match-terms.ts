import { splitWords, type Word } from '../language/words.ts';
import { importanceOf } from '../question/light-words.ts';
import type { Alternative, Term } from '../question/read-terms.ts';

export interface TermMatch {
  /** 1 where the word itself stands there, less for another word for it, 0 for none. */
  strength: number;
  /** Indices into the words that were searched. */
  at: number[];
}

/** How far apart the words of one expression may stand ("consumer price index"). Words. */
const REACH = 4;

/** What a word counts that shares only the stem: "urban" for "urbanization". */
const STEM_ONLY = 0.55;

/** What some words of an expression count against all of them. */
const PART = 0.7;

/** "construction" is what "construct" does; "governance" is not what "government" is. */
function isSameDeed(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.startsWith(short) && short !== 'govern' && /^(?:t?ion|ation|e?ment)$/u.test(long.slice(short.length))
  );
}

/** Whether two base forms are one word, or a deed and its name. */
export function isSameWord(a: string, b: string): boolean {
  return a === b || isSameDeed(a, b);
}

/** Words with an index of their stems. */
export interface IndexedWords {
  words: Word[];
  positions: Map<string, number[]>;
  /** An abbreviation that only opens another name, and the stem behind it: "GST Voucher" is no GST. */
  opening: Map<number, string>;
}

/** What makes another thing of the abbreviation before it. */
const ANOTHER_THING: ReadonlySet<string> = new Set(
  splitWords(
    'voucher fund credit bonus board card account grant refund rebate subsidy allowance supplement payment treatment',
  ).map(({ base }) => base),
);

function findOpenings(words: Word[]): Map<number, string> {
  const opening = new Map<number, string>();
  for (const [at, { text, end }] of words.entries()) {
    const next = words[at + 1];
    if (
      next &&
      /^\p{Lu}{2,5}$/u.test(text) &&
      /^\p{Lu}/u.test(next.text) &&
      next.start - end <= 2 &&
      ANOTHER_THING.has(next.base)
    )
      opening.set(at, next.stem);
  }
  return opening;
}

export function indexWords(words: Word[]): IndexedWords {
  const positions = new Map<string, number[]>();
  for (const [at, { stem }] of words.entries()) {
    const known = positions.get(stem);
    if (known) known.push(at);
    else positions.set(stem, [at]);
  }
  return { words, positions, opening: findOpenings(words) };
}

function findOne(
  stem: string,
  base: string,
  { words, positions, opening }: IndexedWords,
  near?: { start: number; reach: number; taken: number[] },
  asked?: ReadonlySet<string>,
): { at: number; exact: boolean } | undefined {
  const places = (positions.get(stem) ?? []).filter(
    (at) =>
      (!near || (Math.abs(at - near.start) <= near.reach && !near.taken.includes(at))) &&
      (!asked || !opening.has(at) || asked.has(opening.get(at)!)),
  );
  const exact = places.find((at) => isSameWord(words[at]!.base, base));
  const at = exact ?? places[0];
  return at === undefined ? undefined : { at, exact: exact !== undefined };
}

function findAlternative(
  { stems, bases }: Alternative,
  indexed: IndexedWords,
  asked?: ReadonlySet<string>,
): { at: number[]; exact: boolean } | undefined {
  const first = stems[0];
  if (first === undefined) return undefined;
  if (stems.length === 1) {
    const one = findOne(first, bases[0]!, indexed, undefined, asked);
    return one && { at: [one.at], exact: one.exact };
  }
  for (const start of indexed.positions.get(first) ?? []) {
    const at = [start];
    let exact = isSameWord(indexed.words[start]!.base, bases[0]!);
    for (const [i, stem] of stems.slice(1).entries()) {
      const one = findOne(stem, bases[i + 1]!, indexed, { start, reach: REACH + stems.length, taken: at });
      if (!one) break;
      at.push(one.at);
      exact &&= one.exact;
    }
    // "Goods and Services Tax (GST) Voucher" is no more that tax than "GST Voucher" is.
    const opens = asked && indexed.opening.get(Math.max(...at) + 1);
    if (at.length === stems.length && (opens === undefined || asked?.has(opens))) return { at, exact };
  }
  return undefined;
}

/** "Air pollution" where only "pollution" is said: some of the words of an expression. */
function matchPart({ alternatives: [own] }: Term, indexed: IndexedWords): TermMatch {
  if (!own || own.stems.length < 2) return { strength: 0, at: [] };
  // "old" or "people" alone say nothing of "old people".
  const found = own.stems
    .map((stem, i) => (importanceOf(own.bases[i]!) === 1 ? findOne(stem, own.bases[i]!, indexed) : undefined))
    .filter((one) => one !== undefined);
  const weight = found.reduce((sum, { exact }) => sum + (exact ? 1 : STEM_ONLY), 0);
  return { strength: (weight / own.stems.length) * PART, at: found.map(({ at }) => at) };
}

/** All stems that a question asks by. */
export function stemsAsked(terms: Term[]): ReadonlySet<string> {
  return new Set(terms.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems)));
}

/**
 * Looks for a term, or other words for it, among words.
 * @param asked stems of the whole question: an abbreviation that opens a name of which nothing else is asked is not it.
 */
export function matchTerm(term: Term, indexed: IndexedWords, asked?: ReadonlySet<string>): TermMatch {
  let best: TermMatch = { strength: 0, at: [] };
  for (const alternative of term.alternatives) {
    if (alternative.strength <= best.strength) continue;
    const found = findAlternative(alternative, indexed, asked);
    if (!found) continue;
    const strength = alternative.strength * (found.exact ? 1 : STEM_ONLY);
    if (strength > best.strength) best = { strength, at: found.at };
  }
  return best.strength > 0 ? best : matchPart(term, indexed);
}
