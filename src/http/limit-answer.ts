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
  const close = () => {
    clearTimeout(timer);
    // 499 is never sent, since nobody is there to read it.
    if (!response.writableFinished) controller.abort(new Problem(499, 'The client went away.'));
  };
  if (response.destroyed) close();
  else response.once('close', close);
  return controller.signal;
}

/** Settles with the work, or rejects with the signal's reason at once, even where the work does not heed the signal. */
export function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    // In any case, so that a later failure of abandoned work does not end the process.
    work.then(resolve, reject);
  });
}
