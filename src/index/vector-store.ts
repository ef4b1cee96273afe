import type { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { Document } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { Passage } from '../types.ts';

/**
 * LangChain's HNSWLib store, opened and read; passages go in and out as its documents. Imported when first needed:
 * loading it takes a quarter of a second.
 */

/** What the store's `save` writes. */
export const VECTOR_STORE_FILES = ['hnswlib.index', 'docstore.json', 'args.json'];

/** An empty store for vectors of this length, compared by cosine. */
export async function openVectorStore(embeddings: EmbeddingsInterface, dimensions: number): Promise<HNSWLib> {
  const [{ HNSWLib }, { default: hnswlib }] = await Promise.all([
    import('@langchain/community/vectorstores/hnswlib'),
    import('hnswlib-node'),
  ]);
  const index = new hnswlib.HierarchicalNSW('cosine', dimensions);
  // Without room for at least one, an index without passages could not be saved.
  index.initIndex(1);
  const docstore = new Passages(new Map());
  return new HNSWLib(embeddings, { space: 'cosine', numDimensions: dimensions, index, docstore });
}

/** Reads what the store's `save` wrote. Rejects if a file is missing or damaged. */
export async function loadVectorStore(embeddings: EmbeddingsInterface, folder: string): Promise<HNSWLib> {
  const { HNSWLib } = await import('@langchain/community/vectorstores/hnswlib');
  const store = await HNSWLib.load(folder, embeddings);
  store.docstore = new Passages(store.docstore._docs);
  return store;
}

export function toDocument(label: number, { text, ...rest }: Passage): Document {
  return { pageContent: text, metadata: { label, passage: rest } };
}

/** The inverse of `toDocument`: what is stored is only ever written there. */
export function toPassage({ pageContent, metadata }: Document): Passage {
  return { ...metadata['passage'], text: pageContent } as Passage;
}

/** Stands for a passage that was deleted; hnswlib still meets its vector. */
const NONE: Document = { pageContent: '', metadata: {} };

/**
 * LangChain's own docstore compares each new document with all that are there, is written twice by `save`, and throws
 * for an unknown label, which ends the whole process when it happens inside hnswlib's filter.
 */
class Passages {
  constructor(readonly _docs: Map<string, Document>) {}

  search(label: string): Document {
    return this._docs.get(label) ?? NONE;
  }

  add(documents: Record<string, Document>): void {
    for (const [label, document] of Object.entries(documents)) this._docs.set(label, document);
  }

  toJSON(): undefined {
    return undefined;
  }
}
