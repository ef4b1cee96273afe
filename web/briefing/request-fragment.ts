import type { BriefingRequest } from '../../src/briefing/briefing.ts';

export const MOST_TOPICS = 10;

/** "#topic=education&topic=health&pages=2" -> the request; null where no topic is named. */
export function readRequest(fragment: string): BriefingRequest | null {
  const fields = new URLSearchParams(fragment.replace(/^#/u, ''));
  const list = (name: string) =>
    fields
      .getAll(name)
      .map((value) => value.trim())
      .filter(Boolean);
  const topics = list('topic').slice(0, MOST_TOPICS);
  const [documents, title, pages] = [
    list('document'),
    fields.get('title')?.trim(),
    Number(fields.get('pages')),
  ];
  if (topics.length === 0) return null;
  return {
    topics,
    ...(documents.length > 0 ? { documents } : {}),
    ...(title ? { title } : {}),
    ...(Number.isInteger(pages) && pages > 0 ? { length: pages } : {}),
  };
}

/** The reverse of `readRequest`. It stands behind "#", which a browser never sends to a server. */
export function writeRequest({ topics, documents = [], title, length }: BriefingRequest): string {
  const fields = new URLSearchParams();
  for (const topic of topics) fields.append('topic', topic);
  for (const document of documents) fields.append('document', document);
  if (title) fields.set('title', title);
  if (length) fields.set('pages', String(length));
  return `#${fields.toString()}`;
}
