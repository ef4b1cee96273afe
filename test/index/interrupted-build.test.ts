import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript, startScript } from '../support/run-script.ts';
import { openSlowIndex, SLOW_PASSAGES } from '../support/slow-index.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const BATCH = 4;
/** A process that runs no more. */
const DEAD = 2 ** 22 + 1;

/** Builds in a process of its own and kills it `milliseconds` after it has embedded `count` passages. */
async function killBuild(directory: string, count: number, milliseconds: number): Promise<void> {
  const child = startScript('build-slowly.ts', directory);
  await new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.stdout?.on('data', (data) => {
      const done = Number(String(data).trim().split('\n').at(-1));
      if (done >= count) setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
  });
}

async function build(directory: string): Promise<{ passages: number; embedded: number }> {
  const { code, output, errors } = await runScript('build-slowly.ts', directory);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as { passages: number; embedded: number };
}

async function indexesIn(directory: string): Promise<string[]> {
  return (await readdir(directory)).filter((name) => name !== 'embeddings');
}

describe('a build that is killed', () => {
  it.each([0, 20, 56])('after %i passages goes on from there', async (count) => {
    const directory = await makeTemporaryFolder();
    await killBuild(directory, count, Math.random() * 20);
    expect((await indexesIn(directory)).filter((name) => !name.startsWith('.temporary-'))).toEqual([]);
    const { opened, embedded } = await openSlowIndex(directory);
    expect(await opened.index.count()).toBe(SLOW_PASSAGES);
    expect(embedded).toBeLessThanOrEqual(SLOW_PASSAGES - count);
    expect(embedded % BATCH).toBe(0);
    expect(await indexesIn(directory)).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/u)]);
  });

  it('while its files are written leaves no index or a whole one', async () => {
    const directory = await makeTemporaryFolder();
    const name = basename((await openSlowIndex(directory)).opened.directory);
    for (let attempt = 0; attempt < 6; attempt += 1) {
      // Damaged, so that it is built again from the cache and only written.
      await writeFile(join(directory, name, 'words.json'), '');
      await killBuild(directory, SLOW_PASSAGES, Math.random() * 60);
      const { opened, embedded } = await openSlowIndex(directory);
      expect({ passages: await opened.index.count(), embedded }).toEqual({
        passages: SLOW_PASSAGES,
        embedded: 0,
      });
      expect(await indexesIn(directory)).toEqual([name]);
    }
  });
});

describe('several processes', () => {
  it('that build at once both end with the same whole index', async () => {
    const directory = await makeTemporaryFolder();
    const both = await Promise.all([build(directory), build(directory)]);
    expect(both.map(({ passages }) => passages)).toEqual([SLOW_PASSAGES, SLOW_PASSAGES]);
    expect(await indexesIn(directory)).toHaveLength(1);
    expect((await openSlowIndex(directory)).opened.built).toBe(false);
  });

  it('that find a damaged index at once all mend it', async () => {
    const directory = await makeTemporaryFolder();
    const name = basename((await openSlowIndex(directory)).opened.directory);
    await writeFile(join(directory, name, 'extras.json'), 'null');
    const all = await Promise.all([build(directory), build(directory)]);
    expect(all).toEqual(Array(2).fill({ passages: SLOW_PASSAGES, embedded: 0 }));
    expect(await indexesIn(directory)).toEqual([name]);
  });

  it('keep what a living one is writing, and remove what a dead one left', async () => {
    const directory = await makeTemporaryFolder();
    const living = `.temporary-${process.pid}-0a1b`;
    await mkdir(join(directory, living));
    await mkdir(join(directory, `.temporary-${DEAD}-0a1b`));
    await openSlowIndex(directory);
    expect((await indexesIn(directory)).filter((name) => name.startsWith('.'))).toEqual([living]);
  });
});
