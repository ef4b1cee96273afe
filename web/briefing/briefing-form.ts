import type { BriefingRequest } from '../../src/briefing/briefing.ts';
import type { DocumentSummary } from '../../src/types.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { createReportChoice } from '../desk/report-choice.ts';
import { createTopicField } from './topic-field.ts';

const LENGTHS = [1, 2, 3, 5, 10];

export interface BriefingForm {
  element: HTMLElement;
  /** Shows an earlier request, to be changed. */
  write(request: BriefingRequest): void;
  focus(): void;
}

export interface BriefingFormActions {
  make(request: BriefingRequest): void;
  announce(words: string): void;
}

/** What a briefing is asked for: topics, and if wanted a title, a length and the reports. */
export function createBriefingForm(
  documents: readonly DocumentSummary[],
  { make, announce }: BriefingFormActions,
): BriefingForm {
  const words = text.briefing;
  const topics = createTopicField(announce);
  const title = element('input', { id: 'briefing-title', type: 'text', autocomplete: 'off', dir: 'auto' });
  const length = element(
    'select',
    { id: 'briefing-length' },
    element('option', { value: '' }, words.anyLength),
    ...LENGTHS.map((pages) => element('option', { value: pages }, words.pages(pages))),
  );
  const reports = createReportChoice(documents, 'briefing');
  const field = (name: string, input: HTMLElement) =>
    element('p', { class: 'field' }, element('label', { for: input.id }, name), input);

  const submit = () => {
    const asked = topics.read();
    if (asked.length === 0) return topics.complain(words.none);
    const chosen = reports.read();
    make({
      topics: asked,
      ...(chosen ? { documents: chosen } : {}),
      ...(title.value.trim() ? { title: title.value.trim() } : {}),
      ...(length.value ? { length: Number(length.value) } : {}),
    });
  };

  return {
    element: element(
      'form',
      {
        class: 'desk-form',
        'aria-label': words.form,
        onsubmit: (event) => {
          event.preventDefault();
          submit();
        },
      },
      topics.element,
      element('div', { class: 'field-row' }, field(words.heading, title), field(words.length, length)),
      reports.element,
      element('p', {}, element('button', { type: 'submit', class: 'button is-primary' }, words.make)),
    ),
    write(request) {
      topics.write(request.topics);
      title.value = request.title ?? '';
      length.value = LENGTHS.includes(request.length ?? 0) ? String(request.length) : '';
      reports.write(request.documents);
    },
    focus: () => topics.focus(),
  };
}
