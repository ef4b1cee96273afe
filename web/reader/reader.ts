import type { DocumentSummary, DocumentView, FigureView } from '../../src/types.ts';
import '../styles/reader.css';
import '../styles/report.css';
import { printPart } from '../copying/print-part.ts';
import type { Place } from '../navigation/page-address.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import type { ReaderRequest } from '../views/source-list.ts';
import { ReaderFrame, type ShownPlace } from './reader-frame.ts';
import { ReportPage } from './report-page.ts';

/** What the reader's words call a place. */
const PURPOSES = { source: 'position', nearest: 'nearest', cut: 'cut' } as const;

/** On a narrow window the reader is a sheet over the page, on a wide one it stands beside it. */
const BESIDE = matchMedia('(min-width: 64rem)');

export interface ReaderSources {
  loadDocument(id: string): Promise<DocumentView>;
  loadFigures(id: string): Promise<FigureView[]>;
}

/**
 * Shows reports: at their citations in a sheet or beside the page, or whole on a page of their own. Tells "shown",
 * "chosen" (another report, on the page) and "closed"; `request` says what is shown.
 */
export class Reader extends EventTarget {
  readonly dialog = element('dialog', { class: 'reader', 'aria-labelledby': 'reader-title' });
  readonly page = element('div', { class: 'report-view' });
  readonly #frame: ReaderFrame;
  readonly #pages = new Map<string, ReportPage>();
  #documents: DocumentSummary[] = [];
  #request: ReaderRequest | null = null;
  #opener: HTMLElement | null = null;
  #shown: ReportPage | null = null;
  /** Each thing asked for has a number: what comes late for an earlier one is not shown. */
  #turn = 0;

