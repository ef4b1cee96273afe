import { Embeddings } from '@langchain/core/embeddings';
import { EmbeddingThreads } from './embedding-threads.ts';

export const LOCAL_MODEL = 'universal-sentence-encoder-lite';
export const LOCAL_DIMENSIONS = 512;

/** Memory grows with the batch, speed hardly: eight take 25 MB more than four and 2 % less time. */
const BATCH = 8;

/**
 * The Universal Sentence Encoder lite in worker threads, so that the caller's thread never stalls.
 * Many texts are spread over up to `workers` threads; questions alone never start a second one.
 */
export class LocalEmbeddings extends Embeddings {
  private readonly threads: EmbeddingThreads;

  constructor({ workers = 2 }: { workers?: number } = {}) {
    super({});
    this.threads = new EmbeddingThreads(workers);
  }

  /** Number of threads that hold the model now. */
  get runningThreads(): number {
    return this.threads.running;
  }

  /** One vector of 512 numbers and length 1 for each text, in order. Rejects if a thread dies; the next call starts anew. */
  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors = new Array<number[]>(texts.length);
    await Promise.all(
      batchByLength(texts).map(async (batch) => {
        const rows = await this.threads.embed(batch.map((at) => texts[at] ?? ''));
        batch.forEach((at, row) => (vectors[at] = rows[row] ?? []));
      }),
    );
    return vectors;
  }

  override async embedQuery(text: string): Promise<number[]> {
    const [vector] = await this.threads.embed([text], true);
    return vector ?? [];
  }

  /** Loads the model, so that the first question need not wait for it. */
  async warm(): Promise<void> {
    await this.embedQuery('What does the report say?');
  }

  close(): Promise<void> {
    return this.threads.close();
  }
}

/** Positions of texts of like length: a batch costs as much as its longest text. Longest first, so that none is left over at the end. */
function batchByLength(texts: string[]): number[][] {
  const order = texts.map((_, at) => at);
  order.sort((one, other) => (texts[other]?.length ?? 0) - (texts[one]?.length ?? 0));
  const batches: number[][] = [];
  for (let at = 0; at < order.length; at += BATCH) batches.push(order.slice(at, at + BATCH));
  return batches;
}
