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

  /**
   * @returns whether this call is the one that tries a server which has failed.
   * @throws ModelFailure while the server is left alone.
   */
  check(now = performance.now()): boolean {
    if (this.#failures < this.#mostFailures) return false;
    if (now < this.#restsUntil) throw new ModelFailure('resting');
    // Until it is known how it went, the others wait for the next rest to end.
    this.#restsUntil = now + this.#restMilliseconds;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  /** The call that tries ended without telling how the server is, as when its asker leaves: the next tries instead. */
  triedInVain(now = performance.now()): void {
    this.#restsUntil = now;
  }

  failed(now = performance.now()): void {
    this.#failures++;
    if (this.#failures >= this.#mostFailures) this.#restsUntil = now + this.#restMilliseconds;
  }
}
