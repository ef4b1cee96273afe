import type { SentenceView } from '../library/library.ts';
import { escapeMarkdown } from './cited-text.ts';
import type { Material } from './written.ts';

/** Which report speaks, where several are searched and the question picked none. Ends in a colon; empty otherwise. */
export function nameReport({ document }: SentenceView, { documents }: Pick<Material, 'documents'>): string {
  return documents.length > 1 ? `**${escapeMarkdown(document.title)}**: ` : '';
}
