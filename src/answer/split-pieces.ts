import type { Span } from '../types.ts';

/** A stretch between commas and conjunctions, and what joins it to the one before. */
export interface Piece extends Span {
  join: 'none' | 'comma' | 'and' | 'comma and';
}

const JOINT =
  /^(?:[,;]\s+(?:(?:and|or|as well as|and also)(?:\s+also)?\s+)?|\s+(?:and\/or|and|or|as well as)(?:\s+also)?\s+)/iu;

function joinOf(joint: string): Piece['join'] {
  const comma = /^[,;]/u.test(joint);
  if (!/[a-z]/iu.test(joint)) return 'comma';
  return comma ? 'comma and' : 'and';
}

/** Cuts at commas, "and" and "or" that stand outside brackets and quotation marks. */
export function splitPieces(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let straight = false;
  let from = start;
  let join: Piece['join'] = 'none';
  for (let at = start; at < end; at++) {
    const character = text[at]!;
    if ('([“'.includes(character)) depth++;
    else if (')]”'.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '"') straight = !straight;
    else if (depth === 0 && !straight && /[,;\s]/u.test(character)) {
      const joint = JOINT.exec(text.slice(at, Math.min(end, at + 20)))?.[0];
      if (joint === undefined) continue;
      pieces.push({ start: from, end: at, join });
      from = at + joint.length;
      join = joinOf(joint);
      at = from - 1;
    }
  }
  pieces.push({ start: from, end, join });
  return pieces.filter((piece) => piece.end > piece.start);
}
