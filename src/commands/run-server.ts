import { join } from 'node:path';
import { projectDirectory } from '../configuration.ts';
import { createLogger } from '../http/create-logger.ts';
import type { OpenAssistant } from './opened-assistant.ts';
import { prepareConfiguration, warnAboutHost } from './prepare-configuration.ts';
import { readArguments } from './read-arguments.ts';
import { createProgressDisplay } from './show-progress.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { processTerminal, type Terminal } from './terminal.ts';

const USAGE = 'Usage: npm start (settings are environment variables, see .env.example)';

/** Serves until SIGTERM or SIGINT. Resolves once questions can be asked. */
export async function runServer(
  openAssistant: OpenAssistant,
  { output, errors }: Terminal = processTerminal,
) {
  readArguments({ args: process.argv.slice(2), options: {} }, USAGE);
  const { configuration, notices } = prepareConfiguration();
  const notify = (sentence: string) => errors.write(`${sentence}\n`);
  const warning = warnAboutHost(configuration.host);
  [...notices, ...(warning ? [warning] : [])].forEach(notify);

  const server = await startServer(configuration, {
    openAssistant,
    listener: { onProgress: createProgressDisplay(output), onNotice: notify },
    webDirectory: join(projectDirectory, 'dist', 'web'),
    logger: createLogger(configuration.logLevel),
  });
  stopOnSignals(server);
  await server.ready;
  output.write(`Ask at ${server.url}\n`);
}

/** The first signal lets running answers finish; a second one does not wait. */
function stopOnSignals(server: RunningServer): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    await server.stop();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
