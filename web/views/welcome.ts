import type { DocumentSummary } from '../../src/types.ts';
import type { About } from '../api/load-documents.ts';
import { formatDate } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { element } from './element.ts';

/** What the page says before the first question: which reports, from whom, and what to expect. */
export function renderWelcome(documents: DocumentSummary[], about: About | null = null): HTMLElement {
  const [first] = documents;
  if (!first)
    return element('div', { class: 'welcome' }, element('p', { class: 'kicker' }, text.welcome.loading));
  const kicker = documents.every(({ publisher }) => publisher === first.publisher) && first.publisher;
  const title = documents.length === 1 ? first.title : text.welcome.documents(documents.length);
  return element(
    'div',
    { class: 'welcome' },
    kicker && element('p', { class: 'kicker', dir: 'auto' }, kicker),
    element('p', { class: 'welcome-title', dir: 'auto' }, title),
    element('p', { class: 'welcome-date', dir: 'auto' }, describeExtent(documents)),
    element('p', { class: 'lede' }, text.welcome.lede(documents.length)),
    about && element('p', { class: 'welcome-about' }, text.welcome[about.mode](about.model ?? '')),
  );
}

/** When the one report was released, or from which to which the several reach. */
function describeExtent(documents: DocumentSummary[]): string | null {
  const [first] = documents;
  const last = documents.at(-1);
  if (!first || !last) return null;
  if (documents.length > 1) return text.welcome.fromTo(first.title, last.title);
  return first.released && text.welcome.released(formatDate(first.released));
}

/** Questions to be asked with a press; nothing where there are none. */
export function renderQuestions(
  heading: string,
  level: 'h2' | 'h3',
  questions: string[],
  ask: (question: string) => void,
): HTMLElement[] {
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
  return [element(level, {}, heading), element('ul', {}, ...items)];
}
