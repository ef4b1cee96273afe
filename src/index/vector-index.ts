import type { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { Document } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { Passage } from '../types.ts';
import type { EmbeddedPassage } from './passage-index.ts';

/** What `save` writes. */
export const VECTOR_FILES = ['hnswlib.index', 'docstore.json', 'args.json'];

/**
 * Candidates that a search keeps; fewer passages than this are all compared, so the result is exact. On 10,000
 * random vectors, the hardest case, it finds 99 % of the ten nearest in 3 ms.
 */
const MOST_CANDIDATES = 1_000;

/**
 * With a filter only accepted ones count as candidates, and each passage met on the way is asked about. 200 find 99 %
 * of the 60 nearest of one report among 21, twice as fast as 1,000.
 */
const FILTERED_CANDIDATES = 200;

/**
 * Passages with their vectors, by label: the order in which they were added, from 0. Searched by hnswlib (Malkov and
 * Yashunin 2016) through LangChain's vector store, which is imported when first needed: that takes a fifth of a second.
 */
export class VectorIndex {
  private constructor(private readonly store: HNSWLib) {}

  /** Empty, for vectors of this length, compared by cosine. */
  static async create(embeddings: EmbeddingsInterface, dimensions: number): Promise<VectorIndex> {
    const [{ HNSWLib }, { default: hnswlib }] = await Promise.all([
      import('@langchain/community/vectorstores/hnswlib'),
      import('hnswlib-node'),
    ]);
    const index = new hnswlib.HierarchicalNSW('cosine', dimensions);
    // Without room for at least one, an index without passages could not be saved.
    index.initIndex(1);
    const docstore = new Documents(new Map());
    return new VectorIndex(
      new HNSWLib(embeddings, { space: 'cosine', numDimensions: dimensions, index, docstore }),
    );
  }

  /** Reads what `save` wrote. Rejects if a file is missing or cannot be read. */
  static async load(embeddings: EmbeddingsInterface, folder: string): Promise<VectorIndex> {
    const { HNSWLib } = await import('@langchain/community/vectorstores/hnswlib');
    const store = await HNSWLib.load(folder, embeddings);
    store.docstore = new Documents(store.docstore._docs);
    return new VectorIndex(store);
  }

  async save(folder: string): Promise<void> {
    await this.store.save(folder);
  }

  /** Number of labels given, removed ones included. */
  get size(): number {
    return this.store.index.getCurrentCount();
  }

  /** Makes room for so many in all: each enlargement copies the whole index. */
  reserve(size: number): void {
    if (this.store.index.getMaxElements() < size) this.store.index.resizeIndex(size);
  }

  /** The passages get the next labels. Takes the thread for about a millisecond each. */
  async add(embedded: EmbeddedPassage[]): Promise<void> {
    const start = this.size;
    await this.store.addVectors(
      embedded.map(({ vector }) => Array.from(vector)),
      embedded.map(({ passage: { text, ...rest } }, at) => ({
        pageContent: text,
        metadata: { label: start + at, passage: rest },
      })),
    );
  }

  /**
   * Forgets a passage; whoever searches must no longer accept its label. hnswlib's own mark for deleted points is not
   * used, since points added among many of them would stay without neighbours.
   */
  remove(label: number): void {
    this.store.docstore._docs.delete(String(label));
  }

  /** Passages by label, in order. */
  listPassages(): Map<number, Passage> {
    const passages = new Map<number, Passage>();
    for (const [label, { pageContent, metadata }] of this.store.docstore._docs) {
      // Only `add` writes them.
      passages.set(Number(label), { ...metadata['passage'], text: pageContent } as Passage);
    }
    return passages;
  }

  /** Of length 1, whatever was added. */
  vectorOf(label: number): number[] {
    return this.store.index.getPoint(label);
  }

  /** Labels with cosine similarity, at most `limit`; without `accepts`, all count. */
  async search(
    vector: number[],
    limit: number,
    accepts?: (label: number) => boolean,
  ): Promise<{ label: number; score: number }[]> {
    // hnswlib forgets this number when it is saved, so it is said anew.
    this.store.index.setEf(this.countCandidates(limit, accepts !== undefined));
    const found = await this.store.similaritySearchVectorWithScore(
      vector,
      Math.min(limit, this.size),
      accepts && (({ metadata }: Document) => accepts(Number(metadata['label']))),
    );
    return found.map(([{ metadata }, distance]) => ({
      label: Number(metadata['label']),
      score: 1 - distance,
    }));
  }

  private countCandidates(limit: number, filtered: boolean): number {
    if (this.size <= MOST_CANDIDATES) return this.size;
    return filtered ? Math.max(2 * limit, FILTERED_CANDIDATES) : Math.max(limit, MOST_CANDIDATES);
  }
}

/** Stands for a removed passage; hnswlib still meets its vector. */
const NONE: Document = { pageContent: '', metadata: {} };

/**
 * LangChain's own docstore compares each new document with all that are there, is written twice by `save`, and throws
 * for an unknown label, which ends the whole process when it happens inside hnswlib's filter.
 */
class Documents {
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
