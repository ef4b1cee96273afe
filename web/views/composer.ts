import { formatCount } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { element } from './element.ts';
import { growBox } from './grow-box.ts';

const LONGEST_QUESTION = 2000;

const DESCRIBED_BY = 'question-problem question-hint';
/** Of this tab, so that what was typed outlives a change of language. */
const DRAFT_KEPT_AS = 'draft';

export interface Composer {
  element: HTMLElement;
  focus(): void;
  /** Puts an earlier question into the box; the next one asked, if not cancelled, is asked in its place. */
  edit(question: string, askInstead: (question: string) => void): void;
  /** Whether there is a conversation, to be followed up and to be cleared. */
  showConversation(asked: boolean): void;
}

export interface ComposerActions {
  ask(question: string): void;
  clear(): void;
}

/** The form with the page's one text box. Enter asks, unless an input method is composing. */
export function createComposer(actions: ComposerActions): Composer {
  const problem = element('p', { id: 'question-problem', class: 'composer-problem', role: 'alert' });
  const box = element('textarea', {
    id: 'question',
    rows: 1,
    placeholder: text.composer.placeholder,
    autocomplete: 'off',
    enterkeyhint: 'send',
    dir: 'auto',
    'aria-describedby': DESCRIBED_BY,
  });
  const button = element('button', { type: 'submit', class: 'button is-primary' }, text.composer.ask);
  let askInstead: ((question: string) => void) | null = null;
  const editing = element(
    'p',
    { class: 'composer-editing', hidden: true },
    element('span', { id: 'question-editing' }, text.composer.editing),
    element(
      'button',
      { type: 'button', class: 'action', onclick: () => cancel() },
      text.composer.cancelEditing,
    ),
  );
  const kept = element(
    'p',
    { class: 'composer-kept', hidden: true },
    text.conversation.kept,
    element(
      'button',
      { type: 'button', class: 'action', onclick: () => actions.clear() },
      text.conversation.clear,
    ),
  );

  const write = (words: string) => {
    box.value = words;
    keepDraft(words);
    growBox(box);
  };
  const stopEditing = () => {
    askInstead = null;
    editing.hidden = true;
    box.setAttribute('aria-describedby', DESCRIBED_BY);
  };
  const cancel = () => {
    stopEditing();
    write('');
    box.focus();
  };

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
    const ask = askInstead ?? actions.ask;
    stopEditing();
    write('');
    ask(question);
  };

  box.addEventListener('input', () => {
    problem.textContent = '';
    box.removeAttribute('aria-invalid');
    keepDraft(box.value);
    growBox(box);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && askInstead && !event.isComposing) {
      event.preventDefault();
      cancel();
    }
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
    editing,
    element('div', { class: 'composer-field' }, box, button),
    problem,
    element(
      'div',
      { class: 'composer-foot' },
      element('p', { id: 'question-hint', class: 'composer-hint' }, text.composer.hint),
      kept,
    ),
  );
  box.value = recallDraft();
  return {
    element: form,
    focus: () => box.focus(),
    edit(question, ask) {
      askInstead = ask;
      editing.hidden = false;
      box.setAttribute('aria-describedby', `question-editing ${DESCRIBED_BY}`);
      write(question);
      box.focus();
    },
    showConversation(asked) {
      kept.hidden = !asked;
      box.placeholder = asked ? text.composer.followUp : text.composer.placeholder;
      if (!asked) stopEditing();
    },
  };
}

function keepDraft(words: string): void {
  try {
    sessionStorage.setItem(DRAFT_KEPT_AS, words);
  } catch {
    // Where storing is forbidden, a draft lasts as long as the page.
  }
}

function recallDraft(): string {
  try {
    return sessionStorage.getItem(DRAFT_KEPT_AS) ?? '';
  } catch {
    return '';
  }
}
