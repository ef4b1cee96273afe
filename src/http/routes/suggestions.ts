import type { RequestHandler } from 'express';
import { z } from 'zod';
import { refuseDocument } from '../read-ask-request.ts';
import { readInput } from '../read-input.ts';
import type { AssistantSource } from '../require-assistant.ts';

const OFFSET = '"start" and "end" must be whole numbers, places in the text of "document".';

const offset = z
  .string({ error: OFFSET })
  .regex(/^\d{1,9}$/u, OFFSET)
  .transform(Number);

const placeQuery = z.object({
  document: z.string({ error: 'Give "document" only once.' }).max(500, 'No report has so long an id.'),
  start: offset,
  end: offset,
});

/** Questions that the reports at hand really answer; with a place in a report, those near to it. */
export function listSuggestions(assistant: AssistantSource): RequestHandler {
  return async (request, response) => {
    response.set('Cache-Control', 'no-cache');
    if (request.query['document'] === undefined) {
      response.json({ questions: assistant().suggestQuestions() });
      return;
    }
    const { document: documentId, start, end } = readInput(placeQuery, request.query);
    if (!assistant().findDocument(documentId)) throw refuseDocument(documentId);
    response.json({ questions: await assistant().suggestNear({ documentId, start, end }) });
  };
}
