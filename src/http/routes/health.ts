import type { RequestHandler } from 'express';
import type { AssistantSource } from '../require-assistant.ts';

/** The process runs and listens. */
export const reportHealth: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'no-store').json({ status: 'ok' });
};

/** Questions can be asked; 503 until then. */
export function reportReadiness(assistant: AssistantSource): RequestHandler {
  return (_request, response) => {
    assistant();
    response.set('Cache-Control', 'no-store').json({ status: 'ready' });
  };
}
