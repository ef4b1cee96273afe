import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../user-error.ts';
import { type ProcessMemory, readMemory, readProcessorTicks } from './read-process.ts';

/** Short against what is measured, and rare enough not to keep the server busy. */
const POLL_MILLISECONDS = 20;

/** A server in a process of its own, as a user starts it. */
export interface ServerProcess {
  url: string;
  /** From the start of the process until questions could be asked. */
  readyMilliseconds: number;
  memory(): Promise<ProcessMemory | undefined>;
  /** Waits until it has nothing to do any more, such as making example questions after its start. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a compiled server on a free port and waits until it is ready.
 * @param script the file that node runs.
 * @param environment added to this process's own.
 * @throws UserError with the server's last words if it ends before.
 */
export async function startServerProcess(
  script: string,
  environment: Record<string, string>,
): Promise<ServerProcess> {
  const port = await findFreePort();
  const start = performance.now();
  const child = spawn(process.execPath, [script], {
    env: {
      ...process.env,
      ...environment,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'error',
      RATE_LIMIT_PER_MINUTE: '0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr?.on('data', (data) => (words = `${words}${String(data)}`.slice(-2_000)));
  const ended = once(child, 'close').then(() => undefined);
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (hasEnded(child)) {
      await ended;
      throw new UserError(`The server ended before it was ready: ${words.trim().split('\n').at(-1)}`);
    }
    await wait(POLL_MILLISECONDS);
  }
  const readyMilliseconds = performance.now() - start;
  const processId = child.pid ?? 0;
  return {
    url,
    readyMilliseconds,
    memory: () => readMemory(processId),
    settle: () => settle(processId),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/readyz`);
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Not listening yet.
    return false;
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function settle(processId: number): Promise<void> {
  // A spare embedding thread ends after a second without work.
  await wait(1_500);
  for (let ticks = await readProcessorTicks(processId); ticks !== undefined;) {
    await wait(300);
    const later = await readProcessorTicks(processId);
    if (later === undefined || later - ticks <= 1) return;
    ticks = later;
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
