import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startServerProcess } from '../../src/bench/server-process.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

async function writeScript(script: string): Promise<string> {
  const file = join(await makeTemporaryFolder(), 'server.mjs');
  await writeFile(file, script);
  return file;
}

describe('startServerProcess', () => {
  it('waits until the server is ready, and stops it', async () => {
    const script = await writeScript(`
      import { createServer } from 'node:http';
      const start = Date.now();
      const isReady = (path) => path !== '/readyz' || Date.now() - start > 200;
      createServer(({ url }, response) => {
        response.writeHead(isReady(url) ? 200 : 503).end(process.env.CORPUS_DIR);
      }).listen(process.env.PORT, process.env.HOST);`);
    const server = await startServerProcess(script, { CORPUS_DIR: 'reports' });
    expect(server.readyMilliseconds).toBeGreaterThan(200);
    expect(await (await fetch(server.url)).text()).toBe('reports');
    await server.stop();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('repeats what a server says that ends before', async () => {
    const script = await writeScript(`
      console.error('Building the index.');
      console.error('The corpus folder holds no report.');
      process.exitCode = 1;`);
    await expect(startServerProcess(script, {})).rejects.toThrow(
      'The server ended before it was ready: The corpus folder holds no report.',
    );
  });
});
