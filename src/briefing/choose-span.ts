import { citedSpan } from '../answer/cited-text.ts';
import type { SentenceView } from '../library/library.ts';
import type { Span } from '../types.ts';

/** Of a long sentence, what is quoted. Characters; as in the HTTP contract. */
const LONGEST_QUOTE = 600;

/** The sentence, or of a very long one the run of clauses that holds most of what was matched. */
export function chooseSpan(view: SentenceView, matched: Span[]): Span {
  const { sentence } = view;
  if (sentence.end - sentence.start <= LONGEST_QUOTE) return { start: sentence.start, end: sentence.end };
  let best: { span: Span; score: number } | undefined;
  for (const [from, first] of sentence.clauses.entries()) {
    for (const last of sentence.clauses.slice(from)) {
      const span = { start: first.start, end: last.end };
      const length = span.end - span.start;
      if (length > LONGEST_QUOTE) break;
      const inside = matched.filter(({ start, end }) => start >= span.start && end <= span.end).length;
      // What was matched, in as few words as can be; where nothing was, as much as may be quoted.
      const score = matched.length > 0 ? inside - length / LONGEST_QUOTE / 2 : length;
      if (!best || score > best.score) best = { span, score };
    }
  }
  return best?.span ?? citedSpan(view, sentence.clauses[0] ?? sentence);
}
