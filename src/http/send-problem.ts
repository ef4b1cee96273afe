import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { describeFailure } from './describe-failure.ts';
import { nameRoute } from './log-requests.ts';
import { toProblem } from './problem.ts';

/**
 * The last handler: turns every failure into a problem+json reply and notes the unexpected ones. It never hands on to
 * Express's own handler, which would print the error's message.
 */
export function sendProblem(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const problem = toProblem(error);
    if (problem.status === 500) {
      logger.error({ route: nameRoute(request), failure: describeFailure(error) }, 'request failed');
    }
    if (response.headersSent) {
      // A reply that broke off must not look whole.
      if (!response.writableEnded) response.destroy();
      return;
    }
    response.status(problem.status).set(problem.headers).set('Cache-Control', 'no-store');
    response
      .type('application/problem+json')
      .send(JSON.stringify(problem.toBody(request.baseUrl + request.path)));
  };
}