  constructor(private readonly sources: ReaderSources) {
    super();
    this.#frame = new ReaderFrame({
      close: () => this.close(),
      step: (by) => this.#step(by),
      choose: (documentId) => this.#choose(documentId),
      find: (words) => this.#showFound(this.#shown?.find(words)),
      stepFound: (by) => this.#showFound(this.#shown?.stepFound(by)),
      printSection: () => this.#printSection(),
    });
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close();
    });
    BESIDE.addEventListener('change', () => {
      this.#frame.keepContentsOpen(BESIDE.matches && this.#isOnPage);
      if (!this.dialog.open) return;
      this.dialog.close();
      this.#openDialog();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !this.dialog.open) return;
      event.preventDefault();
      this.close();
    });
    this.#reportWhileScrolling();
  }

  get request(): ReaderRequest | null {
    return this.#request;
  }

  setDocuments(documents: DocumentSummary[]): void {
    this.#documents = documents;
    this.#frame.showDocuments(documents);
  }

  /** Opens the report at one of the places, beside the page or over it. */
  async open(request: ReaderRequest): Promise<void> {
    this.#opener = request.opener ?? this.#opener;
    const excerpt = request.excerpts[request.index];
    if (!excerpt) return;
    this.#openDialog();
    await this.#show(excerpt.documentId, request, (page) => page.showSpan(excerpt, excerpt.period.kind));
  }

  /** Shows a whole report on the page of its own. */
  async showPage(documentId: string, place: Place, focus: boolean): Promise<void> {
    this.close();
    this.page.append(this.#frame.element);
    this.#frame.keepContentsOpen(BESIDE.matches);
    await this.#show(documentId, null, (page) => page.showPlace(place, focus));
  }

  /** Closes and gives the focus back to what the reader was opened from. */
  close(): void {
    if (!this.dialog.open) return;
    this.dialog.close();
    document.documentElement.classList.remove('has-reader');
    this.#request = null;
    this.#turn += 1;
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = null;
    this.dispatchEvent(new Event('closed'));
  }

  get #isOnPage(): boolean {
    return this.page.contains(this.#frame.element);
  }

  #step(by: 1 | -1): void {
    const request = this.#request;
    if (!request) return;
    const index = request.index + by;
    if (request.excerpts[index]) void this.open({ ...request, index, opener: null });
  }

  #choose(documentId: string): void {
    if (this.#isOnPage) this.dispatchEvent(new CustomEvent('chosen', { detail: documentId }));
    else void this.#show(documentId, null, (page) => page.showPlace(null, true));
  }

  async #show(
    documentId: string,
    request: ReaderRequest | null,
    find: (page: ReportPage) => boolean,
  ): Promise<void> {
    const turn = (this.#turn += 1);
    this.#request = request;
    const title = this.#documents.find(({ id }) => id === documentId)?.title;
    this.#frame.showTitle(documentId, title ?? text.reader.label);
    this.#frame.showPlace(describePlace(request));
    this.dispatchEvent(new Event('shown'));
    try {
      if (!this.#pages.has(documentId)) this.#showMessage(text.reader.loading);
      const page = await this.#page(documentId);
      if (turn !== this.#turn) return;
      this.#showReport(page);
      if (find(page)) return;
      this.#frame.showWarning(text.reader.missing);
      page.scroller.focus();
    } catch {
      if (turn !== this.#turn) return;
      const known = this.#documents.length === 0 || title !== undefined;
      this.#showMessage(
        known ? text.failure.away.title : text.reader.unknown,
        known ? () => void this.#show(documentId, request, find) : undefined,
      );
    }
  }

  #showReport(page: ReportPage): void {
    const { document: shown } = page;
    if (this.#shown !== page) this.#frame.findBar.clear();
    this.#shown = page;
    this.#frame.showTitle(shown.id, shown.title);
    this.#frame.showPlace(describePlace(this.#request));
    this.#frame.showContent(page.scroller, shown.sections.length > 0 ? page.outline.element : null);
    this.#showFound(page.find(this.#frame.findBar.words));
  }

  #showFound(found: { count: number; current: number } = { count: 0, current: -1 }): void {
    this.#frame.findBar.showCount(found.count, found.current);
  }

  #showMessage(message: string, retry?: () => void): void {
    this.#shown = null;
    const box = element('div', { class: 'reader-message', tabindex: -1 }, element('p', {}, message));
    if (retry) {
      box.append(element('button', { type: 'button', class: 'button', onclick: retry }, text.failure.retry));
    }
    this.#frame.showContent(box, null);
    box.focus();
  }

  async #page(documentId: string): Promise<ReportPage> {
    const known = this.#pages.get(documentId);
    if (known) return known;
    // A report can be read without its figures.
    const figures = this.sources.loadFigures(documentId).catch((): FigureView[] => []);
    const loaded = await this.sources.loadDocument(documentId);
    const page = new ReportPage(loaded, await figures, {
      onSection: (section) =>
        this.#frame.showSection(section === null ? null : (loaded.sections[section]?.heading ?? null)),
      onJump: () => this.#frame.closeContents(),
    });
    this.#pages.set(documentId, page);
    return page;
  }

  #printSection(): void {
    if (!this.#shown) return;
    const { title, language } = this.#shown.document;
    const report = element('div', { class: 'report', lang: language });
    report.append(...this.#shown.sectionBlocks().map((block) => block.cloneNode(true)));
    printPart(element('p', { class: 'print-title', dir: 'auto' }, title), report);
  }

  #reportWhileScrolling(): void {
    let waiting = false;
    const report = () => {
      waiting = false;
      this.#shown?.reportSection();
    };
    const onScroll = () => {
      if (!waiting) requestAnimationFrame(report);
      waiting = true;
    };
    // Scrolling does not bubble, and small windows scroll the frame or the page itself.
    addEventListener('scroll', onScroll, { capture: true, passive: true });
  }

  #openDialog(): void {
    const { dialog } = this;
    if (!dialog.contains(this.#frame.element)) dialog.append(this.#frame.element);
    this.#frame.keepContentsOpen(false);
    if (dialog.open) return;
    if (BESIDE.matches) dialog.show();
    else dialog.showModal();
    document.documentElement.classList.add('has-reader');
  }
}

function describePlace(request: ReaderRequest | null): ShownPlace | null {
  const excerpt = request?.excerpts[request.index];
  if (!request || !excerpt) return null;
  const { index, purpose, excerpts } = request;
  const count = excerpts.length;
  const label = purpose === 'figure' ? text.reader.figure : text.reader[PURPOSES[purpose]](index + 1, count);
  return { excerpt, index, count, label };
}
