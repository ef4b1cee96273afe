import type { Response } from 'express';
import { Problem } from './problem.ts';

/** A signal that ends the work when the client goes away or the time is over; its reason is a Problem. */
export function createAnswerSignal(response: Response, seconds: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(
      new Problem(504, `No answer came within ${seconds} seconds; ask again or ask for less at once.`),
    );
  }, seconds * 1000);
  response.once('close', () => {
    clearTimeout(timer);
    // 499 is never sent, since nobody is there to read it.
    if (!response.writableFinished) controller.abort(new Problem(499, 'The client went away.'));
  });
  return controller.signal;
}

/** Settles with the work, or rejects with the signal's reason at once, even where the work does not heed the signal. */
export function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
