import { readTense, type Tense } from '../periods/read-tense.ts';

/** "Has set a goal of 6%", "has planned": what was done is the planning. */
const HAS_PLANNED = new RegExp(
  [
    String.raw`(?<!\p{L})(?:has|have|had)\s+(?:planned|proposed|announced|projected|pledged|scheduled|targeted)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:has|have|had)\s+)?sets?(?=\s[^.;]{0,60}(?<!\p{L})(?:targets?|goals?|aims?)(?!\p{L}))`,
  ].join('|'),
  'giu',
);

/** Blanks in place of such words; offsets stay. */
export function withoutPlanning(statement: string): string {
  return statement.replace(HAS_PLANNED, (words) => ' '.repeat(words.length));
}

/** The tense of a statement of an answer: to have set a target tells of no result. */
export function tenseOf(statement: string): Tense {
  return readTense(withoutPlanning(statement));
}
