import { loadAssistant } from './load-assistant.ts';
import { runCommand } from './run-command.ts';
import { runServer } from './run-server.ts';

await runCommand(() => runServer(loadAssistant));
