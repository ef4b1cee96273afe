import type { RequestHandler } from 'express';
import { Problem } from '../problem.ts';
import type { AssistantSource } from '../require-assistant.ts';

// Express gives each body an ETag: a client asks again and is told in a few bytes that nothing changed.
const REVALIDATE = 'no-cache';

/** Lists the reports. */
export function listDocuments(assistant: AssistantSource): RequestHandler {
  return (_request, response) => {
    response.set('Cache-Control', REVALIDATE).json(assistant().listDocuments());
  };
}

/** One report whole: its text, sections and paragraphs. */
export function showDocument(assistant: AssistantSource): RequestHandler {
  return (request, response) => {
    const document = assistant().findDocument(String(request.params.id));
    if (!document) throw new Problem(404, 'There is no such report; GET /api/documents lists the ids.');
    response.set('Cache-Control', REVALIDATE).json(document);
  };
}
