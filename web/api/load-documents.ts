import type { DocumentSummary, DocumentView } from '../../src/types.ts';
import { fetchResponse } from './fetch-response.ts';

export async function loadDocuments(): Promise<DocumentSummary[]> {
  return (await (await fetchResponse('/api/documents')).json()) as DocumentSummary[];
}

const DOCUMENTS = new Map<string, Promise<DocumentView>>();

/** The whole document. It is fetched once; a failed attempt is forgotten, so that the next one tries again. */
export function loadDocument(id: string): Promise<DocumentView> {
  const known = DOCUMENTS.get(id);
  if (known) return known;
  const loading = fetchResponse(`/api/documents/${encodeURIComponent(id)}`).then(
    (response) => response.json() as Promise<DocumentView>,
  );
  loading.catch(() => DOCUMENTS.delete(id));
  DOCUMENTS.set(id, loading);
  return loading;
}

/** Example questions. None is not an error: the page works without. */
export async function loadSuggestions(): Promise<string[]> {
  try {
    const { questions } = (await (await fetchResponse('/api/suggestions')).json()) as {
      questions?: string[];
    };
    return questions ?? [];
  } catch {
    return [];
  }
}
