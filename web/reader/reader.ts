import type { DocumentSummary, DocumentView } from '../../src/types.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import type { ReaderRequest } from '../views/source-list.ts';
import { ReaderPanel } from './reader-panel.ts';
import { ReportPage } from './report-page.ts';

/** On a narrow window the reader is a sheet over the page, on a wide one it stands beside it. */
const BESIDE = matchMedia('(min-width: 64rem)');

/** Opens reports at their citations. Tells "shown" and "closed"; `request` says what is shown. */
export class Reader extends EventTarget {
  readonly #panel: ReaderPanel;
  readonly #pages = new Map<string, ReportPage>();
  #documents: DocumentSummary[] = [];
  #request: ReaderRequest | null = null;
  #opener: HTMLElement | null = null;

  constructor(private readonly loadDocument: (id: string) => Promise<DocumentView>) {
    super();
    this.#panel = new ReaderPanel({
      close: () => this.close(),
      step: (by) => this.#step(by),
      choose: (documentId) => void this.#showDocument(documentId),
    });
    const { dialog } = this.#panel;
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close();
    });
    BESIDE.addEventListener('change', () => {
      if (!dialog.open) return;
      dialog.close();
      this.#openDialog();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !dialog.open) return;
      event.preventDefault();
      this.close();
    });
  }

  get element(): HTMLElement {
    return this.#panel.dialog;
  }

  get request(): ReaderRequest | null {
    return this.#request;
  }

  setDocuments(documents: DocumentSummary[]): void {
    this.#documents = documents;
    this.#panel.showDocuments(documents);
  }

  /** Opens the report at one of the places. */
  async open(request: ReaderRequest): Promise<void> {
    this.#request = request;
    this.#opener = request.opener ?? this.#opener;
    const excerpt = request.excerpts[request.index];
    if (excerpt) await this.#showDocument(excerpt.documentId, request);
  }

  /** Opens a report at its beginning. */
  async openDocument(documentId: string, opener: HTMLElement | null): Promise<void> {
    this.#opener = opener;
    await this.#showDocument(documentId);
  }

  /** Closes and gives the focus back to what the reader was opened from. */
  close(): void {
    if (!this.#panel.dialog.open) return;
    this.#panel.dialog.close();
    document.documentElement.classList.remove('has-reader');
    this.#request = null;
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = null;
    this.dispatchEvent(new Event('closed'));
  }

  #step(by: 1 | -1): void {
    const request = this.#request;
    if (!request) return;
    const index = request.index + by;
    if (request.excerpts[index]) void this.open({ ...request, index, opener: null });
  }

  async #showDocument(documentId: string, request: ReaderRequest | null = null): Promise<void> {
    this.#request = request;
    this.#openDialog();
    this.#panel.showTitle(
      documentId,
      this.#documents.find(({ id }) => id === documentId)?.title ?? text.reader.label,
    );
    this.#panel.showPosition(describePosition(request));
    this.dispatchEvent(new Event('shown'));
    try {
      if (!this.#pages.has(documentId)) this.#showMessage(text.reader.loading);
      const page = await this.#page(documentId);
      // Another report may have been asked for meanwhile.
      if (this.#request === request && this.#panel.dialog.open) this.#showPage(page, request);
    } catch {
      this.#showMessage(text.failure.away.title, () => void this.#showDocument(documentId, request));
    }
  }

  #showPage(page: ReportPage, request: ReaderRequest | null): void {
    const { document: shown } = page;
    this.#panel.showTitle(shown.id, shown.title);
    this.#panel.showContent(page.scroller, shown.sections.length > 0 ? page.outline.element : null);
    const excerpt = request?.excerpts[request.index];
    if (!excerpt) return page.showStart();
    if (page.showSpan(excerpt)) return;
    this.#panel.showWarning(text.reader.missing);
    page.scroller.focus();
  }

  #showMessage(message: string, retry?: () => void): void {
    const box = element('div', { class: 'reader-message', tabindex: -1 }, element('p', {}, message));
    if (retry) {
      box.append(element('button', { type: 'button', class: 'button', onclick: retry }, text.failure.retry));
    }
    this.#panel.showContent(box, null);
    box.focus();
  }

  async #page(documentId: string): Promise<ReportPage> {
    const known = this.#pages.get(documentId);
    if (known) return known;
    const loaded = await this.loadDocument(documentId);
    const page = new ReportPage(loaded, {
      onSection: (section) =>
        this.#panel.showSection(section === null ? null : (loaded.sections[section]?.heading ?? null)),
      onJump: () => this.#panel.closeContents(),
    });
    this.#pages.set(documentId, page);
    return page;
  }

  #openDialog(): void {
    const { dialog } = this.#panel;
    if (dialog.open) return;
    if (BESIDE.matches) dialog.show();
    else dialog.showModal();
    document.documentElement.classList.add('has-reader');
  }
}

function describePosition(request: ReaderRequest | null) {
  if (!request) return null;
  const { index, purpose, excerpts } = request;
  const label = text.reader[purpose === 'source' ? 'position' : 'nearest'](index + 1, excerpts.length);
  return { index, count: excerpts.length, label };
}
