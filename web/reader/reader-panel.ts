import type { DocumentSummary } from '../../src/types.ts';
import { text } from '../text/interface-text.ts';
import { trimHeading } from '../views/describe-excerpt.ts';
import { element, icon } from '../views/element.ts';

const CLOSE = 'M5 5l10 10M15 5L5 15';
const PREVIOUS = 'M12 4l-6 6 6 6';
const NEXT = 'M8 4l6 6-6 6';

export interface ReaderPanelActions {
  close(): void;
  step(by: 1 | -1): void;
  choose(documentId: string): void;
}

/** The reader's frame: title, choice of report, steps between citations, contents, and room for the report. */
export class ReaderPanel {
  readonly dialog: HTMLDialogElement;
  readonly #title = element('h2', { id: 'reader-title', class: 'reader-title', dir: 'auto' });
  readonly #choice: HTMLSelectElement;
  readonly #section = element('p', { class: 'reader-section', 'aria-hidden': 'true', dir: 'auto' });
  readonly #position = element('p', { class: 'reader-position' });
  readonly #steps: HTMLElement;
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  readonly #contents: HTMLButtonElement;
  readonly #contentsRoom = element('div', { class: 'reader-contents', id: 'reader-contents', hidden: true });
  readonly #room = element('div', { class: 'reader-room' });

  constructor(actions: ReaderPanelActions) {
    const button = (name: string, path: string, onclick: () => void) =>
      element(
        'button',
        { type: 'button', class: 'button is-icon', 'aria-label': name, title: name, onclick },
        icon(path),
      );
    this.#choice = element('select', {
      class: 'reader-choice',
      'aria-label': text.reader.document,
      hidden: true,
    });
    this.#choice.addEventListener('change', () => actions.choose(this.#choice.value));
    this.#previous = button(text.reader.previous, PREVIOUS, () => actions.step(-1));
    this.#next = button(text.reader.next, NEXT, () => actions.step(1));
    this.#steps = element(
      'div',
      { class: 'reader-steps', hidden: true },
      this.#position,
      this.#previous,
      this.#next,
    );
    this.#contents = element(
      'button',
      {
        type: 'button',
        class: 'button is-quiet',
        'aria-expanded': 'false',
        'aria-controls': 'reader-contents',
        onclick: () => this.#toggleContents(this.#contentsRoom.hasAttribute('hidden')),
      },
      text.reader.contents,
    );
    this.dialog = element(
      'dialog',
      { class: 'reader', 'aria-labelledby': 'reader-title' },
      element(
        'div',
        { class: 'reader-head' },
        element(
          'div',
          { class: 'reader-line' },
          this.#title,
          this.#choice,
          button(text.reader.close, CLOSE, () => actions.close()),
        ),
        element('div', { class: 'reader-line' }, this.#contents, this.#section, this.#steps),
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
  }

  /** The report and its outline, or a message in their place. */
  showContent(content: HTMLElement, outline: HTMLElement | null): void {
    this.#toggleContents(false);
    this.#contents.hidden = !outline;
    this.#contentsRoom.replaceChildren(...(outline ? [outline] : []));
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

  /** Which of several places is shown; null where the report is read without any. */
  showPosition(position: { index: number; count: number; label: string } | null): void {
    this.#steps.hidden = !position;
    if (!position) return;
    this.#position.textContent = position.label;
    // Kept focusable at the ends: a button that is disabled under the focus loses it.
    this.#previous.hidden = position.count === 1;
    this.#next.hidden = position.count === 1;
    this.#previous.setAttribute('aria-disabled', String(position.index === 0));
    this.#next.setAttribute('aria-disabled', String(position.index === position.count - 1));
  }

  closeContents(): void {
    this.#toggleContents(false);
  }

  #toggleContents(open: boolean): void {
    this.#contentsRoom.hidden = !open;
    this.#contents.setAttribute('aria-expanded', String(open));
    if (open) this.#contentsRoom.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }
}
