import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildPage } from '../support/browser.ts';

describe('the first load of the page', () => {
  it('is at most 50 KB of compressed script and style', async () => {
    const assets = join(await buildPage(), 'assets');
    const sizes = await Promise.all(
      (await readdir(assets)).map(async (name) => gzipSync(await readFile(join(assets, name))).byteLength),
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(50 * 1024);
  });

  it('runs and styles nothing that stands in the page itself', async () => {
    const html = await readFile(join(await buildPage(), 'index.html'), 'utf8');
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|\son\w+=/iu);
    expect(html).not.toMatch(/https?:|\bsrc="\/\/|href="\/\//u);
  });
});
