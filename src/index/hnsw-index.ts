import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { Passage } from '../types.ts';
import { LexicalIndex } from './lexical-index.ts';
import { matchesFilter } from './match-filter.ts';
import type { EmbeddedPassage, PassageIndex, ScoredPassage, SearchOptions } from './passage-index.ts';
import {
  loadVectorStore,
  openVectorStore,
  toDocument,
  toPassage,
  VECTOR_STORE_FILES,
} from './vector-store.ts';

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

/** Adding blocks the thread for about 1 ms a passage, so others get their turn after this many. */
const ADDED_AT_ONCE = 32;

const WORDS_FILE = 'words.json';

/** What `save` writes. */
export const INDEX_FILES = [...VECTOR_STORE_FILES, WORDS_FILE];

/** Passages by vector (hnswlib, through LangChain's vector store) and by words (BM25), in memory and on disk. */
export class HnswIndex implements PassageIndex {
  /** What can be found, by label, in order. What the store holds beyond this is hidden. */
  private passages = new Map<number, Passage>();
  private changes: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly embeddings: EmbeddingsInterface,
    private store: HNSWLib,
    private words: LexicalIndex,
  ) {}

  static async create(embeddings: EmbeddingsInterface, embedded: EmbeddedPassage[]): Promise<HnswIndex> {
    const index = new HnswIndex(embeddings, await openVectorStore(embeddings, 1), LexicalIndex.create());
    index.show(await index.append(embedded));
    return index;
  }

  /** Reads what `save` wrote. Rejects if a file is missing or cannot be read. */
  static async load(embeddings: EmbeddingsInterface, folder: string): Promise<HnswIndex> {
    const [store, words] = await Promise.all([
      loadVectorStore(embeddings, folder),
      readFile(join(folder, WORDS_FILE), 'utf8'),
    ]);
    const index = new HnswIndex(embeddings, store, LexicalIndex.load(JSON.parse(words)));
    for (const [label, document] of store.docstore._docs)
      index.passages.set(Number(label), toPassage(document));
    return index;
  }

  /** Writes all files of the index into a folder that is there. */
  async save(folder: string): Promise<void> {
    await this.change(async () => {
      if (this.hidden > 0) await this.rebuild();
      await this.store.save(folder);
      await writeFile(join(folder, WORDS_FILE), JSON.stringify(this.words));
    });
  }

  async searchVectors(vector: number[], { limit, filter }: SearchOptions): Promise<ScoredPassage[]> {
    const most = Math.min(limit, this.passages.size);
    if (most < 1) return [];
    // hnswlib forgets this number when it is saved, so it is said anew.
    this.store.index.setEf(this.countCandidates(most, filter !== undefined));
    const accepts = ({ metadata }: { metadata: Record<string, unknown> }): boolean =>
      this.accepts(Number(metadata['label']), filter);
    const found = await this.store.similaritySearchVectorWithScore(
      vector,
      most,
      // hnswlib goes on until it has enough that are accepted; without a filter it need not ask.
      filter || this.hidden > 0 ? accepts : undefined,
    );
    return this.score(
      found.map(([{ metadata }, distance]) => ({ label: metadata['label'], score: 1 - distance })),
    );
  }

  async searchWords(query: string, { limit, filter }: SearchOptions): Promise<ScoredPassage[]> {
    return this.score(this.words.search(query, limit, (label) => this.accepts(label, filter)));
  }

  /** The new passages appear, and the old ones go, all at the same moment. In memory only. */
  replaceDocument(documentId: string, embedded: EmbeddedPassage[]): Promise<void> {
    return this.change(async () => {
      const added = await this.append(embedded);
      this.hide(documentId);
      this.show(added);
      if (this.hidden > this.passages.size) await this.rebuild();
    });
  }

  deleteDocument(documentId: string): Promise<void> {
    return this.replaceDocument(documentId, []);
  }

  count(): Promise<number> {
    return Promise.resolve(this.passages.size);
  }

  /** Waits for changes under way. */
  async close(): Promise<void> {
    await this.changes;
  }

  private countCandidates(limit: number, filtered: boolean): number {
    const size = this.store.index.getCurrentCount();
    if (size <= MOST_CANDIDATES) return size;
    return filtered ? Math.max(2 * limit, FILTERED_CANDIDATES) : Math.max(limit, MOST_CANDIDATES);
  }

  private get hidden(): number {
    return this.store.index.getCurrentCount() - this.passages.size;
  }

  private accepts(label: number, filter: SearchOptions['filter']): boolean {
    const passage = this.passages.get(label);
    return passage !== undefined && (!filter || matchesFilter(passage, filter));
  }

  private score(found: { label: number; score: number }[]): ScoredPassage[] {
    return found
      .sort((one, other) => other.score - one.score || one.label - other.label)
      .flatMap(({ label, score }) => {
        const passage = this.passages.get(label);
        return passage ? [{ passage, score }] : [];
      });
  }

  /** One change after another; a failed one does not hinder the next. */
  private change(run: () => Promise<void>): Promise<void> {
    const changed = this.changes.then(run);
    this.changes = changed.catch(() => undefined);
    return changed;
  }

  /** Adds passages that cannot be found yet, and returns them by label. */
  private async append(embedded: EmbeddedPassage[]): Promise<Map<number, Passage>> {
    const [first] = embedded;
    const start = this.store.index.getCurrentCount();
    if (first && start === 0) this.store = await openVectorStore(this.embeddings, first.vector.length);
    const added = new Map<number, Passage>();
    for (let at = 0; at < embedded.length; at += ADDED_AT_ONCE) {
      const group = embedded.slice(at, at + ADDED_AT_ONCE);
      await this.store.addVectors(
        group.map(({ vector }) => Array.from(vector)),
        group.map(({ passage }, position) => toDocument(start + at + position, passage)),
      );
      // Room for all at once: each enlargement copies the whole index.
      const needed = start + embedded.length;
      if (this.store.index.getMaxElements() < needed) this.store.index.resizeIndex(needed);
      group.forEach(({ passage }, position) => {
        added.set(start + at + position, passage);
        this.words.add(start + at + position, passage);
      });
      await yieldToOthers();
    }
    return added;
  }

  private show(added: Map<number, Passage>): void {
    for (const [label, passage] of added) this.passages.set(label, passage);
  }

  /** hnswlib's own mark for deleted points would leave points added later without neighbours. */
  private hide(documentId: string): void {
    for (const [label, passage] of this.passages) {
      if (passage.documentId !== documentId) continue;
      this.passages.delete(label);
      this.words.remove(label, passage);
      this.store.docstore._docs.delete(String(label));
    }
  }

  /** Makes all anew without what is hidden. */
  private async rebuild(): Promise<void> {
    const live = [...this.passages].map(([label, passage]) => ({
      passage,
      vector: this.store.index.getPoint(label),
    }));
    const fresh = await HnswIndex.create(this.embeddings, live);
    this.store = fresh.store;
    this.words = fresh.words;
    this.passages = fresh.passages;
  }
}
