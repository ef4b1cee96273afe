import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalIndex, INDEX_FILES } from './local-index.ts';
import { makeTemporaryFolder, publishFolder } from './index-folders.ts';
import { FORMAT_VERSION, type IndexInputs, type Manifest, MANIFEST_FILE } from './manifest.ts';
import { digestFile, EXTRAS_FILE } from './open-index.ts';

export interface IndexContent {
  inputs: IndexInputs;
  index: LocalIndex;
  extras: unknown;
  dimensions: number;
}

/**
 * Saves an index under its name below the directory: written beside it under a temporary name, the manifest last, and
 * renamed when all is on the disk. If another process was faster, its index stays.
 */
export async function writeIndex(directory: string, name: string, content: IndexContent): Promise<void> {
  const temporary = await makeTemporaryFolder(directory);
  try {
    await fillFolder(temporary, content);
    await publishFolder(temporary, join(directory, name));
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

async function fillFolder(
  folder: string,
  { inputs, index, extras, dimensions }: IndexContent,
): Promise<void> {
  await index.save(folder);
  await writeFile(join(folder, EXTRAS_FILE), JSON.stringify(extras ?? null));
  const files: Record<string, string> = {};
  for (const name of [...INDEX_FILES, EXTRAS_FILE]) files[name] = await digestFile(join(folder, name));
  const manifest: Manifest = {
    formatVersion: FORMAT_VERSION,
    inputs,
    dimensions,
    passages: await index.count(),
    built: new Date().toISOString(),
    files,
  };
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
}
