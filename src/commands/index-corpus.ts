import type { OpenAssistant } from './opened-assistant.ts';
import { prepareConfiguration } from './prepare-configuration.ts';
import { readArguments } from './read-arguments.ts';
import { createProgressDisplay } from './show-progress.ts';
import { processTerminal, type Terminal } from './terminal.ts';

const USAGE = 'Usage: npm run index (settings are environment variables, see .env.example)';

/** Builds the index where it is missing or no longer fits, and says what there is now. Returns the exit code. */
export async function indexCorpus(
  args: string[],
  openAssistant: OpenAssistant,
  { output, errors }: Terminal = processTerminal,
): Promise<number> {
  readArguments({ args, options: {} }, USAGE);
  const { configuration, notices } = prepareConfiguration();
  const notify = (sentence: string) => errors.write(`${sentence}\n`);
  notices.forEach(notify);

  const start = performance.now();
  const opened = await openAssistant(configuration, {
    onProgress: createProgressDisplay(errors),
    onNotice: notify,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { directory, passages, built } = opened.index;
  const reports = opened.assistant.listDocuments().length;
  const contents = `${reports} ${reports === 1 ? 'report' : 'reports'}, ${passages} passages`;
  output.write(`${built ? 'Built' : 'Up to date'}: ${contents}, ${seconds} s, ${directory}\n`);
  await opened.close();
  return 0;
}
