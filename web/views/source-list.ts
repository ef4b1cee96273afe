import type { Citation, Excerpt } from '../../src/types.ts';
import { createCopyButton } from '../copying/copy-button.ts';
import type { FindReport } from '../copying/write-answer.ts';
import { writeReference } from '../copying/write-reference.ts';
import { isForAnotherTab } from '../navigation/navigator.ts';
import { addressReport } from '../navigation/page-address.ts';
import { text } from '../text/interface-text.ts';
import { describeExcerpt, describePlace, renderExcerptCard, renderPeriod } from './describe-excerpt.ts';
import { element } from './element.ts';
import { attachCard, hideCard } from './hover-card.ts';

/** What the reader is asked to show: one of several places, and what it was opened from. */
export interface ReaderRequest {
  excerpts: Excerpt[];
  index: number;
  purpose: 'source' | 'nearest' | 'figure' | 'cut';
  opener: HTMLElement | null;
}

export type OpenReader = (request: ReaderRequest) => void;

export interface ListContext {
  openReader: OpenReader;
  /** The fragment that leads to this answer and opens the source with this marker. */
  addressOf(marker: number): string;
  findReport: FindReport;
  announce(words: string): void;
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
      'data-kind': citation.period.kind,
      'aria-label': text.answer.source(citation.marker, describeExcerpt(citation)),
      onclick: (event) => {
        if (isForAnotherTab(event)) return;
        event.preventDefault();
        hideCard();
        openReader({ excerpts: citations, index, purpose: 'source', opener: chip });
      },
    },
    String(citation.marker),
  );
  attachCard(chip, () => renderExcerptCard(citation));
  return chip;
}

/** The quotes with their places, numbered as in the answer. */
export function renderSources(
  citations: Citation[],
  context: ListContext,
  level: 'h3' | 'h4' = 'h3',
): HTMLElement {
  return element(
    'section',
    { class: 'sources' },
    element(level, {}, text.answer.sources),
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
export function renderNearest(
  nearest: Excerpt[],
  context: ListContext,
  level: 'h3' | 'h5' = 'h3',
): HTMLElement {
  return element(
    'section',
    { class: 'nearest' },
    element(level, {}, text.answer.nearest),
    element('p', { class: 'nearest-warning' }, text.answer.notAnAnswer),
    renderExcerpts(nearest, 'nearest', context),
  );
}

/** Places without numbers, one under the other. */
export function renderExcerpts(
  excerpts: Excerpt[],
  purpose: ReaderRequest['purpose'],
  context: ListContext,
): HTMLElement {
  return element(
    'ul',
    { class: 'excerpts' },
    ...excerpts.map((_, index) => renderExcerpt({ excerpts, index, purpose }, null, context)),
  );
}

function renderExcerpt(
  place: Omit<ReaderRequest, 'opener'>,
  number: string | null,
  { openReader, findReport, announce }: ListContext,
): HTMLElement | null {
  const excerpt = place.excerpts[place.index];
  if (!excerpt) return null;
  const described = describePlace(excerpt);
  const label = number
    ? text.answer.showInReportNumbered(Number(number), described)
    : text.answer.showPassage(described);
  const show = element(
    'a',
    {
      class: 'action',
      href: addressReport(excerpt.documentId, excerpt),
      'aria-label': label,
      onclick: (event) => {
        if (isForAnotherTab(event)) return;
        event.preventDefault();
        openReader({ ...place, opener: show });
      },
    },
    text.answer.showInReport,
  );
  const copy =
    number &&
    createCopyButton(
      text.answer.copyReference,
      text.answer.copyReferenceNumbered(Number(number)),
      () => writeReference(excerpt, findReport(excerpt.documentId)),
      announce,
    );
  return element(
    'li',
    { class: 'excerpt', 'data-kind': excerpt.period.kind },
    number && element('span', { class: 'excerpt-number', 'aria-hidden': 'true' }, number),
    element(
      'blockquote',
      { dir: 'auto', lang: findReport(excerpt.documentId)?.language },
      element('p', {}, excerpt.quote.trim()),
    ),
    element(
      'p',
      { class: 'excerpt-place' },
      renderPeriod(excerpt.period),
      element('cite', {}, excerpt.title),
      element('span', {}, described),
    ),
    element('p', { class: 'actions' }, show, copy),
  );
}
