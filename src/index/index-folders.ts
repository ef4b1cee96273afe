import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isRunning } from '../embed/is-running.ts';
import { MANIFEST_FILE, parseManifest, type ReadManifest } from './manifest.ts';

/**
 * The folders below the index directory. One named by a fingerprint appears and goes as a whole, by renaming; whatever
 * is being written or removed has a temporary name that tells the process it belongs to.
 */

const INDEX_NAME = /^[0-9a-f]{16}$/u;
const TEMPORARY_NAME = /^\.temporary-(\d+)-[0-9a-f]+$/u;

/** Process numbers come again, so old leftovers go even if a process of that number runs. */
const OLD_MILLISECONDS = 24 * 60 * 60 * 1000;

export async function makeTemporaryFolder(directory: string): Promise<string> {
  const folder = join(directory, temporaryName());
  await mkdir(folder);
  return folder;
}

/** Makes sure that the finished folder is on the disk, then gives it its name. False if the name is taken. */
export async function publishFolder(temporary: string, folder: string): Promise<boolean> {
  for (const name of await readdir(temporary)) await synchronise(join(temporary, name));
  await synchroniseFolder(temporary);
  try {
    await rename(temporary, folder);
  } catch (error) {
    // Windows says EPERM.
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST', 'EPERM') || !(await exists(folder))) throw error;
    await rm(temporary, { recursive: true, force: true });
    return false;
  }
  await synchroniseFolder(dirname(folder));
  return true;
}

/** Takes a folder out of sight at once, then removes it. Nothing happens if it is gone already. */
export async function discardFolder(directory: string, folder: string): Promise<void> {
  const temporary = join(directory, temporaryName());
  try {
    await rename(folder, temporary);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  await rm(temporary, { recursive: true, force: true });
}

/** Removes what processes left that were killed while they wrote. */
export async function removeLeftovers(directory: string): Promise<void> {
  for (const name of await list(directory)) {
    const [, processId] = TEMPORARY_NAME.exec(name) ?? [];
    if (processId === undefined) continue;
    const folder = join(directory, name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (isRunning(Number(processId)) && Date.now() - mtimeMs < OLD_MILLISECONDS) continue;
    await rm(folder, { recursive: true, force: true });
  }
}

/** Manifests of all indexes in the directory. */
export async function readManifests(directory: string): Promise<ReadManifest[]> {
  const texts = (await list(directory))
    .filter((name) => INDEX_NAME.test(name))
    .map((name) => readFile(join(directory, name, MANIFEST_FILE), 'utf8').catch(() => ''));
  return (await Promise.all(texts)).map(parseManifest);
}

/** Notes that the index was used now. Not being allowed to is no failure. */
export async function markAsUsed(folder: string): Promise<void> {
  const now = new Date();
  await utimes(folder, now, now).catch(() => undefined);
}

/** Removes indexes beyond the `most` latest used, never `current`. */
export async function removeUnused(directory: string, current: string, most: number): Promise<void> {
  const folders = (await list(directory))
    .filter((name) => INDEX_NAME.test(name))
    .map((name) => join(directory, name));
  const used = await Promise.all(
    folders.map(async (folder) => ({
      folder,
      at:
        folder === current
          ? Infinity
          : await stat(folder).then(
              ({ mtimeMs }) => mtimeMs,
              () => 0,
            ),
    })),
  );
  for (const { folder } of used.sort((one, other) => other.at - one.at).slice(most)) {
    await discardFolder(directory, folder);
  }
}

function temporaryName(): string {
  return `.temporary-${process.pid}-${randomBytes(6).toString('hex')}`;
}

async function list(directory: string): Promise<string[]> {
  return readdir(directory).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Windows cannot do this for folders, and needs it less. */
async function synchroniseFolder(path: string): Promise<void> {
  await synchronise(path).catch(() => undefined);
}

/** Waits until a file's content is on the disk. */
async function synchronise(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
