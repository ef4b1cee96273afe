import { type Conversation, type Exchange, ExchangeEvent } from '../conversation/conversation.ts';
import { text } from '../text/interface-text.ts';
import { element } from './element.ts';
import { type ExchangeActions, ExchangeView } from './exchange-view.ts';
import { markOpenSource } from './mark-open-source.ts';

export interface ConversationView {
  element: HTMLElement;
  /** Shows which citation the reader has open. */
  markOpenSource(source: { documentId: string; start: number } | null): void;
  focusLastQuestion(): void;
}

/** Draws the exchanges of a conversation as they come and change. */
export function createConversationView(
  conversation: Conversation,
  context: Omit<ExchangeActions, 'stop' | 'retry'>,
): ConversationView {
  const views = new Map<number, ExchangeView>();
  const list = element('section', {
    class: 'conversation',
    'aria-label': text.conversation.region,
    hidden: true,
  });
  const actions = {
    ...context,
    stop: () => conversation.stop(),
    retry: (exchange: Exchange) => void conversation.retry(exchange),
  };
  let last: ExchangeView | undefined;

  conversation.addEventListener('added', (event) => {
    if (!(event instanceof ExchangeEvent)) return;
    last = new ExchangeView(event.exchange, actions);
    views.set(event.exchange.id, last);
    list.hidden = false;
    list.append(last.element);
    last.element.scrollIntoView({ block: 'start' });
  });
  conversation.addEventListener('changed', (event) => {
    if (event instanceof ExchangeEvent) views.get(event.exchange.id)?.update();
  });
  conversation.addEventListener('removed', (event) => {
    if (!(event instanceof ExchangeEvent)) return;
    views.get(event.exchange.id)?.element.remove();
    views.delete(event.exchange.id);
  });
  conversation.addEventListener('cleared', () => {
    views.clear();
    last = undefined;
    list.replaceChildren();
    list.hidden = true;
  });

  return {
    element: list,
    markOpenSource: (source) => markOpenSource(list, source),
    focusLastQuestion: () => last?.question.focus({ preventScroll: true }),
  };
}
