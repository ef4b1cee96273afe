import type { Briefing } from '../../src/briefing/briefing.ts';
import { BRIEFINGS } from '../api/make-briefing.ts';
import { createDocumentActions } from '../desk/document-actions.ts';
import { addressReport } from '../navigation/page-address.ts';
import { formatCount } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { type ListContext, renderChip } from '../views/source-list.ts';
import { renderOrigin } from '../desk/document-origin.ts';
import { createDocumentSources } from '../desk/document-sources.ts';
import { listKept } from './arrangement.ts';
import type { BriefingDesk } from './briefing-desk.ts';
import type { ArrangedPart } from './point-list.ts';
import { createTopicSection } from './topic-section.ts';

/** The briefing as a document to be read, arranged and taken away. `update` follows the arrangement. */
export function createBriefingDocument(
  desk: BriefingDesk,
  briefing: Briefing,
  context: Omit<ListContext, 'addressOf'>,
): ArrangedPart {
  const words = text.briefing;
  const { citations } = briefing;
  const addressOf = (marker: number) => {
    const cited = citations.find((citation) => citation.marker === marker);
    return cited ? addressReport(cited.documentId, cited) : '';
  };
  const listContext: ListContext = { ...context, addressOf };
  const chipFor = (marker: number) =>
    renderChip(
      citations,
      citations.findIndex((citation) => citation.marker === marker),
      listContext,
    );
  const showPoint = (id: string) => {
    const point = room.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    point?.scrollIntoView({ block: 'center' });
    point?.focus({ preventScroll: true });
  };
  const topics = briefing.topics.map((topic) =>
    createTopicSection(topic, { ...listContext, desk, briefing, chipFor, showPoint }),
  );
  const sources = createDocumentSources(citations, listContext);
  const arrange = element(
    'button',
    { type: 'button', class: 'button arrange', 'aria-pressed': 'false', onclick: () => toggle() },
    words.arrange,
  );
  const taking = createDocumentActions({
    path: BRIEFINGS,
    fileName: words.fileName,
    announce: context.announce,
    ...(citations.length > 0 ? { tool: arrange } : {}),
    request() {
      const request = desk.documentRequest;
      if (request?.points?.length !== 0) return request;
      context.announce(words.nothingLeft);
      nothingLeft.hidden = false;
      return null;
    },
  });
  const nothingLeft = element('p', { class: 'form-problem', hidden: true }, words.nothingLeft);
  const toggle = () => {
    const arranging = room.classList.toggle('is-arranging');
    arrange.setAttribute('aria-pressed', String(arranging));
  };
  const count = element('span');
  const restore = element(
    'button',
    {
      type: 'button',
      class: 'action',
      onclick: () => {
        desk.restore();
        arrange.focus();
      },
    },
    words.restore,
  );
  const changes = element('div', { class: 'document-changes', hidden: true }, count, restore);
  const room = element(
    'article',
    { class: 'made-document', 'aria-labelledby': 'briefing-heading' },
    element(
      'div',
      { class: 'document-bar', role: 'group', 'aria-label': text.taking.actions },
      ...taking.buttons,
      changes,
    ),
    nothingLeft,
    taking.trouble,
    element(
      'h3',
      { id: 'briefing-heading', class: 'document-title', tabindex: -1, dir: 'auto' },
      briefing.title,
    ),
    renderOrigin(briefing),
    ...topics.map((topic) => topic.element),
    sources.element,
  );
  const update = () => {
    topics.forEach((topic) => topic.update());
    const { made } = desk;
    if (!made) return;
    const leftOut = made.arrangement.leftOut.length;
    count.textContent = leftOut > 0 ? words.countLeftOut(formatCount(leftOut)) : '';
    changes.hidden = listKept(briefing, made.arrangement) === undefined;
    nothingLeft.hidden = true;
    sources.show(citedBy(briefing, made.arrangement.leftOut));
  };
  update();
  return { element: room, update };
}

/** Markers of what stays. */
function citedBy({ topics }: Briefing, leftOut: readonly string[]): Set<number> {
  const out = new Set(leftOut);
  const stays = topics.flatMap((topic) =>
    topic.status === 'not_found'
      ? []
      : [topic.figures, topic.achieved, topic.nextYears, topic.thisYear, topic.problems, topic.context]
          .flat()
          .filter(({ id }) => !out.has(id)),
  );
  return new Set(stays.flatMap(({ citations }) => citations.map(({ marker }) => marker)));
}
