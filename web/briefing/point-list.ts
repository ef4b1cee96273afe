import type { Point } from '../../src/briefing/briefing.ts';
import type { FindReport } from '../copying/write-answer.ts';
import { renderAnswer, type ChipFor } from '../markdown/render-answer.ts';
import { text } from '../text/interface-text.ts';
import { element, icon } from '../views/element.ts';
import { orderPoints } from './arrangement.ts';
import type { BriefingDesk } from './briefing-desk.ts';

const UP = 'M10 16V4M5 9l5-5 5 5';
const DOWN = 'M10 4v12M5 11l5 5 5-5';

export interface ArrangeContext {
  desk: BriefingDesk;
  announce(words: string): void;
  findReport: FindReport;
}

/** A part of the document that follows the reader's arrangement. */
export interface ArrangedPart {
  element: HTMLElement;
  update(): void;
}

/** The points of one group, with what moves them and leaves them out. */
export function createPointList(
  heading: string,
  points: readonly Point[],
  chipFor: ChipFor,
  { desk, announce, findReport }: ArrangeContext,
): ArrangedPart {
  const words = text.briefing;
  const items = new Map(points.map((point) => [point.id, createItem(point)]));
  const list = element('ol', { class: 'points' });
  const section = element('section', { class: 'point-group' }, element('h5', {}, heading), list);

  function createItem({ id, text: said, citations }: Point) {
    const language = findReport(citations[0]?.documentId ?? '')?.language;
    const move = (by: 1 | -1, button: HTMLElement) => {
      if (button.getAttribute('aria-disabled') === 'true') return;
      desk.move(points, id, by);
      // Moved in the page, it has lost the focus.
      button.focus();
      announce(words.moved(place(id) + 1, points.length));
    };
    const up = element(
      'button',
      { type: 'button', class: 'button is-icon', onclick: () => move(-1, up) },
      icon(UP),
    );
    const down = element(
      'button',
      { type: 'button', class: 'button is-icon', onclick: () => move(1, down) },
      icon(DOWN),
    );
    const leave = element('button', {
      type: 'button',
      class: 'action',
      onclick: () => {
        const isOut = isLeftOut(id);
        if (isOut) desk.putBack(id);
        else desk.leaveOut(id);
        announce(isOut ? words.backIn : words.leftOut);
      },
    });
    const tools = element('div', { class: 'point-tools' }, up, down, leave);
    const item = element(
      'li',
      { class: 'point', tabindex: -1, 'data-id': id },
      element('div', { class: 'point-words', dir: 'auto', lang: language }, renderAnswer(said, chipFor)),
      tools,
    );
    return { item, up, down, leave };
  }
  const place = (id: string) =>
    desk.made ? orderPoints(points, desk.made.arrangement).findIndex((point) => point.id === id) : 0;
  const isLeftOut = (id: string) => desk.made?.arrangement.leftOut.includes(id) ?? false;

  const update = () => {
    if (!desk.made) return;
    const ordered = orderPoints(points, desk.made.arrangement);
    ordered.forEach(({ id }, index) => {
      const { item, up, down, leave } = items.get(id)!;
      if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
      const isOut = isLeftOut(id);
      item.classList.toggle('is-left-out', isOut);
      name(up, words.moveUp(index + 1), index === 0);
      name(down, words.moveDown(index + 1), index === ordered.length - 1);
      leave.textContent = isOut ? words.putBack : words.leaveOut;
      leave.setAttribute('aria-label', (isOut ? words.putBackPoint : words.leaveOutPoint)(index + 1));
    });
    section.classList.toggle(
      'is-left-out',
      ordered.every(({ id }) => isLeftOut(id)),
    );
  };
  update();
  return { element: section, update };
}

/** At the end of the list it stays focusable: a button that is disabled under the focus loses it. */
function name(button: HTMLElement, label: string, isAtEnd: boolean): void {
  button.setAttribute('aria-label', label);
  button.title = label;
  button.setAttribute('aria-disabled', String(isAtEnd));
}
