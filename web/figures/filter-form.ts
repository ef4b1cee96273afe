import type { DocumentSummary, FigureView } from '../../src/types.ts';
import '../styles/field.css';
import { text } from '../text/interface-text.ts';
import { nameTime } from '../views/describe-excerpt.ts';
import { element } from '../views/element.ts';
import { type FigureChoice, periodKey } from './figure-filter.ts';

const TYPED_MILLISECONDS = 150;

export interface FilterForm {
  element: HTMLElement;
  show(choice: FigureChoice): void;
  focus(): void;
}

/** Search, kind, period and, where there are several, the report. Tells what was changed. */
export function createFilterForm(
  figures: readonly FigureView[],
  documents: readonly DocumentSummary[],
  change: (changed: Partial<FigureChoice>) => void,
): FilterForm {
  const words = text.figures;
  const find = element('input', {
    type: 'search',
    id: 'find-figures',
    placeholder: words.findPlaceholder,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  find.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => change({ find: find.value }), TYPED_MILLISECONDS);
  });
  const kind = createSelect('figure-kind', [
    ['', words.everyKind],
    ['result', words.results],
    ['target', words.targets],
  ]);
  kind.addEventListener('change', () => change({ kind: kind.value as FigureChoice['kind'] }));
  const period = createSelect('figure-period', [['', words.everyPeriod], ...listPeriods(figures)]);
  period.addEventListener('change', () => change({ period: period.value }));
  const report = createSelect('figure-document', [
    ['', words.everyDocument],
    ...documents.map(({ id, title }): [string, string] => [id, title]),
  ]);
  report.addEventListener('change', () => change({ document: report.value }));
  const field = (name: string, input: HTMLElement) =>
    element('p', { class: 'field' }, element('label', { for: input.id }, name), input);
  return {
    element: element(
      'form',
      {
        class: 'filters',
        role: 'search',
        'aria-label': words.find,
        onsubmit: (event) => event.preventDefault(),
      },
      field(words.find, find),
      field(words.kind, kind),
      field(words.period, period),
      documents.length > 1 && field(words.document, report),
    ),
    show(choice) {
      // What is being typed is newer than the choice made of it.
      if (document.activeElement !== find) find.value = choice.find;
      kind.value = choice.kind;
      period.value = choice.period;
      report.value = choice.document;
    },
    focus: () => find.focus(),
  };
}

function createSelect(id: string, options: [value: string, name: string][]): HTMLSelectElement {
  return element('select', { id }, ...options.map(([value, name]) => element('option', { value }, name)));
}

/** Each period once, by time. */
function listPeriods(figures: readonly FigureView[]): [string, string][] {
  const known = new Map<string, FigureView['period']>();
  for (const figure of figures)
    if (!known.has(periodKey(figure))) known.set(periodKey(figure), figure.period);
  return [...known]
    .toSorted(
      ([, a], [, b]) =>
        (a.from ?? '9').localeCompare(b.from ?? '9') || (a.to ?? '9').localeCompare(b.to ?? '9'),
    )
    .map(([key, period]) => [key, nameTime(period) || text.period.undated]);
}
