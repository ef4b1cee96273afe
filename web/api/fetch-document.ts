import { fetchResponse } from './fetch-response.ts';

export type DocumentFormat = 'word' | 'markdown';

const MEDIA_TYPES: Record<DocumentFormat, string> = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown',
};

/** What the server makes of a request, in a format. It alone writes documents, so that none holds what it did not find. */
export async function fetchDocument(path: string, request: unknown, format: DocumentFormat): Promise<Blob> {
  const response = await fetchResponse(path, {
    method: 'POST',
    // A failure is told as problem+json, whatever the document would be.
    headers: { 'content-type': 'application/json', accept: MEDIA_TYPES[format] },
    body: JSON.stringify(request),
  });
  return response.blob();
}
