import type { Word } from '../language/words.ts';
import type { Term } from '../question/read-terms.ts';

export interface TermMatch {
  /** 1 where the word itself stands there, less for another word for it, 0 for none. */
  strength: number;
  /** Indices into the words that were searched. */
  at: number[];
}

/** How far apart the words of one expression may stand ("consumer price index"). Words. */
const REACH = 4;

function findStems(stems: string[], positions: Map<string, number[]>): number[] | undefined {
  const [first, ...rest] = stems;
  if (first === undefined) return undefined;
  const starts = positions.get(first) ?? [];
  if (rest.length === 0) return starts.length > 0 ? starts : undefined;
  for (const start of starts) {
    const found = [start];
    for (const stem of rest) {
      const near = (positions.get(stem) ?? []).find(
        (at) => Math.abs(at - start) <= REACH + stems.length && !found.includes(at),
      );
      if (near === undefined) break;
      found.push(near);
    }
    if (found.length === stems.length) return found;
  }
  return undefined;
}

export function indexWords(words: Word[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const [at, { stem }] of words.entries()) {
    const known = positions.get(stem);
    if (known) known.push(at);
    else positions.set(stem, [at]);
  }
  return positions;
}

/** Looks for a term, or other words for it, among words. */
export function matchTerm(term: Term, positions: Map<string, number[]>): TermMatch {
  let best: TermMatch = { strength: 0, at: [] };
  for (const { stems, strength } of term.alternatives) {
    if (strength <= best.strength) continue;
    const at = findStems(stems, positions);
    if (at) best = { strength, at };
  }
  return best;
}
