import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Configuration, projectDirectory } from '../configuration.ts';
import { createApp } from '../http/create-app.ts';
import { closeServer, describeAddress, listen } from '../http/listen.ts';
import type { OpenAssistant, OpenedAssistant, OpenListener } from './opened-assistant.ts';

export interface ServerParts {
  openAssistant: OpenAssistant;
  listener: OpenListener;
  webDirectory: string;
  logger: Logger;
  /** How long running answers may take once the server is stopped. */
  graceMilliseconds?: number;
}

export interface RunningServer {
  url: string;
  /** Questions can be asked; rejects where the reports cannot be read. */
  ready: Promise<void>;
  stop(): Promise<void>;
}

/** The version of package.json. */
function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectDirectory, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/**
 * Listens first, so that a taken port is told before any index is built and `/healthz` answers meanwhile; then opens
 * the assistant. Throws a UserError where it cannot listen.
 */
export async function startServer(configuration: Configuration, parts: ServerParts): Promise<RunningServer> {
  let opened: OpenedAssistant | undefined;
  const app = createApp({
    findAssistant: () => opened?.assistant,
    webDirectory: parts.webDirectory,
    logger: parts.logger,
    limits: {
      requestsPerMinute: configuration.rateLimitPerMinute,
      answerSeconds: configuration.requestTimeoutSeconds,
      trustedProxies: configuration.trustedProxies,
    },
    about: {
      ...(configuration.chatModel === undefined
        ? { mode: 'extractive' as const }
        : { mode: 'llm' as const, model: configuration.chatModel }),
      version: readVersion(),
    },
  });
  const server = await listen(app, configuration);
  const open = async () => {
    opened = await parts.openAssistant(configuration, parts.listener);
  };
  return {
    url: describeAddress(server),
    ready: open(),
    stop: async () => {
      await closeServer(server, parts.graceMilliseconds ?? 10_000);
      await opened?.close();
    },
  };
}
