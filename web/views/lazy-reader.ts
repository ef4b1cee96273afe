import { loadDocument, loadFigures } from '../api/load-documents.ts';
import type { DocumentSummary } from '../../src/types.ts';
import type { Reader } from '../reader/reader.ts';

/** The reader, loaded when it is first needed. `prepare` is called with it once. */
export class LazyReader {
  #loading: Promise<Reader> | null = null;
  #documents: DocumentSummary[] = [];
  /** Null until it was needed. */
  loaded: Reader | null = null;

  constructor(private readonly prepare: (reader: Reader) => void) {}

  get(): Promise<Reader> {
    this.#loading ??= this.#load();
    // A failed attempt is forgotten, so that the next one tries again.
    this.#loading.catch(() => (this.#loading = null));
    return this.#loading;
  }

  setDocuments(documents: DocumentSummary[]): void {
    this.#documents = documents;
    this.loaded?.setDocuments(documents);
  }

  async #load(): Promise<Reader> {
    const { Reader: Made } = await import('../reader/reader.ts');
    const reader = new Made({ loadDocument, loadFigures });
    reader.setDocuments(this.#documents);
    this.prepare(reader);
    this.loaded = reader;
    return reader;
  }
}
