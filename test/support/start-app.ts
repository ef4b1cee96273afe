import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppLimits, createApp } from '../../src/http/create-app.ts';
import { createLogger } from '../../src/http/create-logger.ts';
import { listen } from '../../src/http/listen.ts';
import type { Assistant } from '../../src/assistant/assistant.ts';
import { createFakeAssistant } from './fake-assistant.ts';

export interface StartedApp {
  url: string;
  /** Every line that was logged so far. */
  logLines: string[];
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** The app on a free port, with a built page of two files. A string as a body is sent as it is. */
export async function startApp(
  findAssistant: () => Assistant | undefined = always(createFakeAssistant()),
  limits: Partial<AppLimits> = {},
): Promise<StartedApp> {
  const logLines: string[] = [];
  const app = createApp({
    findAssistant,
    webDirectory: await createWebDirectory(),
    logger: createLogger('trace', { write: (line) => void logLines.push(line) }),
    limits: { requestsPerMinute: 0, answerSeconds: 30, trustedProxies: 0, ...limits },
  });
  const server = await listen(app, { host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    logLines,
    post: (path, body, headers) =>
      fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    get: (path, headers = {}) => fetch(url + path, { headers }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function always<Value>(value: Value): () => Value {
  return () => value;
}

async function createWebDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'page-'));
  await mkdir(join(directory, 'assets'));
  await writeFile(join(directory, 'index.html'), '<!doctype html><title>Ask the report</title>');
  await writeFile(join(directory, 'assets', 'main-BDr3c0de.js'), 'export {};\n'.repeat(500));
  return directory;
}
