import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';

export interface RunningBar {
  element: HTMLElement;
  show(progress: string): void;
  hide(): void;
}

/** What is being done just now, and a button that stops it. */
export function createRunningBar(stop: () => void): RunningBar {
  const progress = element('p', { class: 'progress', dir: 'auto' });
  const bar = element(
    'div',
    { class: 'running-bar', hidden: true },
    progress,
    element('button', { type: 'button', class: 'button is-quiet', onclick: stop }, text.conversation.stop),
  );
  return {
    element: bar,
    show(words) {
      progress.textContent = words;
      bar.hidden = false;
    },
    hide: () => (bar.hidden = true),
  };
}
