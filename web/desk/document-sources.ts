import type { Citation } from '../../src/types.ts';
import { formatCount } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { type ListContext, renderSources } from '../views/source-list.ts';

export interface DocumentSources {
  element: HTMLElement;
  /** Only the sources with these markers. */
  show(markers: ReadonlySet<number>): void;
}

/** The sources of a long document, folded: on the screen each chip tells its own. */
export function createDocumentSources(citations: Citation[], context: ListContext): DocumentSources {
  const sources = renderSources(citations, context, 'h4');
  const items = [...sources.querySelectorAll<HTMLElement>('.excerpt')];
  const summary = element('summary', {});
  const folded = element('details', { class: 'document-sources' }, summary, sources);
  return {
    element: folded,
    show(markers) {
      citations.forEach(({ marker }, index) => {
        const item = items[index];
        if (item) item.hidden = !markers.has(marker);
      });
      summary.textContent = text.taking.sources(formatCount(markers.size));
      folded.hidden = markers.size === 0;
    },
  };
}
