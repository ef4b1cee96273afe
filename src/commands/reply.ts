import { loadAssistant } from './load-assistant.ts';
import { replyInTerminal } from './reply-in-terminal.ts';
import { runCommand } from './run-command.ts';

await runCommand(() => replyInTerminal(process.argv.slice(2), loadAssistant));
