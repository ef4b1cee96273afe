import type { FigureView } from '../../src/types.ts';
import { addressSubject, subjectOf } from '../figures/subject.ts';
import { formatCount } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { renderPeriod } from '../views/describe-excerpt.ts';
import { element } from '../views/element.ts';
import { attachCard, hideCard, isCardShownFor, showCard } from '../views/hover-card.ts';

/** A figure in the report's text: its ledger entry on a card, and a way to the other figures of its subject. */
export function createFigureLink(figure: FigureView): HTMLAnchorElement {
  const fill = () => renderEntry(figure);
  const link = element('a', {
    class: 'figure',
    href: addressSubject(subjectOf(figure)),
    'data-kind': figure.period.kind,
    onclick: (event) => {
      // Without a mouse, the first touch shows the card and the second follows the link.
      const touched = event instanceof PointerEvent && event.pointerType === 'touch';
      if (touched && !isCardShownFor(link)) {
        event.preventDefault();
        showCard(link, fill);
      } else hideCard();
    },
  });
  attachCard(link, fill);
  return link;
}

function renderEntry(figure: FigureView): (Node | null)[] {
  const { indicator, value, unit, comparator, measure, period } = figure;
  const words = text.figures;
  const number =
    value === null
      ? null
      : [
          comparator === 'exactly' ? '' : words.comparators[comparator],
          `${formatCount(value)}${unit === '%' ? '%' : ` ${words.unit(unit)}`}`,
        ]
          .filter(Boolean)
          .join(' ');
  const note = measure === 'level' ? '' : words[measure];
  return [
    element('p', { class: 'card-title', dir: 'auto' }, indicator),
    element('p', { class: 'card-value' }, [number ?? figure.text, note].filter(Boolean).join(' · ')),
    renderPeriod(period),
    element('p', { class: 'card-place' }, words.showAll(indicator)),
  ];
}
