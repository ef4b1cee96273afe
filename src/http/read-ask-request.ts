import { z } from 'zod';
import type { AskRequest } from '../types.ts';
import { Problem } from './problem.ts';
import { cleanText, questionText, readInput } from './read-input.ts';

/** A follow-up leans on what was said last; older turns and the tails of long ones do not matter to it. */
const NEWEST_TURNS = 20;
const TURN_LENGTH = 4000;

const HISTORY = '"history" must be a list of turns with a "role" (user or assistant) and a "content" text.';
const DOCUMENTS = '"documents" must be a list of at least one report id; leave it out to ask all reports.';

const turn = z.object(
  {
    role: z.enum(['user', 'assistant'], { error: HISTORY }),
    content: z.string({ error: HISTORY }).overwrite((content) => cleanText(content.slice(0, TURN_LENGTH))),
  },
  { error: HISTORY },
);

export const documentIds = z
  .array(z.string({ error: DOCUMENTS }).min(1, DOCUMENTS), { error: DOCUMENTS })
  .min(1, DOCUMENTS)
  .transform((ids) => [...new Set(ids)]);

const askRequest = z.object(
  {
    question: questionText('question'),
    history: z
      .array(z.unknown(), { error: HISTORY })
      .transform((turns) => turns.slice(-NEWEST_TURNS))
      .pipe(z.array(turn))
      .optional(),
    documents: documentIds.optional(),
  },
  { error: 'Send a JSON object with a "question".' },
);

/**
 * Reads the body of a question. A long history is shortened to its newest turns; fields that are not known are passed
 * over. Throws a 400 for anything else that is not as the contract says.
 */
export function readAskRequest(body: unknown, isDocument: (id: string) => boolean): AskRequest {
  const request = readInput(askRequest, body);
  const unknown = request.documents?.find((id) => !isDocument(id));
  if (unknown !== undefined) throw refuseDocument(unknown);
  return request;
}

export function refuseDocument(id: string): Problem {
  return new Problem(
    400,
    `There is no report "${cleanText(id.slice(0, 100))}"; GET /api/documents lists the ids.`,
  );
}
