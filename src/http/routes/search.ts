import type { RequestHandler } from 'express';
import { z } from 'zod';
import { questionText, readInput } from '../read-input.ts';
import type { AssistantSource } from '../require-assistant.ts';

const LIMIT = '"k" must be a whole number from 1 to 50.';

const searchQuery = z.object({
  q: questionText('q'),
  k: z
    .string({ error: LIMIT })
    .regex(/^\d{1,2}$/u, LIMIT)
    .transform(Number)
    .pipe(z.number().min(1, LIMIT).max(50, LIMIT))
    .default(10),
});

/** The passages nearest to some words, best first, without an answer. */
export function searchPassages(assistant: AssistantSource): RequestHandler {
  return async (request, response) => {
    const { q, k } = readInput(searchQuery, request.query);
    response.set('Cache-Control', 'no-store').json({ passages: await assistant().search(q, k) });
  };
}
