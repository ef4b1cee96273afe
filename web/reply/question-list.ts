import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { growBox } from '../views/grow-box.ts';
import type { LetterQuestion, ReplyDesk } from './reply-desk.ts';

export interface QuestionList {
  element: HTMLElement;
  /** Other questions stand on the desk. */
  draw(): void;
  /** Something about them has changed; what is being typed stays. */
  update(): void;
  focus(): void;
}

/** The questions that were found: each to be corrected or removed, with the letter's words and what became of it. */
export function createQuestionList(desk: ReplyDesk, announce: (words: string) => void): QuestionList {
  const words = text.reply;
  const heading = element('h3', { tabindex: -1 });
  const none = element('p', { class: 'form-hint' }, words.noQuestions);
  const list = element('ol', { class: 'letter-questions' });
  const entry = element('input', { id: 'added-question', ...PRIVATE });
  const badges = new Map<LetterQuestion, HTMLElement>();

  const add = () => {
    const question = entry.value.trim();
    if (!question) return entry.focus();
    entry.value = '';
    desk.add(question);
    announce(question);
    entry.focus();
  };
  const remove = ({ id }: LetterQuestion, place: number) => {
    desk.remove(id);
    announce(words.removed);
    const buttons = list.querySelectorAll<HTMLElement>('button');
    (buttons[Math.min(place, buttons.length - 1)] ?? entry).focus();
  };
  const createItem = (question: LetterQuestion, index: number) => {
    const place = index + 1;
    const box = element('textarea', { rows: 1, 'aria-label': words.question(place), ...PRIVATE });
    box.value = question.question;
    box.addEventListener('input', () => {
      desk.correct(question.id, box.value);
      growBox(box);
    });
    // It has no height before it stands in the page, and another one in another width.
    new ResizeObserver(() => growBox(box)).observe(box);
    const badge = element('p', { class: 'question-badge', hidden: true });
    badges.set(question, badge);
    return element(
      'li',
      {},
      element('span', { class: 'question-number', 'aria-hidden': 'true' }, String(place)),
      element(
        'div',
        { class: 'question-line' },
        box,
        element(
          'button',
          {
            type: 'button',
            class: 'action',
            'aria-label': words.removeQuestion(place),
            onclick: () => remove(question, index),
          },
          words.remove,
        ),
      ),
      question.asked !== null &&
        element(
          'p',
          { class: 'question-asked', dir: 'auto' },
          element('span', {}, `${words.asked} `),
          element('q', {}, question.asked.replace(/\s+/gu, ' ')),
        ),
      badge,
    );
  };

  const update = () => {
    for (const [question, badge] of badges) {
      const answer = desk.answerTo(question);
      badge.hidden = answer === null;
      if (!answer) continue;
      badge.dataset['status'] = answer.status;
      const { absent } = text.answer.refusals;
      if (answer.status === 'not_found')
        badge.textContent = answer.reason ? (text.answer.refusals[answer.reason] ?? absent) : absent;
      else badge.textContent = answer.unanswered?.length ? words.partly : words.answered;
    }
  };
  const section = element(
    'section',
    { class: 'questions-found', hidden: true },
    heading,
    none,
    list,
    element(
      'form',
      {
        class: 'field question-entry',
        onsubmit: (event) => {
          event.preventDefault();
          add();
        },
      },
      element('label', { for: entry.id }, words.addLabel),
      element(
        'div',
        { class: 'entry-line' },
        entry,
        element('button', { type: 'submit', class: 'button' }, words.add),
      ),
    ),
  );
  return {
    element: section,
    draw() {
      const { questions } = desk;
      section.hidden = questions === null;
      if (!questions) return;
      badges.clear();
      heading.textContent = words.questions(questions.length);
      none.hidden = questions.length > 0;
      list.replaceChildren(...questions.map(createItem));
      update();
    },
    update,
    focus: () => heading.focus(),
  };
}

/** A browser must neither remember what a letter asks nor send it to be spelled. */
const PRIVATE = { autocomplete: 'off', spellcheck: 'false', dir: 'auto' };
