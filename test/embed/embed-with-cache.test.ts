import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embedWithCache } from '../../src/embed/embed-with-cache.ts';
import { RecordingEmbeddings, digestText, vectorFromDigest } from '../support/recording-embeddings.ts';
import { runScript, startScript } from '../support/run-script.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const THREE = ['one', 'two', 'three'].map(digestText);

/** Paths of all files below a folder. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('embedding with a cache', () => {
  it('gives the vectors in the order of the texts', async () => {
    const vectors = await embedWithCache(THREE, {
      embeddings: new RecordingEmbeddings(),
      name: 'model',
      directory: await makeTemporaryFolder(),
    });
    expect(vectors.map((vector) => Array.from(vector))).toEqual(
      ['one', 'two', 'three'].map(vectorFromDigest),
    );
  });

  it('embeds the same text once, and only what is new the next time', async () => {
    const directory = await makeTemporaryFolder();
    const first = new RecordingEmbeddings();
    const options = { name: 'model', directory };
    await embedWithCache([...THREE, ...THREE], { ...options, embeddings: first });
    expect(first.embedded).toEqual(['one', 'three', 'two']);

    const second = new RecordingEmbeddings();
    const vectors = await embedWithCache([digestText('four'), ...THREE], { ...options, embeddings: second });
    expect(second.embedded).toEqual(['four']);
    expect(Array.from(vectors[1] ?? [])).toEqual(vectorFromDigest('one'));
  });

  it('keeps models apart', async () => {
    const directory = await makeTemporaryFolder();
    const embeddings = new RecordingEmbeddings();
    await embedWithCache(THREE, { embeddings, name: 'ollama:a/b', directory });
    await embedWithCache(THREE, { embeddings, name: 'ollama:a:b', directory });
    expect(embeddings.embedded).toHaveLength(6);
  });

  it('tells its progress, what is known already first', async () => {
    const options = {
      embeddings: new RecordingEmbeddings(),
      name: 'model',
      directory: await makeTemporaryFolder(),
    };
    await embedWithCache(THREE, options);
    const told: [number, number][] = [];
    await embedWithCache([...THREE, ...['a', 'b', 'c'].map(digestText)], {
      ...options,
      batchSize: 2,
      concurrency: 1,
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(told).toEqual([
      [3, 6],
      [5, 6],
      [6, 6],
    ]);
  });

  it('embeds texts of like length together', async () => {
    const embeddings = new RecordingEmbeddings();
    const texts = ['a', 'a long text', 'b', 'another long text'].map(digestText);
    await embedWithCache(texts, {
      embeddings,
      name: 'model',
      directory: await makeTemporaryFolder(),
      batchSize: 2,
    });
    expect(embeddings.calls).toEqual([
      ['another long text', 'a long text'],
      ['a', 'b'],
    ]);
  });

  it('keeps what was finished when the model fails', async () => {
    const directory = await makeTemporaryFolder();
    const options = { name: 'model', directory, batchSize: 1, concurrency: 1 };
    const failing = new RecordingEmbeddings((text) => {
      if (text === 'two') throw new Error('out of order');
    });
    await expect(embedWithCache(THREE, { ...options, embeddings: failing })).rejects.toThrow('out of order');
    const working = new RecordingEmbeddings();
    await embedWithCache(THREE, { ...options, embeddings: working });
    expect([...failing.embedded, ...working.embedded].sort()).toEqual(['one', 'three', 'two', 'two']);
  });

  it('embeds anew what stands in a damaged file, and removes the file', async () => {
    const directory = await makeTemporaryFolder();
    const options = { name: 'model', directory };
    const damage: ((path: string) => Promise<void>)[] = [
      (path) => truncate(path, 100),
      (path) => truncate(path, 0),
      (path) => writeFile(path, 'something else'),
      async (path) => {
        const bytes = await readFile(path);
        bytes.writeUInt8(bytes.readUInt8(120) ^ 1, 120);
        await writeFile(path, bytes);
      },
    ];
    await embedWithCache(THREE, { ...options, embeddings: new RecordingEmbeddings() });
    for (const spoil of damage) {
      const [path = ''] = await listFiles(directory);
      await spoil(path);
      const embeddings = new RecordingEmbeddings();
      await embedWithCache(THREE, { ...options, embeddings });
      expect(embeddings.embedded).toHaveLength(3);
      expect(await listFiles(directory)).toHaveLength(1);
      expect(await listFiles(directory)).not.toContain(path);
    }
  });

  it('leaves few files behind many batches', async () => {
    const directory = await makeTemporaryFolder();
    const texts = Array.from({ length: 300 }, (_, at) => digestText(`text ${at}`));
    const options = { name: 'model', directory, batchSize: 2 };
    await embedWithCache(texts, { ...options, embeddings: new RecordingEmbeddings() });
    expect(await listFiles(directory)).toHaveLength(1);
    const again = new RecordingEmbeddings();
    await embedWithCache(texts, { ...options, embeddings: again });
    expect(again.embedded).toEqual([]);
  });

  it('rejects vectors that are no vectors', async () => {
    const directory = await makeTemporaryFolder();
    const embeddings = new RecordingEmbeddings();
    embeddings.embedDocuments = async () => [[1, Number.NaN]];
    await expect(
      embedWithCache([digestText('one')], { embeddings, name: 'model', directory }),
    ).rejects.toThrow('The embedding model model gave no usable vector: try again, or check EMBEDDINGS.');
  });

  it('says when a service has changed its vectors, and embeds all anew the next time', async () => {
    const options = { name: 'model', directory: await makeTemporaryFolder() };
    const longer = new RecordingEmbeddings();
    longer.embedDocuments = async (texts) => texts.map(() => [1, 0, 0, 0, 0]);
    await embedWithCache(THREE, { ...options, embeddings: longer });
    const embeddings = new RecordingEmbeddings();
    const texts = [...THREE, digestText('four')];
    await expect(embedWithCache(texts, { ...options, embeddings })).rejects.toThrow(
      'have changed their length',
    );
    await embedWithCache(texts, { ...options, embeddings });
    expect(embeddings.embedded).toEqual(['four', 'four', 'one', 'three', 'two']);
  });
});

describe('several processes on one cache', () => {
  it('lose nothing that a killed one had finished', async () => {
    const directory = await makeTemporaryFolder();
    const killed = startScript('embed-slowly.ts', directory, '200');
    const done = await new Promise<number>((resolve) => {
      let last = 0;
      killed.stdout?.on('data', (data) => {
        last = Number(String(data).trim().split('\n').at(-1));
        if (last >= 40) killed.kill('SIGKILL');
      });
      killed.on('close', () => resolve(last));
    });
    expect(done).toBeLessThan(200);
    const { output } = await runScript('embed-slowly.ts', directory, '200');
    // What was stored between the last report and the kill counts as well: at most two batches.
    const embedded = Number(/embedded (\d+)/u.exec(output)?.[1]);
    expect(embedded).toBeLessThanOrEqual(200 - done);
    expect(embedded).toBeGreaterThanOrEqual(200 - done - 8);
    expect((await listFiles(directory)).filter((path) => path.endsWith('.part'))).toEqual([]);
  });

  it('may write and merge at the same time', async () => {
    const directory = await makeTemporaryFolder();
    const runs = await Promise.all([1, 2].map(() => runScript('embed-slowly.ts', directory, '240')));
    expect(runs.map(({ code, errors }) => ({ code, errors }))).toEqual([
      { code: 0, errors: '' },
      { code: 0, errors: '' },
    ]);
    expect((await runScript('embed-slowly.ts', directory, '240')).output).toContain('embedded 0');
  });
});
