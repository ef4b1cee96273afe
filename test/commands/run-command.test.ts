import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../src/commands/run-command.ts';
import { UserError } from '../../src/user-error.ts';

describe('explainFailure', () => {
  it("prints a user error's sentence alone", () => {
    expect(explainFailure(new UserError('The folder is empty; add a report.'), true)).toBe(
      'The folder is empty; add a report.',
    );
  });

  it("prints the operating system's message, which names a file", () => {
    const error = Object.assign(new Error("EACCES: permission denied, mkdir '/index'"), { syscall: 'mkdir' });
    expect(explainFailure(error)).toBe(
      "The command cannot go on: EACCES: permission denied, mkdir '/index'.",
    );
  });

  it('prints no other message', () => {
    expect(explainFailure(new RangeError('secret'))).toBe(
      'The command failed unexpectedly (RangeError); set LOG_LEVEL=debug to see where.',
    );
    expect(explainFailure('secret')).not.toContain('secret');
  });
});
