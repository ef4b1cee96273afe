import type { Excerpt, Period } from '../../src/types.ts';
import { text } from '../text/interface-text.ts';
import { element } from './element.ts';

/** "A review of our work:" -> "A review of our work": a heading's stop has no place in a list. */
export function trimHeading(heading: string): string {
  return heading.trim().replace(/[.:。：]$/u, '');
}

/** "Target, 2022"; "" where there is nothing to say. */
export function describePeriod(period: Period): string {
  return [nameKind(period), nameTime(period)].filter(Boolean).join(', ');
}

/** "Target" or "Result"; "" for anything else. */
export function nameKind({ kind }: Period): string {
  return kind === 'other' ? '' : text.period[kind];
}

/** "next five years (2022–2026)"; "" where no time is known. */
export function nameTime({ label, from, to }: Period): string {
  if (label === 'undated') return '';
  const name = text.period.name(label);
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  const saysYears = !first || !last || first === last || /\d{4}/u.test(label);
  return saysYears ? name : `${name} (${first}–${last})`;
}

/** Heading path and number of paragraph: "Major tasks for 2022 › 6. Working together, paragraph 55". */
export function describePlace({ section, paragraph }: Excerpt): string {
  const path = section.map(trimHeading).filter(Boolean).join(' › ');
  const number = paragraph > 0 ? text.answer.paragraph(paragraph) : '';
  return [path, number].filter(Boolean).join(', ');
}

/** The period and the place, as they are read aloud. */
export function describeExcerpt(excerpt: Excerpt): string {
  return [describePeriod(excerpt.period), describePlace(excerpt)].filter(Boolean).join(', ');
}

/** Result and target differ in word and shape, not in colour alone. */
export function renderPeriod(period: Period): HTMLElement | null {
  const [kind, time] = [nameKind(period), nameTime(period)];
  if (!kind && !time) return null;
  return element(
    'span',
    { class: 'period', 'data-kind': period.kind, title: period.inferred ? text.period.inferred : null },
    kind ? element('strong', {}, kind) : null,
    element('span', {}, time),
  );
}

/** What a card says of a place: its words, its time, its heading. */
export function renderExcerptCard(excerpt: Excerpt): (Node | null)[] {
  return [
    element('p', { class: 'card-quote', dir: 'auto' }, `“${excerpt.quote.trim()}”`),
    renderPeriod(excerpt.period),
    element('p', { class: 'card-place card-report', dir: 'auto' }, excerpt.title),
    element('p', { class: 'card-place', dir: 'auto' }, describePlace(excerpt)),
  ];
}
