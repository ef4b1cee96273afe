import type { FigureView } from '../../src/types.ts';
import { isForAnotherTab } from '../navigation/navigator.ts';
import { addressReport } from '../navigation/page-address.ts';
import { formatCount } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { renderExcerptCard, renderPeriod, trimHeading } from '../views/describe-excerpt.ts';
import { element } from '../views/element.ts';
import { attachCard } from '../views/hover-card.ts';
import type { OpenReader } from '../views/source-list.ts';
import { sayValue } from './describe-series.ts';
import type { Column, FigureChoice } from './figure-filter.ts';

/** Rows that are drawn at once; the others wait behind a button. */
const AT_ONCE = 150;

const HEADS: Column[] = ['indicator', 'value', 'period', 'place'];

export interface FigureTable {
  element: HTMLElement;
  show(figures: readonly FigureView[], choice: FigureChoice): void;
}

/** The figures as a table. A row opens its sentence; the heads sort. */
export function createFigureTable(openReader: OpenReader, sort: (column: Column) => void): FigureTable {
  const heads = new Map(HEADS.map((column) => [column, createHead(column, sort)]));
  const body = element('tbody');
  const more = element('button', { type: 'button', class: 'button', hidden: true });
  let waiting: readonly FigureView[] = [];
  const append = () => {
    const first = body.childElementCount;
    body.append(...waiting.slice(0, AT_ONCE).map((figure) => createRow(figure, openReader)));
    waiting = waiting.slice(AT_ONCE);
    more.hidden = waiting.length === 0;
    more.textContent = text.figures.more(formatCount(Math.min(AT_ONCE, waiting.length)));
    return body.children[first];
  };
  more.addEventListener('click', () => append()?.querySelector('a')?.focus());
  return {
    element: element(
      'div',
      { class: 'figure-table-room' },
      element(
        'table',
        { class: 'figure-table' },
        element('caption', { class: 'visually-hidden' }, text.figures.caption),
        element('thead', {}, element('tr', {}, ...heads.values())),
        body,
      ),
      more,
    ),
    show(figures, { sort: by, descending }) {
      for (const [column, head] of heads) {
        if (column === by) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      }
      body.replaceChildren();
      waiting = figures;
      append();
    },
  };
}

function createHead(column: Column, sort: (column: Column) => void): HTMLElement {
  const name = column === 'period' ? text.figures.period : text.figures[column];
  return element(
    'th',
    { scope: 'col', class: `column-${column}` },
    element('button', { type: 'button', class: 'sort', onclick: () => sort(column) }, name),
  );
}

function createRow(figure: FigureView, openReader: OpenReader): HTMLElement {
  const { indicator, measure, period, citation } = figure;
  const { paragraph, section, documentId } = citation;
  const said = sayValue(figure);
  const open = () => openReader({ excerpts: [citation], index: 0, purpose: 'figure', opener: link });
  const link = element(
    'a',
    {
      class: 'sentence-link',
      href: addressReport(documentId, citation),
      'aria-label': text.figures.showSentence(`${indicator}, ${said}`, paragraph),
      onclick: (event) => {
        if (isForAnotherTab(event)) return;
        event.preventDefault();
        event.stopPropagation();
        open();
      },
    },
    text.figures.paragraph(paragraph),
  );
  attachCard(link, () => renderExcerptCard(citation));
  const heading = trimHeading(section.at(-1) ?? '');
  return element(
    'tr',
    {
      onclick: () => {
        // Selecting words in a row is not pressing it.
        if (!getSelection()?.toString()) open();
      },
    },
    element(
      'th',
      { scope: 'row', class: 'column-indicator', dir: 'auto' },
      indicator,
      heading && element('span', { class: 'row-section' }, heading),
    ),
    element(
      'td',
      { class: 'column-value' },
      said,
      measure === 'change' && element('span', { class: 'row-measure' }, text.figures.change),
    ),
    element('td', { class: 'column-period' }, renderPeriod(period)),
    element('td', { class: 'column-place' }, link),
  );
}
