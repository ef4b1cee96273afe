import { isPlainVerb, mayBeVerb } from '../figures/report-verbs.ts';
import type { Span } from '../types.ts';

const MARKER =
  /(?:\b(?:such as|including|includes?|included|namely|like(?! to\b)|for example|for instance|e\.g\.|i\.e\.|as follows|compris(?:e|es|ed|ing)|consist(?:s|ed|ing)? of|made up of|composed of|concerning|especially|in particular|as well as)\b[,:]?|:|(?<=\s)[–—-])\s+/giu;
const SUCH_AS = /\bsuch\b(?:(?!\bsuch\b).)+?\bas\s+/giu;
const TOKEN = /[“"][^”"]*[”"]\S*|\([^)]*\)|\S+/gu;
const CONNECTS = /^(?:of|the|and|for|&)$/u;
const NO_NAME = /^(?:We|Our|The|It|They|I|This|These|Those|In|On|A|An|Such|To|By|With|For|As|At)$/u;
const PREPOSITION =
  /^(?:of|in|for|on|with|at|from|by|to|into|between|among|under|over|within|through|against|as|towards?|about|concerning|across|via)$/iu;
const DETERMINER = /^(?:the|an?|our|its|their|these|those|both|all|each|every|his|her)$/iu;

interface Token extends Span {
  text: string;
}

function tokensOf(text: string, span: Span): Token[] {
  return [...text.slice(span.start, span.end).matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

function isNameWord({ text }: Token): boolean {
  return /^[“"(]?[\p{Lu}\d]/u.test(text) && !NO_NAME.test(text);
}

/** Whether words are nothing but a name. */
export function isName(words: string): boolean {
  const tokens = tokensOf(words, { start: 0, end: words.length });
  return (
    tokens.length > 0 &&
    isNameWord(tokens[0]!) &&
    tokens.every((token) => isNameWord(token) || CONNECTS.test(token.text))
  );
}

/** Where the name begins that a text ends with; undefined where it ends with none. */
function findName(tokens: Token[]): number | undefined {
  let at = tokens.length;
  while (
    at > 0 &&
    (isNameWord(tokens[at - 1]!) || (at < tokens.length && CONNECTS.test(tokens[at - 1]!.text)))
  )
    at--;
  while (at < tokens.length && CONNECTS.test(tokens[at]!.text)) at++;
  return tokens[at]?.start;
}

type Opening = 'name' | 'gerund' | 'other';

function openingOf(words: string): Opening {
  if (/^[“"]?\p{Lu}/u.test(words)) return 'name';
  return /^\p{Ll}{3,}ing\s/u.test(words) ? 'gerund' : 'other';
}

/** Whether two items begin alike: both with a name, with the same little word, with a deed. */
export function opensLike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => /^[“"]?[\p{L}-]+/u.exec(words)?.[0].toLowerCase() ?? '');
  const little = (word: string) => PREPOSITION.test(word) || DETERMINER.test(word);
  if (little(a!) || little(b!)) return a === b;
  return openingOf(one) === openingOf(other);
}

function isVerb(tokens: Token[], at: number): boolean {
  const word = tokens[at]!.text;
  const before = tokens[at - 1]?.text ?? '';
  if (DETERMINER.test(before)) return false;
  if (/^(?:will|to|we|must|can|should|and|also)$/iu.test(before) && mayBeVerb(word)) return true;
  return (
    (isPlainVerb(word) && !/(?:ed)$/u.test(word)) ||
    (/ed$/u.test(word) && isPlainVerb(word) && /^(?:we|has|have|also|and|I)$/iu.test(before)) ||
    /^(?:is|are|was|were|been|be)$/u.test(word)
  );
}

function lastEnd(pattern: RegExp, words: string): number | undefined {
  const match = [...words.matchAll(pattern)].at(-1);
  return match && match.index + match[0].length;
}

/**
 * Where the first item begins, by what announces it ("such as"), by the next item's form, or behind the verb or
 * preposition that governs it.
 */
export function findFirstItem(text: string, first: Span, second: string): number | undefined {
  const words = text.slice(first.start, first.end);
  const marked = Math.max(lastEnd(MARKER, words) ?? -1, lastEnd(SUCH_AS, words) ?? -1);
  if (marked > 0 && marked < words.length) return first.start + marked;
  const tokens = tokensOf(text, first);
  const opening = openingOf(second);
  if (opening === 'name') {
    const name = findName(tokens);
    if (name !== undefined) return name;
  }
  if (opening === 'gerund') {
    const deed = tokens.findLast(({ text: word }) => /^\p{Ll}{3,}ing$/u.test(word));
    if (deed) return deed.start;
  }
  const little = /^[\p{L}-]+/u.exec(second)?.[0] ?? '';
  if (PREPOSITION.test(little) || DETERMINER.test(little)) {
    const same = tokens.findLast((token) => token.text.toLowerCase() === little.toLowerCase());
    if (same) return same.start;
  }
  let at = tokens.length - 1;
  while (at >= 0 && !PREPOSITION.test(tokens[at]!.text) && !isVerb(tokens, at)) at--;
  return tokens[at + 1]?.start;
}

const GOES_ON =
  /[,;]?\s(?:will|be|is|are|was|were|has|have|had|can|could|which|that|who|where|while|when|so that|in order|so as|by \p{L}+ing|respectively|at home|so)\b/u;

/** How many characters of the last piece are the item: what is said of all of them is cut away. */
export function cutItem(words: string, names: boolean): number {
  let length = GOES_ON.exec(words)?.index ?? words.length;
  for (const match of words.matchAll(/\s(?:to)\s+(?:further\s+)?([\p{L}-]+)/giu)) {
    if (
      match.index < length &&
      (names || mayBeVerb(match[1]!) || /^(?:be|become|make|get)$/u.test(match[1]!))
    )
      length = match.index;
  }
  if (!names) return length;
  const tokens = tokensOf(words, { start: 0, end: length });
  let to = 0;
  while (to < tokens.length && (isNameWord(tokens[to]!) || CONNECTS.test(tokens[to]!.text) || to === 0)) to++;
  while (to > 1 && CONNECTS.test(tokens[to - 1]!.text)) to--;
  return tokens[to - 1]?.end ?? length;
}
