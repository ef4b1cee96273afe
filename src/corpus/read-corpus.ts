import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Document } from '../types.ts';
import { UserError } from '../user-error.ts';
import { hashBytes, readDocument, type SourceFile } from './read-document.ts';
import { readSidecar } from './read-sidecar.ts';

const FORMATS: Record<string, SourceFile['format']> = { '.txt': 'txt', '.md': 'md' };

// Files that describe a folder of reports rather than being one.
const NO_REPORT = /^(?:readme|license|licence|notice|changelog|contributing)\./iu;

/** "Speeches/Budget 2022.md" -> "speeches-budget-2022" */
export function slugOf(path: string): string {
  return path
    .slice(0, path.length - extname(path).length)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

async function listPaths(directory: string): Promise<string[]> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, '/').length))
      .sort();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new UserError(
      `The corpus folder ${directory} ${reason}: put reports (.txt or .md) in it, or set CORPUS_DIR to the folder that holds them.`,
    );
  }
}

async function readBytes(directory: string, path: string): Promise<Buffer> {
  try {
    return await readFile(join(directory, path));
  } catch {
    throw new UserError(
      `The file ${path} in the corpus folder ${directory} cannot be read: check its permissions.`,
    );
  }
}

function isReport(path: string): boolean {
  const name = path.split(/[\\/]/u).at(-1)!;
  return (
    extname(path).toLowerCase() in FORMATS &&
    !NO_REPORT.test(name) &&
    !path.split(/[\\/]/u).some((part) => part.startsWith('.'))
  );
}

/**
 * Reads the bytes of all reports below a folder, with their sidecars. Hidden files, README and LICENSE are left out.
 * @throws UserError when the folder is missing or empty, a file unreadable, or two reports share an id.
 */
export async function listSourceFiles(directory: string): Promise<SourceFile[]> {
  const paths = await listPaths(directory);
  const reports = paths.filter(isReport);
  if (reports.length === 0) {
    throw new UserError(
      `The corpus folder ${directory} holds no report: put .txt or .md files in it, or set CORPUS_DIR to the folder that holds them.`,
    );
  }
  const files: SourceFile[] = [];
  const seen = new Map<string, string>();
  for (const path of reports) {
    const id = slugOf(path);
    const other = seen.get(id);
    if (id === '' || other !== undefined) {
      throw new UserError(
        `The report ${path} needs a name of its own: ${id === '' ? 'use letters or figures' : `${other} gets the same id "${id}"`}.`,
      );
    }
    seen.set(id, path);
    const sidecarPath = `${path.slice(0, path.length - extname(path).length)}.meta.json`;
    const sidecar = paths.includes(sidecarPath)
      ? readSidecar((await readBytes(directory, sidecarPath)).toString('utf8'), sidecarPath)
      : {};
    files.push({
      id,
      name: path,
      bytes: await readBytes(directory, path),
      format: FORMATS[extname(path).toLowerCase()]!,
      sidecar,
    });
  }
  return files;
}

/** What identifies a report's content for the index: its bytes and its sidecar. */
export function hashSource({ bytes, sidecar }: SourceFile): string {
  return hashBytes(Buffer.concat([bytes, Buffer.from(JSON.stringify(sidecar))]));
}

/** Reads a whole folder into Documents, ordered by id. */
export async function readCorpus(directory: string): Promise<Document[]> {
  return (await listSourceFiles(directory)).map(readDocument);
}
