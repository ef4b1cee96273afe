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
  state: ExchangeState;
}

/** A follow-up is remembered as the question that stands alone: its link works without what went before. */
export function questionToRemember({ question, state }: Exchange): string {
  return (state.status === 'finished' && state.answer.standaloneQuestion) || question;
}

export class ExchangeEvent extends Event {
  constructor(
    type: 'added' | 'changed',
    readonly exchange: Exchange,
  ) {
    super(type);
  }
}

/** Enough for a follow-up to find its subject; the server takes the newest of longer ones anyway. */
const REMEMBERED_EXCHANGES = 6;
const INDEXING_WAIT_SECONDS = 2;

/** The exchanges of this visit. Tells "added", "changed" (ExchangeEvent) and "cleared". */
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
  async ask(question: string): Promise<void> {
    this.stop();
    const exchange: Exchange = { id: ++this.#lastId, question, state: { status: 'searching' } };
    this.#exchanges.push(exchange);
    this.dispatchEvent(new ExchangeEvent('added', exchange));
    await this.#run(exchange);
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
