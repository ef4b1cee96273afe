import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../support/browser.ts';

describe('the page', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await buildPage();
  });

  /** Bytes of a file and of all that it imports before it runs, compressed. */
  async function weigh(paths: string[]): Promise<number> {
    const seen = new Set<string>();
    let bytes = 0;
    const queue = [...paths];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const content = await readFile(join(folder, path));
      bytes += gzipSync(content).byteLength;
      const imports = content.toString().matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/gu);
      queue.push(...[...imports].map(([, name]) => `assets/${name}`));
    }
    return bytes;
  }

  const readPage = () => readFile(join(folder, 'index.html'), 'utf8');

  it('first loads at most 50 KB of compressed script and style', async () => {
    const named = [...(await readPage()).matchAll(/(?:src|href)="\/(assets\/[^"]+)"/gu)].map(
      ([, path]) => path!,
    );
    expect(named.length).toBeGreaterThan(1);
    expect(await weigh(named)).toBeLessThan(50 * 1024);
  });

  it('runs and styles nothing that stands in the page itself', async () => {
    const html = await readPage();
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|\son\w+=/iu);
    expect(html).not.toMatch(/https?:|\bsrc="\/\/|href="\/\//u);
  });
});
