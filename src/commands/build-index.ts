import { indexCorpus } from './index-corpus.ts';
import { loadAssistant } from './load-assistant.ts';
import { runCommand } from './run-command.ts';

await runCommand(() => indexCorpus(process.argv.slice(2), loadAssistant));
