import { understandQuestion } from './understand-question.ts';

const QUESTION_WORD =
  '(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|does|do|did|will|has|have|list|name)';
const SEAM = new RegExp(
  String.raw`\?\s+(?=\S)|[,;]?\s+(?:and|as well as|plus|also)\s+(?:also\s+)?(?=${QUESTION_WORD}\b)|[,;]\s+(?=(?:what|which|who|when|where|why|how)\b)|\.\s+(?=${QUESTION_WORD}\b)`,
  'iu',
);

/** "What is X and how many Y": a question word must stand on both sides. */
const STARTS = new RegExp(String.raw`\b${QUESTION_WORD}\b`, 'iu');

function hasSubject(text: string): boolean {
  const { terms, kind, phrase } = understandQuestion(text, { year: null, reportYears: [] });
  return terms.length > 0 || kind === 'metadata' || phrase !== null;
}

/**
 * Splits two questions asked in one. Each part has a subject of its own; a part without one stays with its neighbour.
 * @returns at least one part.
 */
export function splitQuestion(text: string): string[] {
  const seam = SEAM.exec(text);
  if (!seam) return [text];
  const before = text.slice(0, seam.index).trim();
  const after = text.slice(seam.index + seam[0].length).trim();
  if (!STARTS.test(before) || !hasSubject(before) || !hasSubject(after)) return [text];
  return [`${before.replace(/[?.!,;\s]+$/u, '')}?`, ...splitQuestion(after)];
}
