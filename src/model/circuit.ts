import { ModelFailure } from './model-failure.ts';

/** Stops asking a dead server for a while: after so many failures in a row, and then one call at a time tries again. */
export class Circuit {
  readonly #mostFailures: number;
  readonly #restMilliseconds: number;
  #failures = 0;
  #restsUntil = 0;

  constructor(mostFailures: number, restMilliseconds: number) {
    this.#mostFailures = mostFailures;
    this.#restMilliseconds = restMilliseconds;
  }

  /** @throws ModelFailure while the server is left alone. */
  check(now = performance.now()): void {
    if (this.#failures < this.#mostFailures) return;
    if (now < this.#restsUntil) throw new ModelFailure('resting');
    // This call tries; until it is known how it went, the others wait for the next rest to end.
    this.#restsUntil = now + this.#restMilliseconds;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(now = performance.now()): void {
    this.#failures++;
    if (this.#failures >= this.#mostFailures) this.#restsUntil = now + this.#restMilliseconds;
  }
}
