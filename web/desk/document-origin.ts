import type { DocumentSummary } from '../../src/types.ts';
import { formatDate } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';

export interface MadeDocument {
  documents: DocumentSummary[];
  mode: 'extractive' | 'llm';
  notice?: string;
}

/** From which reports a document was made, and how: so that whoever gets it can check it. */
export function renderOrigin({ documents, mode, notice }: MadeDocument): HTMLElement {
  return element(
    'div',
    { class: 'document-origin' },
    ...documents.map(({ title, publisher, released, sha256 }) =>
      element(
        'p',
        { dir: 'auto', title: text.briefing.fingerprint(sha256) },
        [title, publisher, released && formatDate(released)].filter(Boolean).join(' · '),
      ),
    ),
    element('p', {}, text.briefing[mode]),
    notice && element('p', { class: 'notice' }, element('strong', {}, `${text.answer.notice}: `), notice),
  );
}
