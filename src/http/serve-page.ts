import { join } from 'node:path';
import express, { type RequestHandler, type Response, Router } from 'express';
import { refuseMethod } from './add-route.ts';
import { Problem } from './problem.ts';

/** The page's own views: the same file, which reads the path. */
const VIEWS = ['/figures', '/briefing', '/reply', '/report', '/report/:document'];

/** Serves the built page: its hashed assets for good, everything else to be asked for again each time. */
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
  router.get(VIEWS, (_request, response) => sendPage(response, directory));
  router.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuseMethod('GET')(request, response, next);
    response.vary('Accept');
    if (request.accepts(['json', 'html']) !== 'html')
      throw new Problem(404, 'Nothing is here; open / for the page or check the address.');
    // To a person the page says it.
    sendPage(response.status(404), directory);
  });
  return router;
}

function sendPage(response: Response, directory: string): void {
  askAgain(response);
  response.sendFile('index.html', { root: directory, cacheControl: false });
}

function askAgain(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader('Cache-Control', 'no-cache');
}
