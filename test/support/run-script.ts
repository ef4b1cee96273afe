import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts `test/support/<script>` as a process of its own, straight from source. */
export function startScript(script: string, ...values: string[]): ChildProcess {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', file, ...values], { cwd: root });
}

/** Runs it to its end. `code` is null when a signal ended it. */
export async function runScript(
  script: string,
  ...values: string[]
): Promise<{ code: number | null; output: string; errors: string }> {
  const child = startScript(script, ...values);
  let output = '';
  let errors = '';
  child.stdout?.on('data', (data) => (output += String(data)));
  child.stderr?.on('data', (data) => (errors += String(data)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, output, errors };
}
