import type { SentenceView } from '../library/library.ts';
import type { Figure, Span } from '../types.ts';

/** The clause in which a figure stands, or its sentence. */
export function clauseOf({ sentence }: SentenceView, figure: Figure): Span {
  return sentence.clauses.find(({ start, end }) => start <= figure.start && figure.end <= end) ?? sentence;
}
