import { text } from '../text/interface-text.ts';
import { element, icon } from './element.ts';

const LINES = 'M4 5h12M4 10h12M4 15h7';

export interface MastheadActions {
  readReport(opener: HTMLElement): void;
  startAnew(): void;
}

export interface Masthead {
  element: HTMLElement;
  showDocumentCount(count: number): void;
  /** "New conversation" is offered only where there is an old one. */
  showStartAnew(shown: boolean): void;
}

/** The head of the page: its name, the way into the report, and a fresh start. */
export function createMasthead(actions: MastheadActions): Masthead {
  const seal = icon(LINES);
  seal.classList.add('seal');
  const startAnew = element(
    'button',
    { type: 'button', class: 'button is-quiet', hidden: true, onclick: () => actions.startAnew() },
    text.newConversation,
  );
  const read = element(
    'button',
    { type: 'button', class: 'button is-quiet', hidden: true, onclick: () => actions.readReport(read) },
    text.readDocument,
  );
  return {
    element: element(
      'header',
      { class: 'masthead' },
      element(
        'div',
        { class: 'masthead-line' },
        element('h1', { class: 'wordmark' }, seal, element('span', {}, text.product)),
        element('div', { class: 'masthead-actions' }, startAnew, read),
      ),
    ),
    showDocumentCount(count) {
      read.hidden = count === 0;
      read.textContent = count > 1 ? text.readDocuments : text.readDocument;
    },
    showStartAnew(shown) {
      startAnew.hidden = !shown;
    },
  };
}
