import { z } from 'zod';
import { Problem } from './problem.ts';

export const MAXIMUM_QUESTION_LENGTH = 2000;

/** Validates what a client sent; throws a 400 with the first complaint of the schema. */
export function readInput<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Problem(
    400,
    result.error.issues[0]?.message ?? 'The request is not as expected; check its fields.',
  );
}

/**
 * Replaces what no text of a reader needs: control characters other than line breaks and tabs, and halves of characters.
 * Offsets stay.
 */
export function keepLength(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD');
}

/** The same, without the white space around. */
export function cleanText(text: string): string {
  return keepLength(text).trim();
}

/** A question or a search: 1 to 2000 UTF-16 code units once it is cleaned. */
export function questionText(field: string) {
  return z
    .string({ error: `Send "${field}" once, as a text of 1 to ${MAXIMUM_QUESTION_LENGTH} characters.` })
    .overwrite(cleanText)
    .min(1, `"${field}" is empty; say what you want to know.`)
    .max(
      MAXIMUM_QUESTION_LENGTH,
      `"${field}" is too long; shorten it to ${MAXIMUM_QUESTION_LENGTH} characters or fewer.`,
    );
}
