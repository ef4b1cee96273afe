import { addressReport, type PageAddress } from '../navigation/page-address.ts';
import { switchLanguage, text } from '../text/interface-text.ts';
import { element, icon } from './element.ts';

const LINES = 'M4 5h12M4 10h12M4 15h7';

export interface Masthead {
  element: HTMLElement;
  /** The way into the report needs one. */
  showDocuments(documents: { id: string }[]): void;
  showView(view: PageAddress['view']): void;
}

/** The head of the page: its name, its views, and the other language. */
export function createMasthead(): Masthead {
  const seal = icon(LINES);
  seal.classList.add('seal');
  const link = (href: string, name: string) => element('a', { class: 'view-link', href }, name);
  const links = {
    ask: link('/', text.views.ask),
    report: link('/report', text.views.report(1)),
    figures: link('/figures', text.views.figures),
    briefing: link('/briefing', text.views.briefing),
    reply: link('/reply', text.views.reply),
  };
  const { code, name, label } = text.otherLanguage;
  const language = element(
    'button',
    {
      type: 'button',
      class: 'view-link language',
      lang: code,
      'aria-label': label === name ? null : `${name}: ${label}`,
      onclick: () => switchLanguage(code),
    },
    name,
  );
  return {
    element: element(
      'header',
      { class: 'masthead' },
      element(
        'div',
        { class: 'masthead-line' },
        element('h1', { class: 'wordmark' }, seal, element('span', {}, text.product)),
        element('nav', { class: 'views', 'aria-label': text.views.label }, ...Object.values(links)),
        language,
      ),
    ),
    showDocuments(documents) {
      links.report.textContent = text.views.report(documents.length);
      if (documents[0]) links.report.href = addressReport(documents[0].id);
    },
    showView(view) {
      for (const [name, each] of Object.entries(links)) {
        if (name === view) each.setAttribute('aria-current', 'page');
        else each.removeAttribute('aria-current');
      }
    },
  };
}
