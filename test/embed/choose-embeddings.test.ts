import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseEmbeddings } from '../../src/embed/choose-embeddings.ts';
import { UserError } from '../../src/user-error.ts';
import { runScript } from '../support/run-script.ts';

const KEY = 'sk-a-secret';

/** What went wrong, for the user. */
async function failure(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => new Error('no failure'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return String(error).replace('UserError: ', '');
}

describe('the setting EMBEDDINGS', () => {
  it.each([undefined, '', ' local '])('%j means the local model', async (setting) => {
    const chosen = await chooseEmbeddings(setting, {});
    expect(chosen).toMatchObject({ name: 'local:universal-sentence-encoder-lite', dimensions: 512 });
    await chosen.close();
  });

  it('must name a known provider and a model', async () => {
    expect(await failure(chooseEmbeddings('word2vec:big', {}))).toBe(
      'EMBEDDINGS names no known provider: use local, openai:<model> or ollama:<model>.',
    );
    expect(await failure(chooseEmbeddings('toString:x', {}))).toContain('no known provider');
    expect(await failure(chooseEmbeddings('local:x', {}))).toContain('no known provider');
    expect(await failure(chooseEmbeddings('ollama:', {}))).toBe(
      'EMBEDDINGS names no model: write ollama:<model>.',
    );
  });

  it('needs the key of a provider that asks for one', async () => {
    expect(await failure(chooseEmbeddings('openai:text-embedding-3-small', { OPENAI_API_KEY: ' ' }))).toBe(
      'EMBEDDINGS=openai:text-embedding-3-small needs a key: set OPENAI_API_KEY, or use EMBEDDINGS=local.',
    );
  });

  it('needs a whole address where one is given, and does not repeat it', async () => {
    const environment = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: 'me:word@@' };
    expect(await failure(chooseEmbeddings('openai:m', environment))).toBe(
      'OPENAI_BASE_URL is not an address: write it like http://127.0.0.1:8080/v1.',
    );
  });

  it.each([
    ['openai:m', '@langchain/openai'],
    ['ollama:m', '@langchain/ollama'],
  ])('%s says which package is missing', async (setting, name) => {
    const { output } = await runScript('choose-embeddings-without-packages.ts', setting);
    expect(output.trim()).toBe(
      `UserError: EMBEDDINGS=${setting} needs the package ${name}: run "npm install ${name}".`,
    );
  });
});

describe('a service for embeddings', () => {
  let server: Server;
  const requests: { path?: string; key?: string; body: { model: string; input: string[] | string } }[] = [];

  /** Answers each text with its length, or with an error. */
  async function listen(status = 200): Promise<string> {
    requests.length = 0;
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (data) => (text += String(data)));
      request.on('end', () => {
        const body = JSON.parse(text) as { model: string; input: string[] | string };
        requests.push({ path: request.url, key: request.headers.authorization, body });
        const vectors = [body.input].flat().map((input) => [input.length, 1]);
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify(
            status === 200
              ? { embeddings: vectors, data: vectors.map((embedding, index) => ({ index, embedding })) }
              : { error: { message: `wrong key ${KEY}` } },
          ),
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it('is asked at OPENAI_BASE_URL, with the key and the model', async () => {
    const address = await listen();
    const chosen = await chooseEmbeddings('openai:small', {
      OPENAI_API_KEY: KEY,
      OPENAI_BASE_URL: `${address}/v1`,
    });
    expect(chosen.name).toBe(`openai:small@${new URL(address).host}`);
    expect(await chosen.embeddings.embedDocuments(['one', 'three'])).toEqual([
      [3, 1],
      [5, 1],
    ]);
    expect(requests).toMatchObject([
      { path: '/v1/embeddings', key: `Bearer ${KEY}`, body: { model: 'small', input: ['one', 'three'] } },
    ]);
  });

  it('is asked at OLLAMA_BASE_URL, without a key', async () => {
    const chosen = await chooseEmbeddings('ollama:nomic-embed-text:latest', {
      OLLAMA_BASE_URL: await listen(),
    });
    await chosen.warm();
    expect(await chosen.embeddings.embedQuery('four')).toEqual([4, 1]);
    expect(requests[1]).toMatchObject({ path: '/api/embed', body: { model: 'nomic-embed-text:latest' } });
  });

  it('that denies access is explained without its words or the key', async () => {
    const environment = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: await listen(401) };
    const chosen = await chooseEmbeddings('openai:small', environment);
    expect(await failure(chosen.warm())).toBe(
      'The embedding service of openai:small denies access: check OPENAI_API_KEY.',
    );
  });

  it('that cannot be reached is named with the variable to check', async () => {
    const address = await listen();
    server.close();
    const chosen = await chooseEmbeddings('ollama:small', { OLLAMA_BASE_URL: address });
    expect(await failure(chosen.warm())).toBe(
      'The embedding service of ollama:small cannot be reached: check that it is running and OLLAMA_BASE_URL.',
    );
  });
});
