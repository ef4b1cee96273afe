import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';

/**
 * Notes method, route, status and duration of each request once it is over. The route is the pattern and not the
 * address, because readers' words can stand in an address.
 */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.once('close', () => {
      logger.info(
        {
          method: request.method,
          route: nameRoute(request),
          status: response.statusCode,
          milliseconds: Math.round(performance.now() - start),
          ...(!response.writableFinished && { aborted: true }),
        },
        'request',
      );
    });
    next();
  };
}

/** `/api/documents/:id`; `/api/*` or `/*` where no route matched. */
export function nameRoute(request: Request): string {
  const route = request.route as { path?: unknown } | undefined;
  if (typeof route?.path === 'string') return route.path;
  return request.originalUrl.startsWith('/api/') ? '/api/*' : '/*';
}
