import { constants } from 'node:fs';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../user-error.ts';

/**
 * Makes sure, before any work is done, that a file can be written here. What stands at the path already may hold
 * somebody's changes, so it is replaced only where that is asked for. Throws a UserError that says what to do.
 */
export async function checkTarget(path: string, replace: boolean): Promise<void> {
  const folder = dirname(resolve(path));
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) throw new UserError(`The folder ${folder} is not there or not writable; choose another.`);
  const known = await stat(path).catch(() => undefined);
  if (!known) return;
  if (!known.isFile()) throw new UserError(`${path} is no file; give the name of one.`);
  if (!replace)
    throw new UserError(`${path} is already there; choose another name, or add --force to replace it.`);
}

/** Writes a file beside its place and moves it there, so that a broken run leaves no half of it. */
export async function saveFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
