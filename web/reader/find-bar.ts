import { text } from '../text/interface-text.ts';
import { element, icon } from '../views/element.ts';

const UP = 'M5 12l5-5 5 5';
const DOWN = 'M5 8l5 5 5-5';
const TYPED_MILLISECONDS = 150;

export interface FindBar {
  element: HTMLElement;
  /** How many places there are, and which is shown; -1 for none. */
  showCount(count: number, current: number): void;
  readonly words: string;
  clear(): void;
}

export interface FindActions {
  find(words: string): void;
  step(by: 1 | -1): void;
}

/** The box that searches in the report. Enter goes on, Shift and Enter back, Escape empties it. */
export function createFindBar(actions: FindActions): FindBar {
  const box = element('input', {
    type: 'search',
    class: 'find-box',
    'aria-label': text.reader.find,
    placeholder: text.reader.find,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const count = element('span', { class: 'find-count', 'aria-hidden': 'true' });
  const told = element('span', { class: 'visually-hidden', role: 'status' });
  const step = (name: string, path: string, by: 1 | -1) =>
    element(
      'button',
      {
        type: 'button',
        class: 'button is-icon',
        'aria-label': name,
        title: name,
        onclick: () => actions.step(by),
      },
      icon(path),
    );
  const steps = element(
    'span',
    { class: 'find-steps', hidden: true },
    step(text.reader.previousFound, UP, -1),
    step(text.reader.nextFound, DOWN, 1),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  let searched = '';
  const search = () => {
    clearTimeout(timer);
    searched = box.value;
    actions.find(searched);
  };
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, TYPED_MILLISECONDS);
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (searched === box.value) actions.step(event.shiftKey ? -1 : 1);
      else search();
    } else if (event.key === 'Escape' && box.value) {
      event.preventDefault();
      event.stopPropagation();
      box.value = '';
      search();
    }
  });
  return {
    element: element(
      'div',
      { class: 'find', role: 'search', 'aria-label': text.reader.find },
      box,
      count,
      steps,
      told,
    ),
    get words() {
      return box.value;
    },
    showCount(found, current) {
      const none = found === 0;
      const blank = !box.value.trim();
      steps.hidden = none;
      count.textContent = blank ? '' : none ? text.reader.foundNone : text.reader.found(current + 1, found);
      const words = blank ? '' : none ? text.reader.foundNone : text.reader.foundAnnounce(found);
      if (told.textContent !== words) told.textContent = words;
    },
    clear() {
      box.value = '';
      searched = '';
    },
  };
}
