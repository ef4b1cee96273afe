import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UserError } from '../user-error.ts';

/** `parseArgs`, whose complaints end in the usage line. */
export function readArguments<Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    const [complaint] = error instanceof Error ? error.message.split('. ') : [];
    throw new UserError(`${complaint ?? 'Wrong arguments'}. ${usage}`);
  }
}
