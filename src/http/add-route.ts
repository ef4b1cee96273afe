import type { Express, RequestHandler } from 'express';
import { Problem } from './problem.ts';

/** Serves one method of one path, and refuses its other methods with 405 and what is allowed. */
export function addRoute(
  app: Express,
  method: 'GET' | 'POST',
  path: string,
  ...handlers: RequestHandler[]
): void {
  const route = app.route(path);
  if (method === 'GET') route.get(...handlers);
  else route.post(...handlers);
  route.all(refuseMethod(method));
}

/** Answers OPTIONS and refuses all else. */
export function refuseMethod(method: 'GET' | 'POST'): RequestHandler {
  const allowed = method === 'GET' ? 'GET, HEAD, OPTIONS' : `${method}, OPTIONS`;
  return (request, response) => {
    if (request.method !== 'OPTIONS') {
      throw new Problem(405, `This address does not take ${request.method}; use ${method}.`, {
        Allow: allowed,
      });
    }
    response.status(204).set('Allow', allowed).end();
  };
}
