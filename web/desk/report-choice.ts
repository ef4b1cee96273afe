import type { DocumentSummary } from '../../src/types.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';

export interface ReportChoice {
  /** Null where there is nothing to choose from. */
  element: HTMLElement | null;
  /** The reports chosen; undefined for all. */
  read(): string[] | undefined;
  write(ids: readonly string[] | undefined): void;
}

/** Which of several reports something is to rest on. */
export function createReportChoice(documents: readonly DocumentSummary[], name: string): ReportChoice {
  const choices = documents.map(({ id, title }) => ({
    id,
    title,
    box: element('input', { type: 'checkbox', id: `${name}-of-${id}` }),
  }));
  return {
    element:
      choices.length < 2
        ? null
        : element(
            'fieldset',
            { class: 'report-choice' },
            element('legend', {}, text.views.chooseReports),
            element(
              'ul',
              {},
              ...choices.map(({ box, title }) =>
                element('li', {}, box, element('label', { for: box.id, dir: 'auto' }, title)),
              ),
            ),
          ),
    read() {
      const chosen = choices.filter(({ box }) => box.checked).map(({ id }) => id);
      return chosen.length > 0 && chosen.length < choices.length ? chosen : undefined;
    },
    write(ids) {
      for (const { id, box } of choices) box.checked = ids?.includes(id) ?? false;
    },
  };
}
