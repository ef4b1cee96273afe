import { join } from 'node:path';
import express, { type Request, type RequestHandler, Router } from 'express';
import { refuseMethod } from './add-route.ts';
import { Problem } from './problem.ts';

/**
 * Serves the built page: its hashed assets for good, everything else to be asked for again each time. A browser that
 * opens one of the page's own paths gets the page.
 */
export function servePage(directory: string): RequestHandler {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(directory, 'assets'), {
      immutable: true,
      maxAge: '365d',
      index: false,
      redirect: false,
    }),
  );
  router.use(express.static(directory, { setHeaders: askAgain, redirect: false }));
  router.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuseMethod('GET')(request, response, next);
    if (!opensPage(request))
      throw new Problem(404, 'Nothing is here; open / for the page or check the address.');
    askAgain(response);
    response.sendFile('index.html', { root: directory, cacheControl: false });
  });
  return router;
}

function askAgain(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader('Cache-Control', 'no-cache');
}

/** A browser's navigation, as opposed to a request for a file. */
function opensPage(request: Request): boolean {
  return request.accepts(['json', 'html']) === 'html' && !/\.|^\/assets\//u.test(request.path);
}
