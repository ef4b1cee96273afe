import type { DocumentSummary } from '../src/types.ts';
import { type About, loadAbout, loadDocuments, loadSuggestions } from './api/load-documents.ts';
import { RequestFailure } from './api/request-failure.ts';
import { Navigator } from './navigation/navigator.ts';
import { addressReport, readPlace } from './navigation/page-address.ts';
import { text } from './text/interface-text.ts';
import { createAnnouncer } from './views/announcer.ts';
import { AskView } from './views/ask-view.ts';
import { element } from './views/element.ts';
import { hideCard } from './views/hover-card.ts';
import { LazyReader } from './views/lazy-reader.ts';
import { createLazyRooms } from './views/lazy-rooms.ts';
import { createMasthead } from './views/masthead.ts';
import type { ReaderRequest } from './views/source-list.ts';

const RETRY_SECONDS = 2;

/** Builds the page and its views, and shows the one that the address names. */
export function startPage(): void {
  const navigator = new Navigator();
  const announcer = createAnnouncer();
  const masthead = createMasthead();
  const main = element('main', { id: 'content', tabindex: -1 });
  const waitingRoom = element('p', { class: 'waiting', role: 'status' }, text.welcome.loading);
  const nowhere = element(
    'div',
    { class: 'nowhere' },
    element('h2', {}, text.unknown.title),
    element('p', {}, text.unknown.detail),
    element('p', {}, element('a', { href: '/' }, text.unknown.home)),
  );
  let documents: DocumentSummary[] = [];
  let about: About | null = null;

  const reader = new LazyReader((made) => {
    document.body.append(made.dialog);
    made.addEventListener('shown', () => showOpenSource(made.request));
    made.addEventListener('closed', () => showOpenSource(null));
    made.addEventListener('chosen', (event) => {
      if (event instanceof CustomEvent) navigator.go(addressReport(String(event.detail)));
    });
  });
  const openReader = (request: ReaderRequest) => {
    reader.get().then(
      (made) => made.open(request),
      () => announcer.announce(text.failure.away.title),
    );
  };
  const askView = new AskView({
    announce: (words) => announcer.announce(words),
    openReader,
    prepareReader: () => void reader.get().catch(() => undefined),
    closeReader: () => reader.loaded?.close(),
    remember(fragment, title) {
      if (navigator.address.view !== 'ask') return;
      navigator.amend(fragment);
      showTitle(title);
    },
    findReport: (id) => documents.find((each) => each.id === id),
  });

  const rooms = createLazyRooms({
    announce: (words) => announcer.announce(words),
    openReader,
    closeReader: () => reader.loaded?.close(),
    remember(view, fragment) {
      if (navigator.address.view === view) navigator.amend(fragment);
    },
    documents: () => documents,
    about: () => about,
  });

  document.documentElement.lang = text.locale;
  document.body.append(
    element('a', { class: 'skip-link', href: '#content', onclick: skip }, text.skipToContent),
    announcer.element,
    masthead.element,
    main,
  );
  navigator.addEventListener('moved', () => showView(true));
  showView(false);
  void showDocuments();

  function showView(moved: boolean): void {
    const { address } = navigator;
    hideCard();
    reader.loaded?.close();
    masthead.showView(address.view);
    document.documentElement.dataset['view'] = address.view;
    if (address.view === 'ask') {
      put(askView.element);
      askView.showFragment(location.hash);
      if (moved || matchMedia('(hover: hover)').matches) askView.focusQuestion();
    } else if (address.view === 'unknown') {
      put(nowhere);
      showTitle(text.unknown.title);
    } else if (documents.length === 0) {
      put(waitingRoom);
    } else if (address.view === 'report') {
      showTitle(text.views.report(1));
      void showReport(address.documentId, moved);
    } else {
      const room = rooms[address.view];
      put(room.element);
      showTitle(text[address.view].title);
      void room.show((view) => {
        // Another view may have been chosen while it was loaded.
        if (navigator.address.view === address.view) view.showFragment(location.hash, moved);
      });
    }
  }

  /** Only the view that is shown is part of the page. */
  function put(view: HTMLElement): void {
    if (main.firstChild !== view) {
      main.replaceChildren(view);
      scrollTo(0, 0);
    }
  }

  async function showReport(documentId: string | null, moved: boolean): Promise<void> {
    const made = await reader.get();
    put(made.page);
    const id = documentId ?? documents[0]?.id;
    if (id === undefined) return;
    showTitle(documents.find((each) => each.id === id)?.title ?? text.views.report(1));
    await made.showPage(id, readPlace(location.hash), moved);
  }

  async function showDocuments(): Promise<void> {
    try {
      [documents, about] = await Promise.all([loadDocuments(), loadAbout()]);
    } catch (error) {
      const kind = error instanceof RequestFailure ? error.kind : 'broken';
      const words = text.failure[kind === 'indexing' ? 'indexing' : 'away'];
      askView.showTrouble(words);
      waitingRoom.textContent = words.title;
      setTimeout(() => void showDocuments(), RETRY_SECONDS * 1000);
      return;
    }
    masthead.showDocuments(documents);
    reader.setDocuments(documents);
    document.documentElement.classList.toggle('has-one-report', documents.length === 1);
    askView.showWelcome(documents, [], about);
    // The other views wait for what the corpus holds.
    if (navigator.address.view !== 'ask') showView(false);
    askView.showWelcome(documents, await loadSuggestions(), about);
  }

  function showOpenSource(request: ReaderRequest | null): void {
    const { view } = navigator.address;
    if (view === 'ask') askView.showOpenSource(request);
    else if (view !== 'report' && view !== 'unknown') rooms[view].loaded?.showOpenSource?.(request);
  }

  function showTitle(title: string): void {
    document.title = title ? `${title} – ${text.product}` : text.product;
  }

  function skip(event: Event): void {
    // The address keeps the asked question: the skip link must not replace it.
    event.preventDefault();
    if (navigator.address.view === 'ask') askView.focusQuestion();
    else main.focus();
  }
}
