import type { Span } from '../types.ts';
import { trimSpan } from './trim-span.ts';

/** A clause longer than this is cut at commas, so that what is quoted stays readable. Characters. */
const LONGEST_CLAUSE = 240;

const OPENING = new Set(['(', '“', '[']);
const CLOSING = new Set([')', '”', ']']);

/** Offsets behind separators that stand outside brackets and quotation marks. */
function findBreaks(text: string, { start, end }: Span, separators: string): number[] {
  const breaks: number[] = [];
  let depth = 0;
  for (let i = start; i < end; i++) {
    const character = text[i]!;
    if (OPENING.has(character)) depth++;
    else if (CLOSING.has(character)) depth = Math.max(0, depth - 1);
    // White space must follow: "1.69:1" and "17,000" are one thing.
    else if (depth === 0 && separators.includes(character) && /\s/u.test(text[i + 1] ?? ''))
      breaks.push(i + 1);
  }
  return breaks;
}

function cut(text: string, span: Span, breaks: number[]): Span[] {
  const edges = [span.start, ...breaks, span.end];
  return edges
    .slice(1)
    .map((end, i) => trimSpan(text, { start: edges[i]!, end }))
    .filter((clause) => clause !== undefined);
}

/** Joins neighbours again as long as they stay within the longest clause. */
function joinShort(pieces: Span[]): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && piece.end - last.start <= LONGEST_CLAUSE) last.end = piece.end;
    else joined.push({ ...piece });
  }
  return joined;
}

/**
 * Splits a sentence at semicolons and colons, and what is still long at commas.
 * @returns spans in `text`, in order, without surrounding white space; one span for a simple sentence.
 */
export function splitClauses(text: string, sentence: Span): Span[] {
  return cut(text, sentence, findBreaks(text, sentence, ';；:')).flatMap((clause) =>
    clause.end - clause.start > LONGEST_CLAUSE
      ? joinShort(cut(text, clause, findBreaks(text, clause, ',')))
      : [clause],
  );
}
