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

const LINE_HEIGHT = 22;
const MARKER = 18;
/** Where a value of one line may stand, from its point: above, below, and farther. */
const DISTANCES = [-26, 26, -48, 48, -70, 70];

/**
 * Puts the buttons over their points, and their values above or below so that none hides another, nor what is `drawn`.
 * Where a value finds no room in one line, it is folded.
 */
export function placeLabels(
  items: readonly HTMLElement[],
  at: readonly { x: number; y: number }[],
  drawn: readonly DOMRect[],
  room: { left: number; right: number; bottom: number },
): void {
  const taken = [...drawn, ...at.map(({ x, y }) => boxAround(x, y, MARKER, MARKER))];
  items.forEach((item, index) => {
    const { x, y } = at[index] ?? { x: 0, y: 0 };
    item.style.left = `${x}px`;
    item.style.top = `${y}px`;
    const label = item.querySelector<HTMLElement>('.chart-point-value');
    if (!label) return;
    /** All places of the label as it is now folded, the best first. */
    const listPlaces = () => {
      const { offsetWidth: width, offsetHeight: height } = label;
      const shift = Math.max(room.left + width / 2 - x, 0) + Math.min(room.right - width / 2 - x, 0);
      const more = (height - LINE_HEIGHT) / 2;
      return DISTANCES.map((distance) => {
        const dy = distance + Math.sign(distance) * more;
        return { shift, dy, box: boxAround(x + shift, y + dy, width, height) };
      });
    };
    const findFree = () =>
      listPlaces().find(
        ({ box }) => box.top >= 0 && box.bottom <= room.bottom && !taken.some((other) => overlap(box, other)),
      );
    label.classList.remove('is-folded');
    let place = findFree();
    if (!place) {
      label.classList.add('is-folded');
      place = findFree() ?? listPlaces()[0];
    }
    if (!place) return;
    taken.push(place.box);
    label.style.translate = `calc(-50% + ${place.shift}px) calc(-50% + ${place.dy}px)`;
  });
}

function boxAround(x: number, y: number, width: number, height: number): DOMRect {
  return new DOMRect(x - width / 2, y - height / 2, width, height);
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
