import { runCommand } from '../../src/commands/run-command.ts';
import { runServer } from '../../src/commands/run-server.ts';
import { UserError } from '../../src/user-error.ts';
import { createFakeAnswer, createFakeAssistant } from './fake-assistant.ts';
import { createFakeOpening } from './open-fake-assistant.ts';

// The serve command around a fake assistant, as a process of its own. FAKE says how opening goes.
const slowAssistant = createFakeAssistant(async (request, listener) => {
  listener?.delta?.('GDP ');
  await new Promise((resolve) => setTimeout(resolve, 700));
  return createFakeAnswer(request);
});

await runCommand(() =>
  runServer(async (configuration, listener) => {
    if (process.env['FAKE'] === 'no corpus')
      throw new UserError('The corpus folder is empty; put a report into it.');
    if (process.env['FAKE'] === 'broken') throw new TypeError('secret inside');
    if (process.env['FAKE'] === 'never opens') return new Promise(() => setInterval(() => {}, 1000));
    if (process.env['FAKE'] === 'breaks later')
      setTimeout(() => Promise.reject(new Error('secret question')), 300);
    return createFakeOpening(slowAssistant).openAssistant(configuration, listener);
  }),
);
