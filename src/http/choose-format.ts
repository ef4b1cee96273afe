import type { Request } from 'express';
import { FORMATS, type Format } from '../formats/formats.ts';
import { Problem } from './problem.ts';

const EVENTS = 'text/event-stream';

/** What a client can be given: one of the forms of a document, or progress and at last the object as events. */
export type AcceptedFormat = Format | 'events';

/** Reads the Accept header; JSON where it leaves the choice. Throws a 406 that names what there is. */
export function chooseFormat(request: Request): AcceptedFormat {
  const formats = Object.entries(FORMATS).map(
    ([format, { mediaType }]) => [format as Format, mediaType] as const,
  );
  const offered = [...formats, ['events', EVENTS] as const];
  const accepted = request.accepts(offered.map(([, mediaType]) => mediaType));
  const chosen = offered.find(([, mediaType]) => mediaType === accepted);
  if (chosen) return chosen[0];
  throw new Problem(406, `Set "Accept" to one of ${offered.map(([, mediaType]) => mediaType).join(', ')}.`);
}
