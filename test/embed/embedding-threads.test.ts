import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { EmbeddingThreads } from '../../src/embed/embedding-threads.ts';

/** A thread that gives each text its length as vector, fails at "fail" and dies at "die". */
const SCRIPT = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ texts }) => {
    if (texts.includes('die')) process.exit(7);
    if (texts.includes('throw')) throw new Error('out of luck');
    if (texts.includes('fail')) return parentPort.postMessage({ status: 'failed', message: 'no such word' });
    setTimeout(() => parentPort.postMessage({
      status: 'embedded', dimensions: 1, vectors: Float32Array.from(texts, (text) => text.length),
    }), 5);
  });`;

describe('embedding threads', () => {
  let started = 0;
  let threads: EmbeddingThreads;
  const open = (most: number): EmbeddingThreads => {
    started = 0;
    threads = new EmbeddingThreads(most, () => {
      started += 1;
      return new Worker(SCRIPT, { eval: true });
    });
    return threads;
  };
  afterEach(() => threads.close());

  it('start only when there is work, and no more than allowed', async () => {
    open(2);
    expect(started).toBe(0);
    await Promise.all(['a', 'bb', 'ccc', 'dddd'].map((text) => threads.embed([text])));
    expect(started).toBe(2);
  });

  it('say that a thread died, lose only its own task, and start again at the next call', async () => {
    open(1);
    const dying = threads.embed(['die']);
    const waiting = threads.embed(['four']);
    await expect(dying).rejects.toThrow('The embedding thread stopped with code 7');
    expect(await waiting).toEqual([[4]]);
    await expect(threads.embed(['throw'])).rejects.toThrow('out of luck');
    expect(await threads.embed(['again'])).toEqual([[5]]);
    expect(started).toBe(3);
  });

  it('live on after a text that the model rejects', async () => {
    open(1);
    await expect(threads.embed(['fail'])).rejects.toThrow('The local embedding model failed: no such word');
    expect(await threads.embed(['ok'])).toEqual([[2]]);
    expect(started).toBe(1);
  });

  it('let a question pass the texts that wait', async () => {
    open(1);
    const finished: string[] = [];
    const record = (text: string, urgent: boolean) =>
      threads.embed([text], urgent).then(() => finished.push(text));
    await Promise.all([
      record('first', false),
      record('second', false),
      record('question', true),
      record('later question', true),
    ]);
    expect(finished).toEqual(['first', 'question', 'later question', 'second']);
  });
});
