import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { LocalIndex, INDEX_FILES } from './local-index.ts';
import { fingerprint, type IndexInputs, type Manifest, MANIFEST_FILE, parseManifest } from './manifest.ts';

export const EXTRAS_FILE = 'extras.json';

export type Opening =
  | { status: 'opened'; index: LocalIndex; manifest: Manifest; extras: unknown }
  | { status: 'missing' }
  /** `why` ends the sentence "Building the index: ". */
  | { status: 'unusable'; why: string };

/** Opens a saved index if it is whole and was built from just these inputs. */
export async function openIndex(
  folder: string,
  inputs: IndexInputs,
  embeddings: EmbeddingsInterface,
): Promise<Opening> {
  if (!(await isThere(folder))) return { status: 'missing' };
  const text = await readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => null);
  if (text === null) return damaged('its manifest is missing');
  const read = parseManifest(text);
  if (read.status === 'broken') return damaged('its manifest cannot be read');
  if (read.status === 'other_version')
    return { status: 'unusable', why: 'the saved index is of another version' };
  const { manifest } = read;
  if (fingerprint(manifest.inputs) !== fingerprint(inputs))
    return damaged('its manifest is of another index');
  for (const name of [...INDEX_FILES, EXTRAS_FILE]) {
    const found = await digestFile(join(folder, name)).catch(() => null);
    if (found === null) return damaged(`${name} is missing`);
    if (found !== manifest.files[name]) return damaged(`${name} does not match its manifest`);
  }
  try {
    const index = await LocalIndex.load(embeddings, folder);
    const extras: unknown = JSON.parse(await readFile(join(folder, EXTRAS_FILE), 'utf8'));
    return { status: 'opened', index, manifest, extras };
  } catch {
    return damaged('it cannot be read');
  }
}

/** SHA-256 of a file, in hexadecimal. */
export async function digestFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

function damaged(how: string): Opening {
  return { status: 'unusable', why: `the saved index is damaged (${how})` };
}

async function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
