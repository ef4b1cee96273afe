import { formatCount } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { addressSubject } from './subject.ts';
import type { Subject } from './find-series.ts';

/** So many stand in a folded list; the style sheet counts alike. */
const FOLDED = 5;
/** More would hide the table; the search brings the others. */
const MOST = 24;

/**
 * The subjects with a chart, as links; the chosen one first and marked. Words narrow them like the table. Where they
 * would fill a small window, the style sheet folds all but the first, and a button unfolds them.
 */
export function renderSubjects(subjects: readonly Subject[], chosen: string, find: string): HTMLElement {
  const words = find.toLowerCase().split(/\s+/u).filter(Boolean);
  const fitting = subjects
    .filter(
      ({ key, name }) =>
        key === chosen || words.every((word) => key.includes(word) || name.toLowerCase().includes(word)),
    )
    .toSorted((a, b) => Number(b.key === chosen) - Number(a.key === chosen))
    .slice(0, MOST);
  const link = (href: string, name: string, current: boolean) =>
    element(
      'li',
      {},
      element('a', { class: 'subject', href, 'aria-current': current ? 'true' : null, dir: 'auto' }, name),
    );
  const unfold = element(
    'button',
    {
      type: 'button',
      class: 'action subjects-unfold',
      onclick: () => {
        nav.classList.remove('is-folded');
        nav.querySelectorAll('a')[FOLDED]?.focus();
      },
    },
    text.figures.moreSubjects(formatCount(fitting.length)),
  );
  const nav = element(
    'nav',
    { class: 'subjects is-folded', 'aria-label': text.figures.through },
    element('h3', {}, text.figures.through),
    element(
      'ul',
      {},
      chosen ? link('/figures', text.figures.all, false) : null,
      ...fitting.map(({ key, name }) => link(addressSubject(key), name, key === chosen)),
    ),
    fitting.length > FOLDED && unfold,
  );
  return nav;
}
