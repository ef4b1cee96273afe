import './styles/main.css';
import { askQuestion } from './api/ask-question.ts';
import { loadDocument, loadDocuments, loadSuggestions } from './api/load-documents.ts';
import { RequestFailure } from './api/request-failure.ts';
import { readFragment, writeFragment } from './conversation/address-fragment.ts';
import {
  Conversation,
  type Exchange,
  ExchangeEvent,
  questionToRemember,
} from './conversation/conversation.ts';
import { readPlainWords } from './markdown/render-answer.ts';
import { Reader } from './reader/reader.ts';
import { text } from './text/interface-text.ts';
import { createAnnouncer } from './views/announcer.ts';
import { describeAnswer } from './views/answer-view.ts';
import { createComposer } from './views/composer.ts';
import { createConversationView } from './views/conversation-view.ts';
import { element } from './views/element.ts';
import { createMasthead } from './views/masthead.ts';
import { renderSuggestions, renderWelcome } from './views/welcome.ts';

const DOCUMENTS_RETRY_SECONDS = 2;

const conversation = new Conversation(askQuestion);
const reader = new Reader(loadDocument);
const announcer = createAnnouncer();
const view = createConversationView(conversation, (request) => void reader.open(request));
const composer = createComposer(ask);
const masthead = createMasthead({
  readReport: (opener) => void (firstDocument && reader.openDocument(firstDocument, opener)),
  startAnew: () => conversation.clear(),
});
const opening = element('div', { class: 'opening' }, renderWelcome([]));
const examples = element('div', { class: 'examples' });
let firstDocument: string | undefined;
/** The citation that the address asks for, until its answer has come. */
let wantedSource: number | null = null;

document.documentElement.lang = text.locale;
document.title = text.product;
document.body.append(
  element('a', { class: 'skip-link', href: '#question', onclick: focusQuestion }, text.skipToQuestion),
  masthead.element,
  element('main', {}, opening, view.element, composer.element, examples),
  announcer.element,
  reader.element,
);

conversation.addEventListener('added', (event) => {
  if (!(event instanceof ExchangeEvent)) return;
  showStage();
  rememberQuestion(event.exchange.question, wantedSource);
});
conversation.addEventListener('changed', (event) => {
  if (event instanceof ExchangeEvent) showProgress(event.exchange);
});
conversation.addEventListener('cleared', () => {
  reader.close();
  showStage();
  rememberQuestion(null, null);
  composer.focus();
});
reader.addEventListener('shown', () => {
  const { excerpts = [], index = 0, purpose } = reader.request ?? {};
  const source = purpose === 'source' ? excerpts[index] : undefined;
  view.markOpenSource(source ?? null);
  rememberQuestion(currentQuestion(), source && 'marker' in source ? Number(source.marker) : null);
});
reader.addEventListener('closed', () => {
  view.markOpenSource(null);
  rememberQuestion(currentQuestion(), null);
});
addEventListener('hashchange', askFromAddress);

void showDocuments();
askFromAddress();
if (matchMedia('(hover: hover)').matches && !conversation.exchanges.length) composer.focus();

function ask(question: string): void {
  wantedSource = null;
  void conversation.ask(question);
  // A touch keyboard would cover the answer.
  if (matchMedia('(hover: none)').matches) view.focusLastQuestion();
  else composer.focus();
}

function askFromAddress(): void {
  const { question, source } = readFragment(location.hash);
  if (!question) return;
  wantedSource = source;
  void conversation.ask(question);
}

function showProgress(exchange: Exchange): void {
  const { state } = exchange;
  if (state.status === 'failed') announcer.announce(text.failure[state.failure.kind].title);
  if (state.status === 'indexing') announcer.announce(text.failure.indexing.title);
  if (state.status !== 'finished') return;
  const { answer } = state;
  announcer.announce(describeAnswer(answer, readPlainWords(answer.answer)));
  if (exchange !== conversation.exchanges.at(-1)) return;
  rememberQuestion(currentQuestion(), wantedSource);
  const index = answer.citations.findIndex(({ marker }) => marker === wantedSource);
  wantedSource = null;
  if (index >= 0) void reader.open({ excerpts: answer.citations, index, purpose: 'source', opener: null });
}

function currentQuestion(): string | null {
  const exchange = conversation.exchanges.at(-1);
  return exchange ? questionToRemember(exchange) : null;
}

function rememberQuestion(question: string | null, source: number | null): void {
  const fragment = writeFragment({ question, source });
  history.replaceState(null, '', fragment || location.pathname);
  document.title = question ? `${question} – ${text.product}` : text.product;
}

function showStage(): void {
  const asked = conversation.exchanges.length > 0;
  document.documentElement.classList.toggle('is-asked', asked);
  opening.hidden = asked;
  examples.hidden = asked;
  masthead.showStartAnew(asked);
}

async function showDocuments(): Promise<void> {
  try {
    const documents = await loadDocuments();
    firstDocument = documents[0]?.id;
    masthead.showDocumentCount(documents.length);
    document.documentElement.classList.toggle('has-one-report', documents.length === 1);
    reader.setDocuments(documents);
    opening.replaceChildren(renderWelcome(documents));
    examples.replaceChildren(...renderSuggestions(await loadSuggestions(), documents.length, ask));
  } catch (error) {
    const kind = error instanceof RequestFailure ? error.kind : 'broken';
    const words = text.failure[kind === 'indexing' ? 'indexing' : 'away'];
    opening.replaceChildren(
      element(
        'div',
        { class: 'welcome' },
        element('p', { class: 'kicker' }, words.title),
        element('p', { class: 'lede' }, words.detail),
      ),
    );
    setTimeout(() => void showDocuments(), DOCUMENTS_RETRY_SECONDS * 1000);
  }
}

function focusQuestion(event: Event): void {
  // The address keeps the asked question: the skip link must not replace it.
  event.preventDefault();
  composer.focus();
}
