import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import type { ReplyDesk } from './reply-desk.ts';

/** In which language the reply is drafted, and whether the draft is still that of the questions. */
export function createDraftForm(desk: ReplyDesk): { element: HTMLElement; update(): void } {
  const words = text.reply;
  const language = element(
    'select',
    { id: 'reply-language' },
    element('option', { value: 'en' }, words.languages.en),
    element('option', { value: 'zh' }, words.languages.zh),
  );
  language.addEventListener('change', () => (desk.language = language.value === 'zh' ? 'zh' : 'en'));
  const outdated = element('p', { class: 'form-hint', role: 'status' });
  const draft = element('button', { type: 'submit', class: 'button is-primary' });
  const form = element(
    'form',
    {
      class: 'desk-form draft-form',
      onsubmit: (event) => {
        event.preventDefault();
        void desk.draft();
      },
    },
    element('p', { class: 'field' }, element('label', { for: language.id }, words.language), language),
    element('div', { class: 'form-line' }, draft, outdated),
  );
  const update = () => {
    form.hidden = desk.questions === null;
    language.value = desk.language;
    draft.textContent = desk.drafted ? words.draftAgain : words.draft;
    outdated.textContent = desk.isOutdated ? words.outdated : '';
  };
  update();
  return { element: form, update };
}
