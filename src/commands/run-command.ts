import { describeFailure } from '../http/describe-failure.ts';
import { UserError } from '../user-error.ts';

/**
 * Runs a command to its exit code; one that returns nothing goes on running. Every failure ends in one sentence on
 * standard error and exit code 1.
 */
export async function runCommand(command: () => Promise<number | void>): Promise<void> {
  // A reader that stops early (`| head`) is no failure.
  process.stdout.on('error', () => undefined);
  process.on('uncaughtException', fail);
  try {
    const exitCode = await command();
    if (exitCode !== undefined) process.stdout.write('', () => process.exit(exitCode));
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  process.stderr.write(`${explainFailure(error, process.env['LOG_LEVEL'] === 'debug')}\n`, () =>
    process.exit(1),
  );
}

/** One sentence about a failure; where in the code it happened only when asked for. */
export function explainFailure(error: unknown, withFrames = false): string {
  if (error instanceof UserError) return error.message;
  const failure = describeFailure(error);
  if (withFrames) return [`Failed: ${failure.name}`, ...failure.frames].join('\n    ');
  // The operating system's errors name a file or an address; others may quote a question.
  if (error instanceof Error && 'syscall' in error) return `The command cannot go on: ${error.message}.`;
  const kind = failure.code ? `${failure.name}, ${failure.code}` : failure.name;
  return `The command failed unexpectedly (${kind}); set LOG_LEVEL=debug to see where.`;
}
