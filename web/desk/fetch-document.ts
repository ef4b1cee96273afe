import { fetchResponse } from '../api/fetch-response.ts';

export type DocumentFormat = 'word' | 'markdown';

const FORMATS: Record<DocumentFormat, { type: string; ending: string }> = {
  word: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: '.docx',
  },
  markdown: { type: 'text/markdown', ending: '.md' },
};

export interface WrittenDocument {
  content: Blob;
  /** Of the file, with its ending. */
  name: string;
}

/**
 * What the server makes of a request, in a format. It alone writes documents, so that none holds what it did not find.
 * Rejects with a RequestFailure.
 */
export async function fetchDocument(
  path: string,
  request: unknown,
  format: DocumentFormat,
  fallbackName: string,
): Promise<WrittenDocument> {
  const { type, ending } = FORMATS[format];
  const response = await fetchResponse(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: type },
    body: JSON.stringify(request),
  });
  const name = readFileName(response.headers.get('content-disposition') ?? '');
  return { content: await response.blob(), name: name ?? fallbackName + ending };
}

/** `attachment; filename*=UTF-8''Briefing%20one.docx` -> "Briefing one.docx" (RFC 6266); null where none is given. */
export function readFileName(disposition: string): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/iu.exec(disposition)?.[1];
  const plain = /filename="([^"]*)"/iu.exec(disposition)?.[1] ?? /filename=([^;"]+)/iu.exec(disposition)?.[1];
  try {
    return (encoded && decodeURIComponent(encoded.trim())) || plain?.trim() || null;
  } catch {
    return plain?.trim() || null;
  }
}
