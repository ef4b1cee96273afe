import { text } from '../text/interface-text.ts';
import { nameKind, nameTime, renderExcerptCard } from '../views/describe-excerpt.ts';
import { element } from '../views/element.ts';
import { attachCard, hideCard } from '../views/hover-card.ts';
import type { OpenReader } from '../views/source-list.ts';
import { sayValue } from './describe-series.ts';
import type { Point } from './find-series.ts';

/** A point as a button, with its value beside it. Its card is the sentence; pressed, it opens the report there. */
export function createPointButton({ figure }: Point, openReader: OpenReader): HTMLElement {
  const period = [nameKind(figure.period), nameTime(figure.period)].filter(Boolean).join(' ');
  const button = element(
    'button',
    {
      type: 'button',
      class: 'chart-point',
      'data-kind': figure.period.kind,
      'aria-label': text.figures.point(period, sayValue(figure)),
      onclick: () => {
        hideCard();
        openReader({ excerpts: [figure.citation], index: 0, purpose: 'figure', opener: button });
      },
    },
    element('span', { class: 'chart-point-value' }, sayValue(figure)),
  );
  attachCard(button, () => renderExcerptCard(figure.citation));
  return element('li', {}, button);
}

const LABEL_HEIGHT = 22;
const MARKER = 18;
/** Where a value may stand, from its point: above, below, and farther. */
const DISTANCES = [-26, 26, -48, 48, -70, 70];

/** Puts the buttons over their points, and their values above or below so that none hides another. */
export function placeLabels(
  items: readonly HTMLElement[],
  at: readonly { x: number; y: number }[],
  room: { left: number; right: number; bottom: number },
): void {
  const taken = at.map(({ x, y }) => boxAround(x, y, MARKER, MARKER));
  items.forEach((item, index) => {
    const { x, y } = at[index] ?? { x: 0, y: 0 };
    item.style.left = `${x}px`;
    item.style.top = `${y}px`;
    const label = item.querySelector<HTMLElement>('.chart-point-value');
    if (!label) return;
    const width = label.offsetWidth;
    const shift = Math.max(room.left + width / 2 - x, 0) + Math.min(room.right - width / 2 - x, 0);
    const boxAt = (dy: number) => boxAround(x + shift, y + dy, width, LABEL_HEIGHT);
    const isFree = (dy: number) => {
      const box = boxAt(dy);
      return box.top >= 0 && box.bottom <= room.bottom && !taken.some((other) => overlap(box, other));
    };
    const dy = DISTANCES.find(isFree) ?? -26;
    taken.push(boxAt(dy));
    label.style.translate = `calc(-50% + ${shift}px) calc(-50% + ${dy}px)`;
  });
}

function boxAround(x: number, y: number, width: number, height: number): DOMRect {
  return new DOMRect(x - width / 2, y - height / 2, width, height);
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
