import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { Problem } from './problem.ts';

/** Allows each address so many requests a minute; 0 means without limit. */
export function limitRate(requestsPerMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    skip: () => requestsPerMinute === 0,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Its checks print to the terminal at the first request; what they look for is settled by the configuration.
    validate: false,
    handler: (_request, _response, next) => {
      next(
        new Problem(
          429,
          `Only ${requestsPerMinute} requests a minute are served; wait a moment and try again.`,
        ),
      );
    },
  });
}
