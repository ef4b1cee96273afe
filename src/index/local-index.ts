import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { Passage } from '../types.ts';
import { LexicalIndex } from './lexical-index.ts';
import { matchesFilter } from './match-filter.ts';
import type { EmbeddedPassage, PassageIndex, ScoredPassage, SearchOptions } from './passage-index.ts';
import { VECTOR_FILES, VectorIndex } from './vector-index.ts';

/** Adding takes the thread, so others get their turn after this many. */
const ADDED_AT_ONCE = 32;

const WORDS_FILE = 'words.json';

/** What `save` writes. */
export const INDEX_FILES = [...VECTOR_FILES, WORDS_FILE];

/** Passages by vector and by words, in memory, saved to a folder. */
export class LocalIndex implements PassageIndex {
  /** What can be found, by label, in order. What the parts hold beyond this is hidden. */
  private passages = new Map<number, Passage>();
  private changes: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly embeddings: EmbeddingsInterface,
    private vectors: VectorIndex,
    private words: LexicalIndex,
  ) {}

  static async create(embeddings: EmbeddingsInterface, embedded: EmbeddedPassage[]): Promise<LocalIndex> {
    const dimensions = embedded[0]?.vector.length ?? 1;
    const vectors = await VectorIndex.create(embeddings, dimensions);
    const index = new LocalIndex(embeddings, vectors, LexicalIndex.create());
    index.show(await index.append(embedded));
    return index;
  }

  /** Reads what `save` wrote. Rejects if a file is missing or cannot be read. */
  static async load(embeddings: EmbeddingsInterface, folder: string): Promise<LocalIndex> {
    const [vectors, words] = await Promise.all([
      VectorIndex.load(embeddings, folder),
      readFile(join(folder, WORDS_FILE), 'utf8'),
    ]);
    const index = new LocalIndex(embeddings, vectors, LexicalIndex.load(JSON.parse(words)));
    index.show(vectors.listPassages());
    return index;
  }

  /** Writes all files of the index into a folder that is there. */
  save(folder: string): Promise<void> {
    return this.change(async () => {
      if (this.hidden > 0) await this.rebuild();
      await this.vectors.save(folder);
      await writeFile(join(folder, WORDS_FILE), JSON.stringify(this.words));
    });
  }

  async searchVectors(vector: number[], { limit, filter }: SearchOptions): Promise<ScoredPassage[]> {
    const most = Math.min(limit, this.passages.size);
    if (most < 1) return [];
    const accepts = (label: number): boolean => this.accepts(label, filter);
    const all = !filter && this.hidden === 0;
    const found = await this.vectors.search(vector, most, all ? undefined : accepts);
    found.sort((one, other) => other.score - one.score || one.label - other.label);
    return this.toPassages(found);
  }

  async searchWords(query: string, { limit, filter }: SearchOptions): Promise<ScoredPassage[]> {
    return this.toPassages(this.words.search(query, limit, (label) => this.accepts(label, filter)));
  }

  /** The new passages appear, and the old ones go, at the same moment. In memory only. */
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

  private get hidden(): number {
    return this.vectors.size - this.passages.size;
  }

  private accepts(label: number, filter: SearchOptions['filter']): boolean {
    const passage = this.passages.get(label);
    return passage !== undefined && (!filter || matchesFilter(passage, filter));
  }

  private toPassages(found: { label: number; score: number }[]): ScoredPassage[] {
    return found.flatMap(({ label, score }) => {
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
    if (first && this.vectors.size === 0) {
      // An index that was made empty did not know the vectors' length.
      this.vectors = await VectorIndex.create(this.embeddings, first.vector.length);
    }
    const start = this.vectors.size;
    const added = new Map<number, Passage>();
    for (let at = 0; at < embedded.length; at += ADDED_AT_ONCE) {
      const group = embedded.slice(at, at + ADDED_AT_ONCE);
      await this.vectors.add(group);
      this.vectors.reserve(start + embedded.length);
      group.forEach(({ passage }, position) => {
        const label = start + at + position;
        added.set(label, passage);
        this.words.add(label, passage);
      });
      await yieldToOthers();
    }
    return added;
  }

  private show(added: Map<number, Passage>): void {
    for (const [label, passage] of added) this.passages.set(label, passage);
  }

  private hide(documentId: string): void {
    for (const [label, passage] of this.passages) {
      if (passage.documentId !== documentId) continue;
      this.passages.delete(label);
      this.words.remove(label, passage);
      this.vectors.remove(label);
    }
  }

  /** Makes all anew without what is hidden. */
  private async rebuild(): Promise<void> {
    const live = [...this.passages].map(([label, passage]) => ({
      passage,
      vector: this.vectors.vectorOf(label),
    }));
    const fresh = await LocalIndex.create(this.embeddings, live);
    this.vectors = fresh.vectors;
    this.words = fresh.words;
    this.passages = fresh.passages;
  }
}
