import type { Citation, Excerpt } from '../../src/types.ts';
import { text } from '../text/interface-text.ts';
import { describeExcerpt, describePlace, renderPeriod } from './describe-excerpt.ts';
import { element } from './element.ts';

/** What the reader is asked to show: one of several places, and what it was opened from. */
export interface ReaderRequest {
  excerpts: Excerpt[];
  index: number;
  purpose: 'source' | 'nearest';
  opener: HTMLElement | null;
}

export type OpenReader = (request: ReaderRequest) => void;

export interface ListContext {
  openReader: OpenReader;
  /** The fragment that leads to this answer and opens the source with this marker. */
  addressOf(marker: number): string;
}

/** What stands for [1] in an answer: a link, so that it can be opened beside this page or sent on. */
export function renderChip(
  citations: Citation[],
  index: number,
  { openReader, addressOf }: ListContext,
): HTMLElement | null {
  const citation = citations[index];
  if (!citation) return null;
  const chip = element(
    'a',
    {
      class: 'chip',
      href: addressOf(citation.marker),
      'data-marker': citation.marker,
      'data-start': citation.start,
      'data-document': citation.documentId,
      'aria-label': text.answer.source(citation.marker, describeExcerpt(citation)),
      title: `${citation.quote}\n${describeExcerpt(citation)}`,
      onclick: (event) => {
        if (isForAnotherTab(event)) return;
        event.preventDefault();
        openReader({ excerpts: citations, index, purpose: 'source', opener: chip });
      },
    },
    String(citation.marker),
  );
  return chip;
}

/** The quotes with their places, numbered as in the answer. */
export function renderSources(citations: Citation[], context: ListContext): HTMLElement {
  return element(
    'section',
    { class: 'sources' },
    element('h3', {}, text.answer.sources),
    element(
      'ol',
      { class: 'excerpts' },
      ...citations.map((citation, index) =>
        renderExcerpt({ excerpts: citations, index, purpose: 'source' }, String(citation.marker), context),
      ),
    ),
  );
}

/** Places that come near without being an answer. */
export function renderNearest(nearest: Excerpt[], context: ListContext): HTMLElement {
  return element(
    'section',
    { class: 'nearest' },
    element('h3', {}, text.answer.nearest),
    element('p', { class: 'nearest-warning' }, text.answer.notAnAnswer),
    element(
      'ul',
      { class: 'excerpts' },
      ...nearest.map((_, index) =>
        renderExcerpt({ excerpts: nearest, index, purpose: 'nearest' }, null, context),
      ),
    ),
  );
}

function renderExcerpt(
  place: Omit<ReaderRequest, 'opener'>,
  number: string | null,
  { openReader }: ListContext,
): HTMLElement | null {
  const excerpt = place.excerpts[place.index];
  if (!excerpt) return null;
  const described = describePlace(excerpt);
  const label = number
    ? text.answer.showInReportNumbered(Number(number), described)
    : text.answer.showPassage(described);
  const show = element(
    'button',
    {
      type: 'button',
      class: 'show-in-report',
      'aria-label': label,
      onclick: () => openReader({ ...place, opener: show }),
    },
    text.answer.showInReport,
  );
  return element(
    'li',
    { class: 'excerpt' },
    number && element('span', { class: 'excerpt-number', 'aria-hidden': 'true' }, number),
    element('blockquote', { dir: 'auto' }, element('p', {}, excerpt.quote)),
    element(
      'p',
      { class: 'excerpt-place' },
      renderPeriod(excerpt.period),
      element('cite', {}, excerpt.title),
      element('span', {}, described),
    ),
    show,
  );
}

function isForAnotherTab(event: Event): boolean {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
}
