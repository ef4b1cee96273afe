import type { DocumentSummary } from '../../src/types.ts';
import { formatDate, text } from '../text/interface-text.ts';
import { element } from './element.ts';

/** What the page says before the first question: which reports, from whom, and what to expect. */
export function renderWelcome(documents: DocumentSummary[]): HTMLElement {
  const [first] = documents;
  if (!first)
    return element('div', { class: 'welcome' }, element('p', { class: 'kicker' }, text.welcome.loading));
  const single = documents.length === 1;
  const publishers = [...new Set(documents.map(({ publisher }) => publisher))];
  const kicker = publishers.length === 1 ? publishers[0] : null;
  return element(
    'div',
    { class: 'welcome' },
    kicker && element('p', { class: 'kicker', dir: 'auto' }, kicker),
    element(
      'p',
      { class: 'welcome-title', dir: 'auto' },
      single ? first.title : text.welcome.documents(documents.length),
    ),
    single &&
      first.released &&
      element('p', { class: 'welcome-date' }, text.welcome.released(formatDate(first.released))),
    element('p', { class: 'lede' }, text.welcome.lede),
  );
}

/** Example questions; nothing where there are none. */
export function renderSuggestions(questions: string[], ask: (question: string) => void): HTMLElement[] {
  if (questions.length === 0) return [];
  const items = questions.map((question) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'suggestion', dir: 'auto', onclick: () => ask(question) },
        question,
      ),
    ),
  );
  return [element('h2', {}, text.welcome.examples), element('ul', {}, ...items)];
}
