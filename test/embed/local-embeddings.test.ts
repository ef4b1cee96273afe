import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LocalEmbeddings } from '../../src/embed/local-embeddings.ts';

function similarity(one: number[] | undefined, other: number[] | undefined): number {
  return (one ?? []).reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0);
}

describe('the local embeddings', () => {
  const embeddings = new LocalEmbeddings({ workers: 2 });
  beforeAll(() => embeddings.warm());
  afterAll(() => embeddings.close());

  it('need one thread for questions', async () => {
    await Promise.all(['one', 'two', 'three'].map((text) => embeddings.embedQuery(text)));
    expect(embeddings.runningThreads).toBe(1);
  });

  it('give vectors of 512 numbers and length 1', async () => {
    const vector = await embeddings.embedQuery('What is the 2022 GDP target?');
    expect(vector).toHaveLength(512);
    expect(similarity(vector, vector)).toBeCloseTo(1, 4);
  });

  it('put like meanings closer than unlike ones', async () => {
    const [target, growth, nursery] = await embeddings.embedDocuments([
      'What is the target for economic growth?',
      'We aim at a growth of the economy of over 6.5%.',
      'Three new nurseries opened near the lake.',
    ]);
    expect(similarity(target, growth)).toBeGreaterThan(similarity(target, nursery) + 0.1);
  });

  it('return vectors in the order of the texts, whatever their length', async () => {
    const texts = Array.from({ length: 20 }, (_, at) => `${'very '.repeat((at * 7) % 20)}long text ${at}`);
    const together = await embeddings.embedDocuments(texts);
    const alone = await Promise.all(texts.map((text) => embeddings.embedQuery(text)));
    expect(together).toHaveLength(20);
    together.forEach((vector, at) => expect(similarity(vector, alone[at])).toBeCloseTo(1, 4));
  });

  it('take empty texts, symbols and texts of any length', async () => {
    const vectors = await embeddings.embedDocuments(['', ' ', '😀', 'word '.repeat(3000)]);
    expect(vectors.map((vector) => vector.length)).toEqual([512, 512, 512, 512]);
    expect(vectors.flat().every(Number.isFinite)).toBe(true);
    expect(await embeddings.embedDocuments([])).toEqual([]);
  });

  it('keep one thread after the work that needed two', async () => {
    await embeddings.embedDocuments(Array.from({ length: 24 }, (_, at) => `sentence ${at}`));
    expect(embeddings.runningThreads).toBe(2);
    await expect.poll(() => embeddings.runningThreads, { timeout: 5_000 }).toBe(1);
  });
});

describe('closed local embeddings', () => {
  it('reject what was under way and what comes later', async () => {
    const embeddings = new LocalEmbeddings({ workers: 1 });
    const underWay = embeddings.embedDocuments(Array.from({ length: 40 }, (_, at) => `sentence ${at}`));
    const rejection = expect(underWay).rejects.toThrow(/closed|stopped/);
    await embeddings.close();
    await rejection;
    await expect(embeddings.embedQuery('and now?')).rejects.toThrow('The embedding model is closed.');
    expect(embeddings.runningThreads).toBe(0);
  });
});
