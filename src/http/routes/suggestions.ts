import type { RequestHandler } from 'express';
import type { AssistantSource } from '../require-assistant.ts';

/** Questions that the reports at hand really answer. */
export function listSuggestions(assistant: AssistantSource): RequestHandler {
  return (_request, response) => {
    response.set('Cache-Control', 'no-cache').json({ questions: assistant().suggestQuestions() });
  };
}
