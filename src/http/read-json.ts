import express, { type RequestHandler } from 'express';
import { Problem } from './problem.ts';

const JSON_TYPES = ['application/json', 'application/*+json'];

/** Room for a long history, of which the newest turns are used. */
const BODY_LIMIT = '2.5mb';

/** Reads a JSON body; 415 for a body of another type, 413 for one above the limit, 400 for broken JSON. */
export const readJson: RequestHandler[] = [
  (request, _response, next) => {
    if (request.is(JSON_TYPES) === false) {
      throw new Problem(415, 'Send the request as JSON, with "Content-Type: application/json".');
    }
    next();
  },
  express.json({ limit: BODY_LIMIT, type: JSON_TYPES }),
];
