import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../user-error.ts';

const proof = z.union([z.string().min(1), z.object({ any: z.array(z.string().min(1)).min(1) })]);

const evaluationQuestion = z.object({
  id: z.string(),
  type: z.string(),
  document: z.string(),
  question: z.string(),
  turns: z.array(z.string()).default([]),
  expect: z.object({
    status: z.enum(['answered', 'not_found']),
    must: z.array(z.string()).default([]),
    mustNot: z.array(z.string()).default([]),
    proof: z.array(proof).default([]),
    unanswered: z.boolean().default(false),
    maxWords: z.number().optional(),
    reasons: z.array(z.string()).optional(),
  }),
});

const retrievalQuestion = z.object({
  id: z.string(),
  question: z.string(),
  gold: z.array(z.string()).min(1),
});

/** Under what each relevant sentence is to stand, as the lists call it. */
const LISTED_GROUPS = {
  achieved: 'achieved',
  next_years: 'nextYears',
  year: 'thisYear',
  problems: 'problems',
  context: 'context',
} as const;

const evaluationTopic = z.object({
  topic: z.string(),
  relevant: z.array(
    z.object({
      quote: z.string().min(1),
      group: z
        .enum(['achieved', 'next_years', 'year', 'problems', 'context'])
        .transform((group) => LISTED_GROUPS[group]),
    }),
  ),
  acceptable: z.array(z.object({ quote: z.string().min(1) })).default([]),
});

/** A topic with the sentences that a briefing on it must hold, and those that it may. */
export type EvaluationTopic = z.infer<typeof evaluationTopic>;

/** A question with what a right answer must hold; formats and rules in test/evaluation/README.md. */
export type EvaluationQuestion = z.infer<typeof evaluationQuestion>;
export type RetrievalQuestion = z.infer<typeof retrievalQuestion>;

async function readLines<Row>(path: string, schema: z.ZodType<Row>): Promise<Row[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, i) => {
    const result = schema.safeParse(JSON.parse(line));
    if (!result.success)
      throw new UserError(
        `Line ${i + 1} of ${path} is not of the known format: ${result.error.issues[0]?.message}.`,
      );
    return result.data;
  });
}

export function readEvaluationQuestions(path: string): Promise<EvaluationQuestion[]> {
  return readLines(path, evaluationQuestion);
}

export function readRetrievalQuestions(path: string): Promise<RetrievalQuestion[]> {
  return readLines(path, retrievalQuestion);
}

export function readEvaluationTopics(path: string): Promise<EvaluationTopic[]> {
  return readLines(path, evaluationTopic);
}
