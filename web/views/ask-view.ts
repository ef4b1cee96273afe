import type { DocumentSummary } from '../../src/types.ts';
import { askQuestion } from '../api/ask-question.ts';
import type { About } from '../api/load-documents.ts';
import { readFragment, writeFragment } from '../conversation/address-fragment.ts';
import {
  Conversation,
  type Exchange,
  ExchangeEvent,
  questionToRemember,
} from '../conversation/conversation.ts';
import { keepConversation, recallConversation } from '../conversation/keep-conversation.ts';
import { readPlainWords } from '../markdown/plain-words.ts';
import { text } from '../text/interface-text.ts';
import { describeAnswer } from './answer-view.ts';
import { createComposer } from './composer.ts';
import { createConversationView } from './conversation-view.ts';
import { element } from './element.ts';
import { createNextQuestions } from './next-questions.ts';
import type { ReaderRequest } from './source-list.ts';
import { renderQuestions, renderWelcome } from './welcome.ts';

export interface AskContext {
  announce(words: string): void;
  openReader(request: ReaderRequest): void;
  /** Loads the reader before it is needed. */
  prepareReader(): void;
  closeReader(): void;
  /** Puts question and source into the address and the title. */
  remember(fragment: string, title: string): void;
  findReport(documentId: string): DocumentSummary | undefined;
}

/** The conversation: what is asked, what was answered, and what the address remembers of it. */
export class AskView {
  readonly element: HTMLElement;
  readonly #conversation = new Conversation(askQuestion);
  readonly #view;
  readonly #composer;
  readonly #next;
  readonly #opening = element('div', { class: 'opening' }, renderWelcome([]));
  readonly #examples = element('div', { class: 'examples' });
  /** The citation that the address asks for, until its answer has come. */
  #wantedSource: number | null = null;
  /** The marker that the reader shows. */
  #openSource: number | null = null;
  /** While an earlier visit is brought back, the address keeps what it asks for. */
  #isRestoring = false;

  constructor(private readonly context: AskContext) {
    const { announce, findReport, openReader } = context;
    this.#view = createConversationView(this.#conversation, {
      announce,
      findReport,
      openReader,
      edit: (exchange) => this.#edit(exchange),
    });
    this.#composer = createComposer({ ask: (question) => this.ask(question), clear: () => this.#clear() });
    this.#next = createNextQuestions((question) => this.ask(question));
    this.element = element(
      'div',
      { class: 'ask-view' },
      this.#opening,
      this.#view.element,
      this.#next.element,
      this.#composer.element,
      this.#examples,
    );
    this.#listen();
    this.#showStage();
    this.#restore();
  }

  ask(question: string): void {
    this.#wantedSource = null;
    void this.#conversation.ask(question);
    this.#focusAfterAsking();
  }

  focusQuestion(): void {
    this.#composer.focus();
  }

  /** Asks what the fragment says, unless it is what stands here already. */
  showFragment(fragment: string): void {
    const { question, source } = readFragment(fragment);
    const last = this.#conversation.exchanges.at(-1);
    if (!question || (last && questionToRemember(last) === question)) {
      this.#remember();
      if (question && last?.state.status === 'finished') this.#openCitation(last, source);
      else this.#wantedSource = source;
      return;
    }
    this.#wantedSource = source;
    void this.#conversation.ask(question, { standsAlone: true });
  }

  showWelcome(documents: DocumentSummary[], questions: string[], about: About | null): void {
    this.#opening.replaceChildren(renderWelcome(documents, about));
    this.#examples.replaceChildren(
      ...renderQuestions(text.welcome.examples(documents.length), 'h2', questions, (question) =>
        this.ask(question),
      ),
    );
  }

  showTrouble(words: { title: string; detail: string }): void {
    this.#opening.replaceChildren(
      element(
        'div',
        { class: 'welcome' },
        element('p', { class: 'kicker' }, words.title),
        element('p', { class: 'lede' }, words.detail),
      ),
    );
  }

  /** Marks the chip of the citation that the reader shows; null when it shows none. */
  showOpenSource(source: ReaderRequest | null): void {
    const excerpt = source?.purpose === 'source' ? source.excerpts[source.index] : undefined;
    this.#view.markOpenSource(excerpt ?? null);
    this.#openSource = excerpt && 'marker' in excerpt ? Number(excerpt.marker) : null;
    this.#remember();
  }

  #listen(): void {
    const conversation = this.#conversation;
    conversation.addEventListener('added', () => {
      this.#openSource = null;
      this.#showStage();
      void this.#next.showAfter(null);
      this.#remember();
      keepConversation(conversation.exchanges);
    });
    conversation.addEventListener('changed', (event) => {
      if (event instanceof ExchangeEvent) this.#showProgress(event.exchange);
    });
    conversation.addEventListener('cleared', () => {
      this.#openSource = null;
      this.#showStage();
      void this.#next.showAfter(null);
      this.#remember();
      keepConversation([]);
    });
  }

  #restore(): void {
    const { question } = readFragment(location.hash);
    this.#isRestoring = true;
    this.#conversation.restore(recallConversation());
    this.#isRestoring = false;
    const last = this.#conversation.exchanges.at(-1);
    if (!last) return;
    if (last.state.status === 'finished') void this.#next.showAfter(last.state.answer);
    // What was under way when the page was left goes on.
    else if (question && questionToRemember(last) === question) void this.#conversation.retry(last);
  }

  #showProgress(exchange: Exchange): void {
    const { state } = exchange;
    const { announce } = this.context;
    if (state.status === 'failed') announce(text.failure[state.failure.kind].title);
    if (state.status === 'indexing') announce(text.failure.indexing.title);
    if (state.status !== 'finished') return;
    const { answer } = state;
    this.context.prepareReader();
    announce(describeAnswer(answer, readPlainWords(answer.answer)));
    keepConversation(this.#conversation.exchanges);
    if (exchange !== this.#conversation.exchanges.at(-1)) return;
    this.#remember();
    void this.#next.showAfter(answer);
    this.#openCitation(exchange, this.#wantedSource);
    this.#wantedSource = null;
  }

  #openCitation({ state }: Exchange, source: number | null): void {
    if (state.status !== 'finished' || source === null) return;
    const { citations } = state.answer;
    const index = citations.findIndex(({ marker }) => marker === source);
    if (index >= 0) this.context.openReader({ excerpts: citations, index, purpose: 'source', opener: null });
  }

  #edit(exchange: Exchange): void {
    this.#composer.edit(exchange.question, (question) => {
      this.#wantedSource = null;
      this.context.closeReader();
      void this.#conversation.askInstead(exchange, question);
      this.#focusAfterAsking();
    });
  }

  #clear(): void {
    this.context.closeReader();
    this.#conversation.clear();
    this.context.announce(text.conversation.cleared);
    this.#composer.focus();
  }

  #focusAfterAsking(): void {
    // A touch keyboard would cover the answer.
    if (matchMedia('(hover: none)').matches) this.#view.focusLastQuestion();
    else this.#composer.focus();
  }

  #remember(): void {
    if (this.#isRestoring) return;
    const last = this.#conversation.exchanges.at(-1);
    const question = last ? questionToRemember(last) : null;
    const source = this.#openSource ?? this.#wantedSource;
    this.context.remember(writeFragment({ question, source }), question ?? '');
  }

  #showStage(): void {
    const asked = this.#conversation.exchanges.length > 0;
    this.element.classList.toggle('is-asked', asked);
    this.#opening.hidden = asked;
    this.#examples.hidden = asked;
    this.#composer.showConversation(asked);
  }
}
