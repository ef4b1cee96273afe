import { setTimeout as pause } from 'node:timers/promises';
import type { ChatChunk, ChatMessage, ChatModel } from './chat-model.ts';
import { Circuit } from './circuit.ts';
import { ModelFailure, toModelFailure } from './model-failure.ts';
import { Turnstile } from './turnstile.ts';

/** Times in milliseconds. */
export interface ModelLimits {
  /** Until the first word comes, retries included. */
  firstToken: number;
  /** Until the answer is whole, all calls for one question together. */
  answer: number;
  /** Calls at the same time, and how many questions may wait for one. */
  concurrent: number;
  waiting: number;
  patience: number;
  /** Calls again after a failure that may pass, before any word has come. */
  retries: number;
  backoff: number;
  /** Failures in a row after which the model is left alone, and for how long. */
  mostFailures: number;
  rest: number;
}

export const MODEL_LIMITS: ModelLimits = {
  firstToken: 5000,
  answer: 9000,
  concurrent: 4,
  waiting: 8,
  patience: 2000,
  retries: 1,
  backoff: 300,
  mostFailures: 3,
  rest: 30_000,
};

/** Streams words from the model. @param deadline of the whole question, as `performance.now()` counts. */
export type CallModel = (
  messages: ChatMessage[],
  deadline: number,
  signal: AbortSignal,
) => AsyncGenerator<ChatChunk, void, undefined>;

/** Settles with the work, or rejects as soon as the signal aborts, even where the work does not heed it. */
function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** One call: aborted when the first word, the whole or the asker's patience takes too long. */
async function* streamOnce(
  model: ChatModel,
  messages: ChatMessage[],
  { firstToken, whole }: { firstToken: number; whole: number },
  signal: AbortSignal,
): AsyncGenerator<ChatChunk, void, undefined> {
  const controller = new AbortController();
  const slow = () => controller.abort(new ModelFailure('slow'));
  const leave = () => controller.abort(signal.reason);
  const timers = [setTimeout(slow, Math.max(0, firstToken)), setTimeout(slow, Math.max(0, whole))];
  if (signal.aborted) leave();
  signal.addEventListener('abort', leave, { once: true });
  let begun = false;
  try {
    const chunks = model.stream(messages, controller.signal)[Symbol.asyncIterator]();
    for (;;) {
      const { done, value } = await orAborted(chunks.next(), controller.signal);
      if (done) return;
      if (value.text !== '') {
        begun = true;
        clearTimeout(timers[0]);
      }
      yield value;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw toModelFailure(controller.signal.aborted ? controller.signal.reason : error, begun);
  } finally {
    timers.forEach(clearTimeout);
    signal.removeEventListener('abort', leave);
    // Closes the connection where nobody reads on.
    controller.abort(new ModelFailure('broken'));
  }
}

/** Puts limits around a chat model: times, calls at once, retries, and rest for a server that fails. */
export function createCaller(model: ChatModel, limits: ModelLimits): CallModel {
  const turnstile = new Turnstile(limits);
  const circuit = new Circuit(limits.mostFailures, limits.rest);
  return async function* call(messages, deadline, signal) {
    let tries = circuit.check();
    let leave: (() => void) | undefined;
    try {
      leave = await turnstile.enter(signal);
      const firstDeadline = Math.min(deadline, performance.now() + limits.firstToken);
      for (let attempt = 0; ; attempt++) {
        let begun = false;
        try {
          const now = performance.now();
          const times = { firstToken: firstDeadline - now, whole: deadline - now };
          for await (const chunk of streamOnce(model, messages, times, signal)) {
            begun ||= chunk.text !== '';
            yield chunk;
          }
          tries = false;
          circuit.succeeded();
          return;
        } catch (error) {
          signal.throwIfAborted();
          const failure = toModelFailure(error, begun);
          const wait = limits.backoff * 2 ** attempt;
          const mayRetry = !begun && failure.isPassing && attempt < limits.retries;
          if (!mayRetry || performance.now() + wait >= firstDeadline) {
            tries = false;
            circuit.failed();
            throw failure;
          }
          await pause(wait, undefined, { signal });
        }
      }
    } finally {
      leave?.();
      if (tries) circuit.triedInVain();
    }
  };
}
