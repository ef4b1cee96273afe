import { randomUUID } from 'node:crypto';
import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Level by level: Node's own recursive mkdir never ends in folders such as /proc, which deny what they promise. */
async function makeLevels(folder: string): Promise<void> {
  if (await exists(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeLevels(parent);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    // Another process may have been faster.
    if (error.code !== 'EEXIST') throw error;
  });
}

/**
 * Makes a folder and tries whether it can be written to, before long work begins.
 * @throws the file system's error.
 */
export async function ensureFolder(folder: string): Promise<void> {
  await makeLevels(folder);
  const probe = join(folder, `.probe-${process.pid}-${randomUUID()}`);
  await writeFile(probe, '');
  await rm(probe, { force: true });
}
