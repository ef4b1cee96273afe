import { readFile } from 'node:fs/promises';
import { UserError } from '../user-error.ts';
import type { Terminal } from './terminal.ts';

/** What stands for the standard input among the names of files. */
export const STANDARD_INPUT = '-';

/** Bytes that no letter has, which are not read to be refused. */
const LARGEST = 1_000_000;

/** Reads a letter from a file or the standard input. Throws a UserError for what is no text. */
export async function readLetterFile(name: string, input: Terminal['input']): Promise<string> {
  const bytes = name === STANDARD_INPUT ? await readInput(input) : await readBytes(name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${nameOf(name)} is no text in UTF-8; save the letter as plain text.`);
  }
}

/** "letter.txt", "The standard input". */
export function nameOf(name: string): string {
  return name === STANDARD_INPUT ? 'The standard input' : name;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new UserError(`${path} cannot be read (${code}); check the path of the letter.`);
  }
}

async function readInput(input: Terminal['input']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST) throw new UserError('The standard input is too long for a letter; shorten it.');
  }
  return Buffer.concat(chunks);
}
