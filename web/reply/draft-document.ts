import { REPLIES } from '../api/draft-reply.ts';
import { createCopyButton } from '../copying/copy-button.ts';
import { createDocumentActions } from '../desk/document-actions.ts';
import { writeWithSources } from '../copying/write-answer.ts';
import { renderAnswer } from '../markdown/render-answer.ts';
import { addressReport } from '../navigation/page-address.ts';
import { text } from '../text/interface-text.ts';
import { renderOrigin } from '../desk/document-origin.ts';
import { createDocumentSources } from '../desk/document-sources.ts';
import { element } from '../views/element.ts';
import { type ListContext, renderChip } from '../views/source-list.ts';
import type { DraftedReply } from './reply-desk.ts';

/** The drafted letter, to be read against its sources and taken away. */
export function createDraftDocument(
  { request, reply }: DraftedReply,
  context: Omit<ListContext, 'addressOf'>,
): HTMLElement {
  const words = text.reply;
  const { citations } = reply;
  const find = (marker: number) => citations.findIndex((citation) => citation.marker === marker);
  const addressOf = (marker: number) => {
    const cited = citations[find(marker)];
    return cited ? addressReport(cited.documentId, cited) : '';
  };
  const listContext: ListContext = { ...context, addressOf };
  const sources = createDocumentSources(citations, listContext);
  sources.show(new Set(citations.map(({ marker }) => marker)));
  const taking = createDocumentActions({
    path: REPLIES,
    fileName: words.fileName,
    announce: context.announce,
    // The very questions of this draft, whatever was corrected since.
    request: () => request,
    copy: createCopyButton(
      text.answer.copy,
      text.answer.copyLabel,
      () => writeWithSources(reply.draft, citations, context.findReport),
      context.announce,
    ),
  });
  return element(
    'article',
    { class: 'made-document', 'aria-labelledby': 'draft-heading' },
    element(
      'div',
      { class: 'document-bar', role: 'group', 'aria-label': text.taking.actions },
      ...taking.buttons,
    ),
    taking.trouble,
    element('h3', { id: 'draft-heading', class: 'document-title', tabindex: -1 }, words.draftTitle),
    renderOrigin(reply),
    element(
      'div',
      { class: 'letter-words answer-words', dir: 'auto', lang: reply.language },
      renderAnswer(reply.draft, (marker) => renderChip(citations, find(marker), listContext)),
    ),
    sources.element,
  );
}
