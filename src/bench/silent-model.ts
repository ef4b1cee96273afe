import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A chat model that takes every question and never says a word. */
export interface SilentModel {
  /** What a server that is to ask it needs. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

/** Listens on a free port of this machine. */
export async function startSilentModel(): Promise<SilentModel> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // Whoever asks gives up in time.
    socket.on('error', () => socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    environment: {
      CHAT_MODEL: 'openai:silent',
      OPENAI_API_KEY: 'none',
      OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
    },
    stop: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
