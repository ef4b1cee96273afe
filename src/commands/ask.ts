import { askInTerminal } from './ask-in-terminal.ts';
import { loadAssistant } from './load-assistant.ts';
import { runCommand } from './run-command.ts';

await runCommand(() => askInTerminal(process.argv.slice(2), loadAssistant));
