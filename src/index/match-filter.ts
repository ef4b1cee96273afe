import type { Passage } from '../types.ts';
import type { PassageFilter } from './passage-index.ts';

/** Whether all given fields of the filter hold for the passage. An empty list matches nothing. */
export function matchesFilter(passage: Passage, { documents, periodKinds }: PassageFilter): boolean {
  if (documents && !documents.includes(passage.documentId)) return false;
  return !periodKinds || periodKinds.includes(passage.period.kind);
}
