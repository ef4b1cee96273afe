import { afterEach, describe, expect, it, vi } from 'vitest';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openChatModel } from '../../src/model/open-chat-model.ts';

const SECRET = '{"id": broken Bearer sk-a-secret asked: What is the target?';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

async function serve(type: string, body: string): Promise<string> {
  server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(200, { 'content-type': type }).end(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What a client prints while it reads a stream that cannot be parsed, and whether that ends the stream. */
async function readBroken(choice: `${string}:${string}`, variable: string, url: string) {
  const printed: unknown[][] = [];
  const print = (...words: unknown[]) => void printed.push(words);
  const spies = (['error', 'warn', 'log', 'info', 'debug'] as const).map((way) =>
    vi.spyOn(console, way).mockImplementation(print),
  );
  const key = variable.replace('_BASE_URL', '_API_KEY');
  const model = await openChatModel(choice, { [key]: 'sk-a-secret', [variable]: url });
  let failed = false;
  try {
    for await (const chunk of model.stream(
      [{ role: 'user', content: 'What is the target?' }],
      new AbortController().signal,
    ))
      expect(chunk.text).not.toContain('broken');
  } catch {
    failed = true;
  }
  spies.forEach((spy) => spy.mockRestore());
  return { printed, failed };
}

describe('a stream that cannot be parsed', () => {
  it.each([
    ['openai:scripted', 'OPENAI_BASE_URL', 'text/event-stream', `data: ${SECRET}\n\n`],
    ['openai:scripted', 'OPENAI_BASE_URL', 'text/event-stream', `event: thread.x\ndata: ${SECRET}\n\n`],
    ['openai:scripted', 'OPENAI_BASE_URL', 'text/event-stream', '<html>502 Bad gateway</html>'],
    [
      'anthropic:claude',
      'ANTHROPIC_BASE_URL',
      'text/event-stream',
      `event: message_start\ndata: ${SECRET}\n\n`,
    ],
    ['ollama:llama', 'OLLAMA_BASE_URL', 'application/x-ndjson', `${SECRET}\n`],
  ] as const)('of %s is broken off, and nothing of it is printed', async (choice, variable, type, body) => {
    expect(await readBroken(choice, variable, await serve(type, body))).toEqual({
      printed: [],
      failed: true,
    });
  });
});
