import { element } from './element.ts';

/** A polite live region. What it is told is read aloud once, when the reader's voice is free. */
export function createAnnouncer(): { element: HTMLElement; announce(words: string): void } {
  const region = element('div', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
  return {
    element: region,
    announce(words) {
      // The same words again would be no change, and silent.
      region.replaceChildren(element('p', {}, words));
    },
  };
}
