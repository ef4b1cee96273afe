import { formatCount, text } from '../text/interface-text.ts';
import { element } from './element.ts';

const LONGEST_QUESTION = 2000;

export interface Composer {
  element: HTMLElement;
  focus(): void;
}

/** The form with the page's one text box. Enter asks, unless an input method is composing. */
export function createComposer(ask: (question: string) => void): Composer {
  const problem = element('p', { id: 'question-problem', class: 'composer-problem', role: 'alert' });
  const box = element('textarea', {
    id: 'question',
    rows: 1,
    placeholder: text.composer.placeholder,
    autocomplete: 'off',
    enterkeyhint: 'send',
    dir: 'auto',
    'aria-describedby': 'question-problem question-hint',
  });
  const button = element('button', { type: 'submit', class: 'button is-primary' }, text.composer.ask);

  const submit = () => {
    const question = box.value.trim();
    if (question.length > LONGEST_QUESTION) {
      problem.textContent = text.composer.tooLong(
        formatCount(LONGEST_QUESTION),
        formatCount(question.length),
      );
      box.setAttribute('aria-invalid', 'true');
      box.focus();
      return;
    }
    if (!question) return box.focus();
    box.value = '';
    grow(box);
    ask(question);
  };

  box.addEventListener('input', () => {
    problem.textContent = '';
    box.removeAttribute('aria-invalid');
    grow(box);
  });
  box.addEventListener('keydown', (event) => {
    // Safari ends a composition before its Enter arrives: there only the key code 229 tells.
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || composing) return;
    event.preventDefault();
    submit();
  });

  const form = element(
    'form',
    {
      class: 'composer',
      'aria-label': text.composer.form,
      onsubmit: (event) => {
        event.preventDefault();
        submit();
      },
    },
    element('label', { for: 'question' }, text.composer.label),
    element('div', { class: 'composer-field' }, box, button),
    problem,
    element('p', { id: 'question-hint', class: 'composer-hint' }, text.composer.hint),
  );
  return { element: form, focus: () => box.focus() };
}

/** The box is as high as its text, up to the style sheet's limit. */
function grow(box: HTMLTextAreaElement): void {
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight}px`;
}
