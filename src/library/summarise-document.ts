import type { Document, DocumentSummary } from '../types.ts';

/** What is told of a report where its text is not. */
export function summariseDocument({
  id,
  title,
  publisher,
  speaker,
  released,
  language,
  source,
  sha256,
  text,
}: Document): DocumentSummary {
  return { id, title, publisher, speaker, released, language, source, sha256, characters: text.length };
}
