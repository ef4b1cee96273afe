import type { DocumentSummary } from '../../src/types.ts';
import { formatCount } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { createReportChoice } from '../desk/report-choice.ts';
import type { ReplyDesk } from './reply-desk.ts';

const LONGEST_LETTER = 20_000;

export interface LetterForm {
  element: HTMLElement;
  update(): void;
  focus(): void;
}

/** Where the letter is pasted, and what becomes of it is said. */
export function createLetterForm(
  desk: ReplyDesk,
  documents: readonly DocumentSummary[],
  { isSent, clear }: { isSent: boolean; clear(): void },
): LetterForm {
  const words = text.reply;
  const problem = element('p', { id: 'letter-problem', class: 'form-problem', role: 'alert' });
  const count = element('p', { class: 'letter-count' });
  // A browser must neither remember the letter nor send it to be spelled.
  const box = element('textarea', {
    id: 'letter',
    rows: 10,
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'auto',
    'aria-describedby': 'letter-problem letter-kept',
  });
  const reports = createReportChoice(documents, 'reply');
  const find = element('button', { type: 'submit', class: 'button is-primary' }, words.find);
  const replaces = element('p', { class: 'form-hint', hidden: true }, words.replaces);
  const clearing = element(
    'button',
    { type: 'button', class: 'action', hidden: true, onclick: clear },
    words.clear,
  );

  const complain = (said: string) => {
    problem.textContent = said;
    if (said) box.setAttribute('aria-invalid', 'true');
    else box.removeAttribute('aria-invalid');
  };
  const showCount = () => {
    const { length } = box.value;
    count.textContent = length > 0 ? words.count(formatCount(length), formatCount(LONGEST_LETTER)) : '';
    count.classList.toggle('is-too-much', length > LONGEST_LETTER);
    clearing.hidden = desk.isEmpty;
  };
  box.addEventListener('input', () => {
    desk.letter = box.value;
    complain('');
    showCount();
  });
  reports.element?.addEventListener('change', () => {
    desk.documents = reports.read();
  });

  const update = () => {
    if (box.value !== desk.letter) box.value = desk.letter;
    const looked = desk.questions !== null;
    find.textContent = looked ? words.findAgain : words.find;
    find.classList.toggle('is-primary', !looked);
    replaces.hidden = !looked;
    showCount();
  };
  update();
  return {
    element: element(
      'form',
      {
        class: 'desk-form',
        'aria-label': words.form,
        onsubmit: (event) => {
          event.preventDefault();
          if (box.value.trim()) return void desk.find();
          complain(words.none);
          box.focus();
        },
      },
      element(
        'div',
        { class: 'field' },
        element('label', { for: box.id }, words.letter),
        box,
        count,
        problem,
      ),
      element(
        'p',
        { id: 'letter-kept', class: 'form-hint' },
        [words.kept, isSent && words.sent].filter(Boolean).join(' '),
      ),
      reports.element,
      element('div', { class: 'form-line' }, find, replaces, clearing),
    ),
    update,
    focus: () => box.focus(),
  };
}
