import { isIPv4 } from 'node:net';
import { join } from 'node:path';
import { type Configuration, projectDirectory, readConfiguration } from '../configuration.ts';
import { UserError } from '../user-error.ts';

/**
 * Reads `.env`, if there is one, and the environment, and makes sure that no text leaves by way of tracing.
 * The notices are sentences for the person who starts the program. Throws a UserError for a wrong variable.
 */
export function prepareConfiguration(): { configuration: Configuration; notices: string[] } {
  loadEnvironmentFile(join(projectDirectory, '.env'));
  const configuration = readConfiguration(process.env);
  const notices = configuration.allowTracing ? [] : switchTracingOff(process.env);
  return { configuration, notices };
}

/** Sets what the file says, unless the environment already says it; an absent file is fine. */
export function loadEnvironmentFile(path: string): void {
  try {
    process.loadEnvFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT')
      throw new UserError(`${path} cannot be read (${code}); make it readable or remove it.`);
  }
}

// The first four send every text that a chain sees to a service; the last prints it to the terminal.
const TRACING_VARIABLES = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
  'LANGCHAIN_VERBOSE',
];

/** Switches off LangChain's tracing in the environment given; returns a sentence for each that was on. */
export function switchTracingOff(environment: NodeJS.ProcessEnv): string[] {
  const on = TRACING_VARIABLES.filter((name) => environment[name] && environment[name] !== 'false');
  for (const name of TRACING_VARIABLES) environment[name] = 'false';
  return on.map(
    (name) =>
      `${name} was switched off, because it gives questions away; set ALLOW_TRACING=true to allow it.`,
  );
}

/** A sentence of warning when others than this machine can reach the server. */
export function warnAboutHost(host: string): string | undefined {
  const isLoopback =
    host.toLowerCase() === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
  return isLoopback
    ? undefined
    : `Warning: HOST=${host} lets other machines reach this server, without encryption or passwords; unset HOST or put a reverse proxy in front.`;
}
