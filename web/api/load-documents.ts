import type { DocumentSummary, DocumentView, FigureView, Place } from '../../src/types.ts';
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

/** Who writes the answers; null where that cannot be learned. */
export async function loadAbout(): Promise<About | null> {
  try {
    return (await (await fetchResponse('/api/about')).json()) as About;
  } catch {
    return null;
  }
}

export interface About {
  mode: 'extractive' | 'llm';
  model?: string;
}

/** The figures of one report, or of all. Fetched once each, like the reports. */
const FIGURES = new Map<string, Promise<FigureView[]>>();

export function loadFigures(documentId?: string): Promise<FigureView[]> {
  const query = documentId === undefined ? '' : `?document=${encodeURIComponent(documentId)}`;
  const known = FIGURES.get(query);
  if (known) return known;
  const loading = fetchResponse(`/api/figures${query}`)
    .then((response) => response.json() as Promise<{ figures: FigureView[] }>)
    .then(({ figures }) => figures);
  loading.catch(() => FIGURES.delete(query));
  FIGURES.set(query, loading);
  return loading;
}

/** Example questions. None is not an error: the page works without. */
export function loadSuggestions(): Promise<string[]> {
  return loadQuestions('/api/suggestions');
}

/** Questions about what stands near a place. The address holds the place and never a question. */
export function loadNearSuggestions({ documentId, start, end }: Place): Promise<string[]> {
  const query = new URLSearchParams({ document: documentId, start: String(start), end: String(end) });
  return loadQuestions(`/api/suggestions?${query.toString()}`);
}

async function loadQuestions(address: string): Promise<string[]> {
  try {
    const { questions } = (await (await fetchResponse(address)).json()) as { questions?: string[] };
    return questions ?? [];
  } catch {
    return [];
  }
}
