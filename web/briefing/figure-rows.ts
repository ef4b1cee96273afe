import type { FigureRow } from '../../src/briefing/briefing.ts';
import { sayValue } from '../figures/describe-series.ts';
import type { ChipFor } from '../markdown/render-answer.ts';
import { text } from '../text/interface-text.ts';
import { renderPeriod } from '../views/describe-excerpt.ts';
import { element } from '../views/element.ts';
import type { ArrangeContext, ArrangedPart } from './point-list.ts';

/** The figures of a topic as a table: results and targets told apart, each with its source. */
export function createFigureRows(
  topic: string,
  figures: readonly FigureRow[],
  chipFor: ChipFor,
  { desk, announce, findReport }: ArrangeContext,
): ArrangedPart {
  const words = text.briefing;
  const isLeftOut = (id: string) => desk.made?.arrangement.leftOut.includes(id) ?? false;
  const rows = figures.map((figure) => {
    const leave = element('button', {
      type: 'button',
      class: 'action',
      onclick: () => {
        const isOut = isLeftOut(figure.id);
        if (isOut) desk.putBack(figure.id);
        else desk.leaveOut(figure.id);
        announce(isOut ? words.backIn : words.leftOut);
      },
    });
    const language = findReport(figure.citations[0]?.documentId ?? '')?.language;
    const chips = figure.citations.map(({ marker }) => chipFor(marker));
    const row = element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row', dir: 'auto', lang: language },
        figure.indicator,
        element('span', { class: 'row-report' }, figure.citations[0]?.title),
      ),
      element(
        'td',
        { class: 'row-value' },
        sayValue(figure),
        figure.measure === 'change' && element('span', { class: 'row-measure' }, text.figures.change),
      ),
      element('td', {}, renderPeriod(figure.period)),
      element('td', { class: 'row-source' }, ...chips),
      element('td', { class: 'point-tools' }, leave),
    );
    return { figure, row, leave };
  });
  const head = (name: string) => element('th', { scope: 'col' }, name);
  const table = element(
    'table',
    { class: 'briefing-figures' },
    element('caption', { class: 'visually-hidden' }, words.figuresOf(topic)),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        head(text.figures.indicator),
        head(text.figures.value),
        head(text.figures.period),
        head(words.sources),
        element('td', { class: 'point-tools' }),
      ),
    ),
    element('tbody', {}, ...rows.map(({ row }) => row)),
  );
  const section = element('section', { class: 'point-group' }, element('h5', {}, words.figures), table);
  const update = () => {
    for (const { figure, row, leave } of rows) {
      const isOut = isLeftOut(figure.id);
      row.classList.toggle('is-left-out', isOut);
      leave.textContent = isOut ? words.putBack : words.leaveOut;
      const label = isOut ? words.putBackFigure : words.leaveOutFigure;
      leave.setAttribute('aria-label', label(`${figure.indicator}, ${sayValue(figure)}`));
    }
    section.classList.toggle(
      'is-left-out',
      figures.every(({ id }) => isLeftOut(id)),
    );
  };
  update();
  return { element: section, update };
}
