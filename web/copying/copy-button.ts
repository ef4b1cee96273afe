import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { copyText } from './copy-text.ts';

const TOLD_MILLISECONDS = 2000;

/** A button that copies what `write` gives, and says so for a moment, aloud as well. */
export function createCopyButton(
  name: string,
  label: string,
  write: () => string,
  announce: (words: string) => void,
): HTMLButtonElement {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'action',
      'aria-label': label,
      onclick: () => void copy(),
    },
    name,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const copy = async () => {
    const told = (await copyText(write())) ? text.answer.copied : text.answer.notCopied;
    button.textContent = told;
    announce(told);
    clearTimeout(timer);
    timer = setTimeout(() => (button.textContent = name), TOLD_MILLISECONDS);
  };
  return button;
}
