import type { DocumentSummary, Excerpt } from '../../src/types.ts';
import { addressReport } from '../navigation/page-address.ts';
import { text } from '../text/interface-text.ts';
import { renderPeriod, trimHeading } from '../views/describe-excerpt.ts';
import { element, icon } from '../views/element.ts';
import { createFindBar, type FindBar } from './find-bar.ts';

const CLOSE = 'M5 5l10 10M15 5L5 15';
const PREVIOUS = 'M12 4l-6 6 6 6';
const NEXT = 'M8 4l6 6-6 6';
const OUT = 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7';

export interface ReaderFrameActions {
  close(): void;
  step(by: 1 | -1): void;
  choose(documentId: string): void;
  find(words: string): void;
  stepFound(by: 1 | -1): void;
  printSection(): void;
}

/** Which of several places is shown. */
export interface ShownPlace {
  excerpt: Excerpt;
  index: number;
  count: number;
  label: string;
}

/** The reader's frame: title, choice of report, search, contents, steps between places, and room for the report. */
export class ReaderFrame {
  readonly element: HTMLElement;
  readonly findBar: FindBar;
  readonly #title = element('h2', { id: 'reader-title', class: 'reader-title', dir: 'auto' });
  readonly #choice: HTMLSelectElement;
  readonly #section = element('p', { class: 'reader-section', 'aria-hidden': 'true', dir: 'auto' });
  readonly #place = element('p', { class: 'reader-position' });
  readonly #steps: HTMLElement;
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  readonly #contents: HTMLButtonElement;
  readonly #openPage: HTMLAnchorElement;
  readonly #contentsRoom = element('div', { class: 'reader-contents', id: 'reader-contents', hidden: true });
  readonly #room = element('div', { class: 'reader-room' });

  constructor(actions: ReaderFrameActions) {
    this.#choice = element('select', {
      class: 'reader-choice',
      'aria-label': text.reader.document,
      hidden: true,
    });
    this.#choice.addEventListener('change', () => actions.choose(this.#choice.value));
    this.#previous = iconButton(text.reader.previous, PREVIOUS, () => actions.step(-1));
    this.#next = iconButton(text.reader.next, NEXT, () => actions.step(1));
    this.#steps = element(
      'div',
      { class: 'reader-steps', hidden: true },
      this.#place,
      this.#previous,
      this.#next,
    );
    this.#contents = element(
      'button',
      {
        type: 'button',
        class: 'button is-quiet reader-contents-button',
        'aria-expanded': 'false',
        'aria-controls': 'reader-contents',
        onclick: () => this.#toggleContents(this.#contentsRoom.hasAttribute('hidden')),
      },
      text.reader.contents,
    );
    this.#openPage = element(
      'a',
      {
        class: 'button is-icon reader-open-page',
        'aria-label': text.reader.openPage,
        title: text.reader.openPage,
      },
      icon(OUT),
    );
    this.findBar = createFindBar({
      find: (words) => actions.find(words),
      step: (by) => actions.stepFound(by),
    });
    const print = element(
      'button',
      {
        type: 'button',
        class: 'action reader-print',
        'aria-label': text.reader.printSectionLabel,
        onclick: () => actions.printSection(),
      },
      text.reader.printSection,
    );
    const close = iconButton(text.reader.close, CLOSE, () => actions.close());
    close.classList.add('reader-close');
    this.element = element(
      'div',
      { class: 'reader-frame' },
      element(
        'div',
        { class: 'reader-head' },
        element('div', { class: 'reader-line' }, this.#title, this.#choice, this.#openPage, close),
        element('div', { class: 'reader-line' }, this.#contents, this.findBar.element),
        element('div', { class: 'reader-line reader-where' }, this.#section, print, this.#steps),
      ),
      this.#contentsRoom,
      this.#room,
    );
  }

  showDocuments(documents: DocumentSummary[]): void {
    this.#choice.replaceChildren(
      ...documents.map(({ id, title }) => element('option', { value: id }, title)),
    );
    this.#choice.hidden = documents.length < 2;
    this.#title.classList.toggle('visually-hidden', documents.length > 1);
  }

  showTitle(documentId: string, title: string): void {
    this.#title.textContent = title;
    this.#choice.value = documentId;
    this.#openPage.href = addressReport(documentId);
  }

  /** The report and its outline, or a message in their place. */
  showContent(content: HTMLElement, outline: HTMLElement | null): void {
    this.#contents.hidden = !outline;
    this.#contentsRoom.replaceChildren(...(outline ? [outline] : []));
    this.closeContents();
    if (this.#room.firstChild !== content || this.#room.childNodes.length > 1)
      this.#room.replaceChildren(content);
  }

  /** A line above the report. */
  showWarning(warning: string): void {
    this.#room.prepend(element('p', { class: 'reader-warning', role: 'alert' }, warning));
  }

  showSection(heading: string | null): void {
    this.#section.textContent = heading === null ? '' : trimHeading(heading);
  }

  /** Null where the report is read without any place. */
  showPlace(place: ShownPlace | null): void {
    this.#steps.hidden = !place;
    this.element.classList.toggle('has-place', place !== null);
    if (!place) return;
    const { excerpt, index, count, label } = place;
    this.#openPage.href = addressReport(excerpt.documentId, excerpt);
    this.#place.replaceChildren(renderPeriod(excerpt.period) ?? '', element('span', {}, label));
    // Kept focusable at the ends: a button that is disabled under the focus loses it.
    this.#previous.hidden = count === 1;
    this.#next.hidden = count === 1;
    this.#previous.setAttribute('aria-disabled', String(index === 0));
    this.#next.setAttribute('aria-disabled', String(index === count - 1));
  }

  closeContents(): void {
    this.#toggleContents(false);
  }

  /** On a page of its own, a wide window shows the contents for good. */
  keepContentsOpen(keep: boolean): void {
    this.element.classList.toggle('keeps-contents', keep);
    this.#toggleContents(false);
  }

  #toggleContents(open: boolean): void {
    const kept = this.element.classList.contains('keeps-contents');
    this.#contentsRoom.hidden = !open && !(kept && this.#contentsRoom.hasChildNodes());
    this.#contents.setAttribute('aria-expanded', String(open));
    if (open) this.#contentsRoom.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }
}

function iconButton(name: string, path: string, onclick: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'button is-icon', 'aria-label': name, title: name, onclick },
    icon(path),
  );
}
