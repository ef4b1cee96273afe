import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/configuration.ts';

function evaluate(...args: string[]): { status: number | null; errors: string } {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(projectDirectory, 'src', 'commands', 'evaluate.ts'), ...args],
    { cwd: projectDirectory, encoding: 'utf8', env: { ...process.env, CHAT_MODEL: 'martian:m1' } },
  );
  return { status, errors: stderr };
}

describe('npm run evaluate ends with one sentence and exit code 1', () => {
  it.each([
    [['--only', 'no-such-id'], "No question's id fits --only no-such-id; there is for example plain-001.\n"],
    [['--only', '('], /^--only \( is no pattern\. Usage: npm run evaluate/u],
    [['--mode', 'llm', '--only', 'plain-001'], /^CHAT_MODEL=martian:m1 names no known provider/u],
  ])(
    'for %j',
    (args, sentence) => {
      const { status, errors } = evaluate(...args);
      expect(status).toBe(1);
      if (typeof sentence === 'string') expect(errors).toBe(sentence);
      else expect(errors).toMatch(sentence);
    },
    30_000,
  );
});
