import type { FigureView } from '../../src/types.ts';
import { subjectOf } from './subject.ts';

export const COLUMNS = ['place', 'indicator', 'value', 'period'] as const;
export type Column = (typeof COLUMNS)[number];

/** What the view of the figures shows. It stands in the fragment, so that a view can be linked to. */
export interface FigureChoice {
  find: string;
  kind: '' | 'result' | 'target';
  /** `periodKey` of a period. */
  period: string;
  document: string;
  subject: string;
  sort: Column;
  descending: boolean;
}

export const EVERYTHING: FigureChoice = {
  find: '',
  kind: '',
  period: '',
  document: '',
  subject: '',
  sort: 'place',
  descending: false,
};

/** "#subject=gdp&kind=target" -> the choice; what is missing or unknown shows everything. */
export function readChoice(fragment: string): FigureChoice {
  const fields = new URLSearchParams(fragment.replace(/^#/u, ''));
  const field = (name: string) => fields.get(name) ?? '';
  const kind = field('kind');
  const sort = COLUMNS.find((column) => column === field('sort'));
  return {
    find: field('find'),
    kind: kind === 'result' || kind === 'target' ? kind : '',
    period: field('period'),
    document: field('document'),
    subject: field('subject'),
    sort: sort ?? 'place',
    descending: field('descending') === 'yes',
  };
}

export function writeChoice(choice: FigureChoice): string {
  const fields = new URLSearchParams();
  for (const name of ['subject', 'find', 'kind', 'period', 'document'] as const)
    if (choice[name]) fields.set(name, choice[name]);
  if (choice.sort !== 'place') fields.set('sort', choice.sort);
  if (choice.descending) fields.set('descending', 'yes');
  const written = fields.toString();
  return written && `#${written}`;
}

/** The figures of a choice, in its order. */
export function chooseFigures(figures: readonly FigureView[], choice: FigureChoice): FigureView[] {
  const words = fold(choice.find).split(' ').filter(Boolean);
  const chosen = figures.filter(
    (figure) =>
      (!choice.kind || figure.period.kind === choice.kind) &&
      (!choice.period || periodKey(figure) === choice.period) &&
      (!choice.document || figure.citation.documentId === choice.document) &&
      (!choice.subject || subjectOf(figure) === choice.subject) &&
      words.every((word) => searchable(figure).includes(word)),
  );
  const compare = COMPARE[choice.sort];
  const sign = choice.descending ? -1 : 1;
  return compare ? chosen.toSorted((a, b) => sign * compare(a, b)) : sign < 0 ? chosen.toReversed() : chosen;
}

/** The same time has the same key in every report. */
export function periodKey({ period }: FigureView): string {
  return period.from && period.to ? `${period.from.slice(0, 4)}-${period.to.slice(0, 4)}` : period.label;
}

const COMPARE: Record<Column, ((a: FigureView, b: FigureView) => number) | null> = {
  // As they come: report by report, from its beginning to its end.
  place: null,
  indicator: (a, b) => a.indicator.localeCompare(b.indicator),
  // Numbers can be compared within their unit only. What has no single number stands at the end.
  value: (a, b) =>
    a.unit.localeCompare(b.unit) || (a.value ?? Number.MAX_VALUE) - (b.value ?? Number.MAX_VALUE),
  period: (a, b) =>
    (a.period.to ?? '9').localeCompare(b.period.to ?? '9') ||
    (a.period.from ?? '9').localeCompare(b.period.from ?? '9') ||
    a.period.kind.localeCompare(b.period.kind),
};

function searchable({ indicator, text, unit, period, citation }: FigureView): string {
  return fold([indicator, text, unit, period.label, citation.section.join(' ')].join(' '));
}

function fold(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, ' ').trim();
}
