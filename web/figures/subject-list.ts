import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { addressSubject } from './subject.ts';
import type { Subject } from './find-series.ts';

/** More would hide the table; the search brings the others. */
const MOST = 24;

/** The subjects with a chart, as links; the chosen one is marked. Words narrow them like the table. */
export function renderSubjects(subjects: readonly Subject[], chosen: string, find: string): HTMLElement {
  const words = find.toLowerCase().split(/\s+/u).filter(Boolean);
  const fitting = subjects.filter(
    ({ key, name }) =>
      key === chosen || words.every((word) => key.includes(word) || name.toLowerCase().includes(word)),
  );
  const link = (href: string, name: string, current: boolean) =>
    element(
      'li',
      {},
      element('a', { class: 'subject', href, 'aria-current': current ? 'true' : null, dir: 'auto' }, name),
    );
  return element(
    'nav',
    { class: 'subjects', 'aria-label': text.figures.through },
    element('h3', {}, text.figures.through),
    element(
      'ul',
      {},
      chosen ? link('/figures', text.figures.all, false) : null,
      ...fitting.slice(0, MOST).map(({ key, name }) => link(addressSubject(key), name, key === chosen)),
    ),
  );
}
