import { createHash } from 'node:crypto';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { DigestedText } from '../../src/embed/embed-with-cache.ts';

/** Vectors of four numbers made from the text's digest; remembers what it was asked. `fail` may throw for a text. */
export class RecordingEmbeddings implements EmbeddingsInterface {
  readonly calls: string[][] = [];

  constructor(
    private readonly fail: (text: string) => void = () => undefined,
    private readonly delay = 0,
  ) {}

  get embedded(): string[] {
    return this.calls.flat().sort();
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    this.calls.push(texts);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    texts.forEach(this.fail);
    return texts.map(vectorFromDigest);
  }

  embedQuery(text: string): Promise<number[]> {
    return Promise.resolve(vectorFromDigest(text));
  }
}

export function vectorFromDigest(text: string): number[] {
  const bytes = createHash('sha256').update(text).digest();
  const numbers = [0, 1, 2, 3].map((at) => bytes.readInt8(at) + 0.5);
  const length = Math.hypot(...numbers);
  return Array.from(Float32Array.from(numbers, (value) => value / length));
}

export function digestText(text: string): DigestedText {
  return { text, digest: createHash('sha256').update(text).digest('hex') };
}
