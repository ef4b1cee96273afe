import type { RequestHandler } from 'express';
import { z } from 'zod';
import { refuseDocument } from '../read-ask-request.ts';
import { cleanText, readInput } from '../read-input.ts';
import type { AssistantSource } from '../require-assistant.ts';

const KIND = '"kind" must be result, target or other.';

/** A form sends its empty fields too: they filter nothing. */
const filterText = (field: string) =>
  z
    .string({ error: `Give "${field}" only once.` })
    .max(500, `"${field}" is too long; shorten it to 500 characters or fewer.`)
    .transform((text) => cleanText(text) || undefined)
    .optional();

const figureFilter = z.object({
  indicator: filterText('indicator'),
  period: filterText('period'),
  kind: filterText('kind').pipe(z.enum(['result', 'target', 'other'], { error: KIND }).optional()),
  document: filterText('document'),
});

/** The figures that hold all given filters. */
export function listFigures(assistant: AssistantSource): RequestHandler {
  return (request, response) => {
    const filter = readInput(figureFilter, request.query);
    if (filter.document && !assistant().findDocument(filter.document)) throw refuseDocument(filter.document);
    response.set('Cache-Control', 'no-cache').json({ figures: assistant().listFigures(filter) });
  };
}
