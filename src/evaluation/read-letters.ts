import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const letter = z.strictObject({
  id: z.string(),
  letter: z.string(),
  language: z.enum(['en', 'zh']).optional(),
  /** Each must be found once; a letter without any asks nothing. */
  questions: z.array(
    z.strictObject({
      /** Regular expression that the question as it was found matches. */
      pattern: z.string(),
      status: z.enum(['answered', 'not_found']).optional(),
      /** Regular expressions that the answer matches. */
      must: z.array(z.string()).optional(),
    }),
  ),
  /** Words of the letter that ask nothing. */
  none: z.array(z.string()).default([]),
  /** What neither the draft nor a question may echo. */
  private: z.array(z.string()).default([]),
  /** Regular expressions that the draft may not match. */
  forbidden: z.array(z.string()).default([]),
});

/** A letter, and what its reply must and must not hold. */
export type EvaluationLetter = z.output<typeof letter>;

/** Reads letters, one JSON object a line. Throws for a line that is not as described. */
export async function readEvaluationLetters(path: string): Promise<EvaluationLetter[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => letter.parse(JSON.parse(line)));
}
