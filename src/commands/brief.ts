import { briefInTerminal } from './brief-in-terminal.ts';
import { loadAssistant } from './load-assistant.ts';
import { runCommand } from './run-command.ts';

await runCommand(() => briefInTerminal(process.argv.slice(2), loadAssistant));
