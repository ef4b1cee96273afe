import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { describeBenchmark, formatTable } from '../bench/describe-benchmark.ts';
import { runBenchmark } from '../bench/run-benchmark.ts';
import { projectDirectory } from '../configuration.ts';
import { UserError } from '../user-error.ts';
import { prepareConfiguration } from './prepare-configuration.ts';
import { readArguments } from './read-arguments.ts';
import { runCommand } from './run-command.ts';
import { createProgressDisplay } from './show-progress.ts';
import { processTerminal } from './terminal.ts';

const USAGE = 'Usage: npm run bench -- [--json FILE] (settings are environment variables, see .env.example)';
const COMPILED = join(projectDirectory, 'dist', 'server');

/** What is measured is the compiled program, so it must be that of the present source. */
async function compileServer(): Promise<void> {
  process.stderr.write('Compiling the server …\n');
  const compiler = spawn('npm', ['run', '--silent', 'build:server'], {
    cwd: projectDirectory,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const [code] = (await once(compiler, 'close')) as [number | null];
  if (code !== 0)
    throw new UserError('The server cannot be compiled: run "npm run build:server" to see why.');
}

function describeMachine(): string {
  const cores = availableParallelism();
  return `Node ${process.version}, ${cores} ${cores === 1 ? 'core' : 'cores'}, load before ${loadavg()[0]!.toFixed(1)}`;
}

await runCommand(async () => {
  const { values } = readArguments(
    { args: process.argv.slice(2), options: { json: { type: 'string' } } },
    USAGE,
  );
  const { configuration, notices } = prepareConfiguration();
  notices.forEach((notice) => process.stderr.write(`${notice}\n`));
  const machine = describeMachine();
  await compileServer();
  const benchmark = await runBenchmark({
    corpusDirectory: configuration.corpusDirectory,
    scripts: {
      server: join(COMPILED, 'commands', 'serve.js'),
      embedAlone: join(COMPILED, 'bench', 'embed-alone.js'),
    },
    onProgress: createProgressDisplay(processTerminal.errors),
  });
  const about = `${benchmark.reports} ${benchmark.reports === 1 ? 'report' : 'reports'}, ${benchmark.passages} passages, ${configuration.embeddings} embeddings; ${machine}.`;
  const note = 'The aims are those for one report on two idle cores.';
  process.stdout.write(`${formatTable(describeBenchmark(benchmark))}\n\n${about} ${note}\n`);
  if (values.json) {
    const numbers = {
      ...benchmark,
      embeddings: configuration.embeddings,
      machine,
      measured: new Date().toISOString(),
    };
    await writeFile(values.json, `${JSON.stringify(numbers, null, 2)}\n`);
  }
  return 0;
});
