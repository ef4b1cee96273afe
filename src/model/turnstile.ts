import { ModelFailure } from './model-failure.ts';

export interface TurnstileLimits {
  /** Calls at the same time. */
  concurrent: number;
  /** How many may wait besides. */
  waiting: number;
  /** How long one waits at most. Milliseconds. */
  patience: number;
}

/** Lets so many calls through at the same time; others wait in a short queue or are turned away at once. */
export class Turnstile {
  readonly #limits: TurnstileLimits;
  #inside = 0;
  #queue: (() => void)[] = [];

  constructor(limits: TurnstileLimits) {
    this.#limits = limits;
  }

  /**
   * @returns what the caller calls when it is done.
   * @throws ModelFailure "busy" where the queue is full or the wait too long; the signal's reason where it aborts.
   */
  async enter(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#inside < this.#limits.concurrent) this.#inside++;
    else if (this.#queue.length >= this.#limits.waiting) throw new ModelFailure('busy');
    else await this.#wait(signal);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = this.#queue.shift();
      if (next) next();
      else this.#inside--;
    };
  }

  #wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        this.#queue = this.#queue.filter((waiting) => waiting !== enter);
      };
      const enter = () => {
        settle();
        resolve();
      };
      const abort = () => {
        settle();
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        settle();
        reject(new ModelFailure('busy'));
      }, this.#limits.patience);
      signal.addEventListener('abort', abort, { once: true });
      this.#queue.push(enter);
    });
  }
}
