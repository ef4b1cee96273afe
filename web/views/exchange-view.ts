import { writeFragment } from '../conversation/address-fragment.ts';
import { type Exchange, questionToRemember } from '../conversation/conversation.ts';
import { text } from '../text/interface-text.ts';
import { renderFinishedAnswer, renderPartialAnswer } from './answer-view.ts';
import { element } from './element.ts';
import { renderFailure, renderRetry } from './failure.ts';
import type { ListContext } from './source-list.ts';

export interface ExchangeActions extends Omit<ListContext, 'addressOf'> {
  stop(): void;
  retry(exchange: Exchange): void;
  /** Offers the question for change in the question box. */
  edit(exchange: Exchange): void;
}

/** One question and its reply. The reply is redrawn as the exchange changes; the question stays. */
export class ExchangeView {
  readonly element: HTMLElement;
  readonly question: HTMLElement;
  readonly #reply = element('div', { class: 'reply' });
  readonly #words = element('div', { class: 'answer-words', dir: 'auto' });
  readonly #progress = element('p', { class: 'progress' });
  readonly #running: HTMLElement;

  constructor(
    private readonly exchange: Exchange,
    private readonly actions: ExchangeActions,
  ) {
    const id = `question-${exchange.id}`;
    this.question = element('h2', { id, class: 'question', tabindex: -1, dir: 'auto' }, exchange.question);
    this.element = element(
      'article',
      { class: 'exchange', 'aria-labelledby': id },
      element(
        'div',
        { class: 'question-line' },
        this.question,
        element(
          'button',
          {
            type: 'button',
            class: 'action',
            'aria-label': text.conversation.editQuestion(exchange.question),
            onclick: () => actions.edit(exchange),
          },
          text.conversation.edit,
        ),
      ),
      this.#reply,
    );
    const stop = element(
      'button',
      { type: 'button', class: 'button is-quiet', onclick: () => actions.stop() },
      text.conversation.stop,
    );
    this.#running = element(
      'div',
      { class: 'running' },
      this.#words,
      element('div', { class: 'running-bar' }, this.#progress, stop),
    );
    this.update();
  }

  update(): void {
    const { state } = this.exchange;
    this.#reply.setAttribute('aria-busy', String(isRunning(state)));
    switch (state.status) {
      case 'searching':
        return this.#showRunning(text.conversation.searching, '');
      case 'reading':
        return this.#showRunning(text.conversation.reading(state.passages), '');
      case 'streaming':
        return this.#showRunning(text.conversation.writing, state.text);
      case 'indexing':
        return this.#showRunning(text.failure.indexing.title, '', text.failure.indexing.detail);
      case 'finished':
        return this.#show(
          understood(this.exchange.question, state.answer.standaloneQuestion),
          renderFinishedAnswer(state.answer, {
            ...this.actions,
            addressOf: (source) => writeFragment({ question: questionToRemember(this.exchange), source }),
          }),
        );
      case 'failed':
        return this.#show(renderFailure(state.failure, () => this.actions.retry(this.exchange)));
      case 'stopped': {
        const words = element('div', { class: 'answer-words', dir: 'auto' }, renderPartialAnswer(state.text));
        return this.#show(words, this.#renderStopped(state.text));
      }
    }
  }

  #showRunning(progress: string, words: string, detail?: string): void {
    this.#progress.replaceChildren(progress);
    if (detail) this.#progress.append(element('span', { class: 'progress-detail' }, detail));
    this.#words.replaceChildren(renderPartialAnswer(words));
    // Replaced only when it is not there already: the stop button may have the focus.
    if (!this.#running.isConnected) this.#show(this.#running);
  }

  #show(...content: (Node | null)[]): void {
    const hadFocus = this.#reply.contains(document.activeElement);
    this.#reply.replaceChildren(...content.filter((node) => node !== null));
    if (hadFocus && !this.#reply.contains(document.activeElement))
      this.question.focus({ preventScroll: true });
  }

  #renderStopped(words: string): HTMLElement {
    return element(
      'div',
      { class: 'failure is-stopped' },
      element('p', {}, words ? text.conversation.stopped : text.conversation.unfinished),
      renderRetry(text.conversation.askAgain, () => this.actions.retry(this.exchange)),
    );
  }
}

export function isRunning(state: Exchange['state']): boolean {
  return ['searching', 'reading', 'streaming', 'indexing'].includes(state.status);
}

/** A follow-up is answered as a question that stands alone: the reader should see which. */
function understood(asked: string, standalone: string): HTMLElement | null {
  if (!standalone || standalone.trim() === asked.trim()) return null;
  return element('p', { class: 'understood', dir: 'auto' }, text.conversation.understoodAs(standalone));
}
