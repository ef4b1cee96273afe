import type { Word } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import type { Document, Span } from '../types.ts';
import { findExpressions, type Expression, type Found } from './expression.ts';
import type { Idea } from './read-part.ts';

const QUOTED = /“[^”]*”/gu;
/** What a word of a title in quotation marks says about what the title is for: “Irrigation Project” is a plan for loans. */
const IN_TITLE = 0.55;
/** What a vague word counts inside a name: "the Yangtze River" tells nothing of rivers. */
const VAGUE = 0.5;

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** "little giants" is all that stands in the quotation marks, so it is no part of a title. */
function weaken(found: Found, quotations: Span[], text: string, base: number): Found {
  const around = quotations.find((quotation) => isInside(found, quotation));
  if (around && around.end - around.start > found.end - found.start + 2)
    return { ...found, strength: found.strength * IN_TITLE };
  const named =
    found.strength < VAGUE &&
    /^\p{Lu}/u.test(text.slice(found.start - base)) &&
    /(?:\p{Lu}\p{L}+ )$/u.test(text.slice(0, found.start - base));
  return named ? { ...found, strength: 0 } : found;
}

/**
 * What of an idea stands in a text. Of expressions that share words the strongest counts; none counts inside words that
 * mean something else.
 * @param base where the text begins, as the words' offsets count.
 */
export function findIdea(
  { expressions, exceptions }: Pick<Idea, 'expressions' | 'exceptions'>,
  words: Word[],
  text: string,
  base = 0,
): Found[] {
  const quotations = [...text.matchAll(QUOTED)].map(({ index, 0: quotation }) => ({
    start: base + index,
    end: base + index + quotation.length,
  }));
  const excepted = findExpressions(exceptions, words);
  const kept: Found[] = [];
  const found = findExpressions(expressions, words)
    .filter((one) => !excepted.some((exception) => isInside(one, exception)))
    .map((one) => weaken(one, quotations, text, base))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || b.end - b.start - (a.end - a.start));
  for (const one of found)
    if (kept.every(({ start, end }) => one.end <= start || end <= one.start)) kept.push(one);
  return kept;
}

/** Sentence -> what of an idea stands in it. No sentence is left out: the index of words says which may have any. */
export function searchIdea(idea: Idea, document: Document, library: Library): Map<number, Found[]> {
  const candidates = new Set(
    idea.expressions.flatMap(({ words }) =>
      library.vocabulary.mayHold(
        words.map(({ stem }) => stem),
        document,
      ),
    ),
  );
  return new Map(
    [...candidates].map((index) => {
      const { words, text, sentence } = library.view(document, index);
      return [index, findIdea(idea, words, text, sentence.start)];
    }),
  );
}

/** Of several finds the strength together, 0 to 1; the same word said again adds nothing. */
export function strengthOf(found: Found[] = []): number {
  const best = new Map<Expression, number>();
  for (const { expression, strength } of found)
    best.set(expression, Math.max(strength, best.get(expression) ?? 0));
  return 1 - [...best.values()].reduce((left, strength) => left * (1 - strength), 1);
}
