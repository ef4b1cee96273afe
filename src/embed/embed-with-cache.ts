import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { UserError } from '../user-error.ts';
import { VectorCache } from './vector-cache.ts';
import type { Vectors } from './vector-file.ts';

export interface DigestedText {
  text: string;
  /** SHA-256 of the text, in hexadecimal. */
  digest: string;
}

export interface EmbedWithCacheOptions {
  embeddings: EmbeddingsInterface;
  /** Tells one model's vectors from another's. */
  name: string;
  /** Where vectors are kept, for all models. */
  directory: string;
  /** Texts in one call; each finished call is stored at once. */
  batchSize?: number;
  /** Calls under way at the same time. */
  concurrency?: number;
  /** Called first with what was known already, then after each call. Counts different texts. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * A vector for each text, in order. Only texts that no earlier run has embedded are handed to the model, each once,
 * so a build that was killed goes on where it stopped. If the model fails, what was finished is kept and the first
 * failure is thrown.
 */
export async function embedWithCache(
  texts: DigestedText[],
  { embeddings, name, directory, batchSize = 16, concurrency = 4, onProgress }: EmbedWithCacheOptions,
): Promise<Float32Array[]> {
  const cache = await VectorCache.open(directory, name);
  const different = new Map(texts.map(({ digest, text }) => [digest, text]));
  const vectors = await cache.find(new Set(different.keys()));
  const missing = [...different].filter(([digest]) => !vectors.has(digest));
  onProgress?.(vectors.size, different.size);

  const embedBatch = async (batch: [digest: string, text: string][]): Promise<void> => {
    const rows = await embeddings.embedDocuments(batch.map(([, text]) => text));
    const fresh: Vectors = new Map(batch.map(([digest], at) => [digest, toVector(rows[at], name)]));
    await cache.store(fresh);
    for (const [digest, vector] of fresh) vectors.set(digest, vector);
    onProgress?.(vectors.size, different.size);
  };
  await runBatches(splitByLength(missing, batchSize), concurrency, embedBatch);
  await cache.compact();

  const ordered = texts.map(({ digest }) => vectors.get(digest) ?? new Float32Array());
  if (new Set(ordered.map((vector) => vector.length)).size > 1) {
    // The service now gives other vectors under the same name: what it gave before is of no more use.
    await cache.clear();
    throw new UserError(`The vectors of ${name} have changed their length: start again to embed anew.`);
  }
  return ordered;
}

/** Texts of like length together, longest first: a batch costs as much as its longest text. */
function splitByLength(texts: [string, string][], size: number): [string, string][][] {
  const sorted = texts.toSorted(([, one], [, other]) => other.length - one.length);
  const batches: [string, string][][] = [];
  for (let at = 0; at < sorted.length; at += size) batches.push(sorted.slice(at, at + size));
  return batches;
}

/** Up to `concurrency` at a time. After a failure nothing new starts, and what runs is waited for. */
async function runBatches<Batch>(
  batches: Batch[],
  concurrency: number,
  run: (batch: Batch) => Promise<void>,
): Promise<void> {
  const waiting = batches.values();
  let failed = false;
  const runInTurn = async (): Promise<void> => {
    for (const batch of waiting) {
      if (failed) return;
      try {
        await run(batch);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const runs = await Promise.allSettled(Array.from({ length: concurrency }, runInTurn));
  for (const result of runs) if (result.status === 'rejected') throw result.reason;
}

function toVector(row: number[] | undefined, name: string): Float32Array {
  const vector = Float32Array.from(row ?? []);
  if (vector.length === 0 || !vector.every(Number.isFinite)) {
    throw new UserError(`The embedding model ${name} gave no usable vector: try again, or check EMBEDDINGS.`);
  }
  return vector;
}
