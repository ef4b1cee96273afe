import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { listen, closeServer, describeAddress } from '../../src/http/listen.ts';

const SCRIPT = join(import.meta.dirname, '..', 'support', 'serve-fake-assistant.ts');
const running = new Set<ChildProcess>();
afterEach(() => running.forEach((child) => child.kill('SIGKILL')));

interface Served {
  child: ChildProcess;
  written: { output: string; errors: string };
  exit: Promise<number | null>;
  /** Waits until the output holds this; gives the first match. */
  find(pattern: RegExp): Promise<string>;
}

function serve(environment: Record<string, string> = {}, args: string[] = []): Served {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, ...args], {
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
  });
  running.add(child);
  const written = { output: '', errors: '' };
  child.stdout.on('data', (chunk) => (written.output += chunk));
  child.stderr.on('data', (chunk) => (written.errors += chunk));
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const find = async (pattern: RegExp) => {
    for (;;) {
      const match = pattern.exec(written.output);
      if (match) return match[1] ?? match[0];
      if (child.exitCode !== null) throw new Error(`ended: ${written.errors}`);
      await wait(20);
    }
  };
  return { child, written, exit, find };
}

const ASKED = /Ask at (http:\S+)/u;

const ask = (url: string, accept = 'application/json') =>
  fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: '{"question":"GDP"}',
  });

describe('The server', () => {
  it('shows the progress, then one line with the address', async () => {
    const { find, written } = serve();
    const url = await find(ASKED);
    expect(written.output.split('\n')).toEqual([
      ...[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map(
        (share) => `Embedding: ${share} % (${share} of 100)`,
      ),
      `Ask at ${url}`,
      '',
    ]);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(written.errors).toBe('The reports changed since the index was built.\n');
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('lets a running answer finish when it is told to stop, and takes no new ones', async () => {
    const { child, find, exit } = serve();
    const url = await find(ASKED);
    const response = await ask(url, 'text/event-stream');
    child.kill('SIGTERM');
    await wait(100);
    await expect(ask(url)).rejects.toThrow();
    expect(await response.text()).toMatch(/event: answer/);
    expect(await exit).toBe(0);
  });

  it('stops while the reports are still being read', async () => {
    const { child, written, exit } = serve({ FAKE: 'never opens', HOST: '0.0.0.0' });
    while (!written.errors.includes('Warning')) await wait(20);
    await wait(200);
    child.kill('SIGINT');
    expect(await exit).toBe(0);
  });

  it('warns when other machines can reach it, and when texts would be given away', async () => {
    const { find, written } = serve({ HOST: '0.0.0.0', LANGSMITH_TRACING: 'true' });
    await find(ASKED);
    expect(written.errors.split('\n').slice(0, 2)).toEqual([
      'LANGSMITH_TRACING was switched off, because it gives questions away; set ALLOW_TRACING=true to allow it.',
      'Warning: HOST=0.0.0.0 lets other machines reach this server, without encryption or passwords; unset HOST or put a reverse proxy in front.',
    ]);
  });

  it('logs requests on standard error without what was asked', async () => {
    const { find, written } = serve();
    const url = await find(ASKED);
    await (await fetch(`${url}/api/search?q=secret`)).text();
    while (!written.errors.includes('"request"')) await wait(20);
    expect(written.errors).toContain('"route":"/api/search","status":200');
    expect(written.errors).not.toContain('secret');
  });
});

describe('The server ends with one sentence and exit code 1', () => {
  const end = async (environment: Record<string, string>, args: string[] = []) => {
    const { exit, written } = serve(environment, args);
    return [await exit, written.errors, written.output];
  };

  it('for a port in use, before any report is read', async () => {
    const other = await listen((_request, response) => response.end(), { host: '127.0.0.1', port: 0 });
    const { port } = new URL(describeAddress(other));
    expect(await end({ PORT: port })).toEqual([
      1,
      `Port ${port} on 127.0.0.1 is in use; stop the program that holds it or set PORT to another.\n`,
      '',
    ]);
    await closeServer(other, 0);
  });

  it('for a wrong variable', async () => {
    expect(await end({ PORT: 'abc' })).toEqual([
      1,
      'PORT is "abc", but must be a whole number from 0 to 65535.\n',
      '',
    ]);
  });

  it('for reports that cannot be read', async () => {
    const [code, errors] = await end({ FAKE: 'no corpus' });
    expect([code, errors]).toEqual([1, 'The corpus folder is empty; put a report into it.\n']);
  });

  it('for an argument', async () => {
    expect(await end({}, ['--port', '80'])).toEqual([
      1,
      "Unknown option '--port'. Usage: npm start (settings are environment variables, see .env.example)\n",
      '',
    ]);
  });

  it('for what nobody expected, with frames only where they are asked for', async () => {
    expect((await end({ FAKE: 'broken' })).slice(0, 2)).toEqual([
      1,
      'The command failed unexpectedly (TypeError); set LOG_LEVEL=debug to see where.\n',
    ]);
    const [code, errors] = await end({ FAKE: 'broken', LOG_LEVEL: 'debug' });
    expect(code).toBe(1);
    expect(errors).toMatch(/^Failed: TypeError\n +at .*serve-fake-assistant\.ts/);
    expect(errors).not.toContain('secret');
  });

  it('for a failure while it serves, without the message, which may quote a question', async () => {
    const [code, errors] = await end({ FAKE: 'breaks later' });
    expect(code).toBe(1);
    expect(errors).toContain('The command failed unexpectedly (Error); set LOG_LEVEL=debug to see where.\n');
    expect(errors).not.toContain('secret');
  });
});
