import type { DocumentView } from '../../src/types.ts';
import { text } from '../text/interface-text.ts';
import { trimHeading } from '../views/describe-excerpt.ts';
import { element } from '../views/element.ts';

export interface Outline {
  element: HTMLElement;
  /** Marks the section that is being read. */
  showCurrent(section: number | null): void;
}

/** The report's headings as a list of jumps. */
export function createOutline(sections: DocumentView['sections'], jump: (section: number) => void): Outline {
  const buttons = sections.map((section, index) =>
    element(
      'button',
      {
        type: 'button',
        class: 'outline-jump',
        'data-level': Math.min(section.path.length, 4),
        onclick: () => jump(index),
      },
      trimHeading(section.heading),
    ),
  );
  let current: HTMLElement | undefined;
  return {
    element: element(
      'nav',
      { class: 'outline', 'aria-label': text.reader.contents },
      element('ol', {}, ...buttons.map((button) => element('li', { dir: 'auto' }, button))),
    ),
    showCurrent(section) {
      const next = section === null ? undefined : buttons[section];
      if (next === current) return;
      current?.removeAttribute('aria-current');
      next?.setAttribute('aria-current', 'location');
      current = next;
    },
  };
}
