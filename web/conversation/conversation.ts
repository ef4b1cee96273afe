import type { Answer, Turn } from '../../src/types.ts';
import type { AskQuestion } from '../api/ask-question.ts';
import { RequestFailure } from '../api/request-failure.ts';
import { removeMarkers } from '../markdown/split-markers.ts';

export type ExchangeState =
  | { status: 'searching' }
  | { status: 'reading'; passages: number }
  | { status: 'streaming'; text: string }
  | { status: 'indexing' }
  | { status: 'finished'; answer: Answer }
  | { status: 'failed'; failure: RequestFailure }
  | { status: 'stopped'; text: string };

/** A question and what became of it. */
export interface Exchange {
  readonly id: number;
  readonly question: string;
  /** A question that came with a link: what was said before it here does not matter to it. */
  readonly standsAlone?: boolean;
  state: ExchangeState;
}

/** A follow-up is remembered as the question that stands alone: its link works without what went before. */
export function questionToRemember({ question, state }: Exchange): string {
  return (state.status === 'finished' && state.answer.standaloneQuestion) || question;
}

export class ExchangeEvent extends Event {
  constructor(
    type: 'added' | 'changed' | 'removed',
    readonly exchange: Exchange,
  ) {
    super(type);
  }
}

/** Enough for a follow-up to find its subject; the server takes the newest of longer ones anyway. */
const REMEMBERED_EXCHANGES = 6;
const INDEXING_WAIT_SECONDS = 2;

/** The exchanges of this visit. Tells "added", "changed", "removed" (ExchangeEvent) and "cleared". */
export class Conversation extends EventTarget {
  #exchanges: Exchange[] = [];
  #running: AbortController | null = null;
  #lastId = 0;

  constructor(private readonly askQuestion: AskQuestion) {
    super();
  }

  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  /** Asks; a running answer is stopped first. */
  async ask(question: string, { standsAlone = false } = {}): Promise<void> {
    this.stop();
    await this.#run(this.#add(question, { status: 'searching' }, standsAlone));
  }

  /** Asks something else in the place of an earlier question; what came after it goes too. */
  async askInstead(exchange: Exchange, question: string): Promise<void> {
    this.stop();
    const index = this.#exchanges.indexOf(exchange);
    const removed = index < 0 ? [] : this.#exchanges.splice(index);
    for (const each of removed) this.dispatchEvent(new ExchangeEvent('removed', each));
    await this.ask(question);
  }

  /** Brings back what was kept of an earlier visit, without asking again. */
  restore(kept: { question: string; answer: Answer | null }[]): void {
    for (const { question, answer } of kept)
      this.#add(question, answer ? { status: 'finished', answer } : { status: 'stopped', text: '' });
  }

  /** Asks the same question again in its place. */
  async retry(exchange: Exchange): Promise<void> {
    this.stop();
    this.#change(exchange, { status: 'searching' });
    await this.#run(exchange);
  }

  stop(): void {
    this.#running?.abort();
    this.#running = null;
  }

  clear(): void {
    this.stop();
    this.#exchanges = [];
    this.dispatchEvent(new Event('cleared'));
  }

  #add(question: string, state: ExchangeState, standsAlone = false): Exchange {
    const exchange: Exchange = { id: ++this.#lastId, question, standsAlone, state };
    this.#exchanges.push(exchange);
    this.dispatchEvent(new ExchangeEvent('added', exchange));
    return exchange;
  }

  async #run(exchange: Exchange): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    let text = '';
    const listener = {
      passages: (passages: number) => this.#change(exchange, { status: 'reading', passages }),
      delta: (delta: string) => {
        text += delta;
        this.#change(exchange, { status: 'streaming', text });
      },
    };
    signal.addEventListener('abort', () => this.#change(exchange, { status: 'stopped', text }));
    while (!signal.aborted) {
      try {
        const request = { question: exchange.question, history: this.#historyBefore(exchange) };
        const answer = await this.askQuestion(request, listener, signal);
        if (!signal.aborted) this.#change(exchange, { status: 'finished', answer });
        break;
      } catch (error) {
        if (signal.aborted) break;
        const failure = error instanceof RequestFailure ? error : new RequestFailure('broken');
        if (failure.kind !== 'indexing') {
          this.#change(exchange, { status: 'failed', failure });
          break;
        }
        if (exchange.state.status !== 'indexing') this.#change(exchange, { status: 'indexing' });
        await wait(failure.retryAfter ?? INDEXING_WAIT_SECONDS, signal);
      }
    }
    if (this.#running === running) this.#running = null;
  }

  #historyBefore(exchange: Exchange): Turn[] {
    if (exchange.standsAlone) return [];
    return this.#exchanges
      .slice(0, this.#exchanges.indexOf(exchange))
      .slice(-REMEMBERED_EXCHANGES)
      .flatMap(({ question, state }): Turn[] =>
        state.status === 'finished'
          ? [
              { role: 'user', content: question },
              { role: 'assistant', content: removeMarkers(state.answer.answer) },
            ]
          : [],
      );
  }

  #change(exchange: Exchange, state: ExchangeState): void {
    exchange.state = state;
    this.dispatchEvent(new ExchangeEvent('changed', exchange));
  }
}

function wait(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
