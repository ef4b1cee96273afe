import type { Excerpt, Period } from '../../src/types.ts';
import { text } from '../text/interface-text.ts';
import { element } from './element.ts';

/** "A review of our work:" -> "A review of our work": a heading's stop has no place in a list. */
export function trimHeading(heading: string): string {
  return heading.trim().replace(/[.:。：]$/u, '');
}

/** "Target, 2022"; "" where there is nothing to say. */
export function describePeriod(period: Period): string {
  return namePeriod(period).filter(Boolean).join(', ');
}

function namePeriod({ kind, label }: Period): [kind: string, time: string] {
  return [kind === 'other' ? '' : text.period[kind], label === 'undated' ? '' : label];
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
  const [kind, time] = namePeriod(period);
  if (!kind && !time) return null;
  return element(
    'span',
    { class: 'period', 'data-kind': period.kind, title: period.inferred ? text.period.inferred : null },
    kind ? element('strong', {}, kind) : null,
    time,
  );
}
