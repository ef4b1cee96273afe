import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';
import { isVectorFile, readVectorFile, type Vectors, writerOf, writeVectorFile } from './vector-file.ts';

/** Beyond this many small files they are written together. */
const MOST_SMALL_FILES = 24;
/** A file of this size is left alone: what is rewritten stays small however large the cache grows. */
const LARGE_FILE_BYTES = 8 * 1024 * 1024;

/**
 * Vectors on disk for one embedding model, by digest of the text. Several processes may use one folder at a time:
 * files appear whole and are only ever removed after their content stands in another file.
 */
export class VectorCache {
  private constructor(readonly folder: string) {}

  /** The cache of a model, below `directory`; made if it is not there. */
  static async open(directory: string, modelName: string): Promise<VectorCache> {
    // Names such as "openai:text-embedding-3-small" are no folder names everywhere.
    const digest = createHash('sha256').update(modelName).digest('hex').slice(0, 8);
    const folder = join(directory, `${modelName.replace(/[^\w.-]+/gu, '-').slice(0, 60)}-${digest}`);
    await mkdir(folder, { recursive: true });
    return new VectorCache(folder);
  }

  /** What is known of the wanted digests. Damaged files are removed. */
  async find(wanted: ReadonlySet<string>): Promise<Vectors> {
    const found: Vectors = new Map();
    const seen = new Set<string>();
    // A file that is gone was merged into a newer one by another process, so look until nothing is new.
    for (let names = await this.listFiles(); names.length > 0;) {
      for (const name of names) {
        seen.add(name);
        for (const [digest, vector] of (await this.read(name)) ?? []) {
          if (wanted.has(digest)) found.set(digest, vector);
        }
      }
      names = (await this.listFiles()).filter((name) => !seen.has(name));
    }
    return found;
  }

  async store(vectors: Vectors): Promise<void> {
    if (vectors.size > 0) await writeVectorFile(this.folder, vectors);
  }

  /** Writes many small files together, and clears away what dead processes left unfinished. */
  async compact(): Promise<void> {
    await this.removeUnfinished();
    const small = await this.listSmallFiles();
    if (small.length <= MOST_SMALL_FILES) return;
    let group: Vectors = new Map();
    let merged: string[] = [];
    for (const name of small) {
      for (const [digest, vector] of (await this.read(name)) ?? []) group.set(digest, vector);
      merged.push(name);
      if (bytesOf(group) >= LARGE_FILE_BYTES) {
        await this.replace(merged, group);
        group = new Map();
        merged = [];
      }
    }
    await this.replace(merged, group);
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    for (const name of await this.listFiles()) await rm(join(this.folder, name), { force: true });
  }

  private async replace(names: string[], vectors: Vectors): Promise<void> {
    await this.store(vectors);
    for (const name of names) await rm(join(this.folder, name), { force: true });
  }

  /** Undefined if the file is gone, or was damaged and is gone now. */
  private async read(name: string): Promise<Vectors | undefined> {
    const path = join(this.folder, name);
    const vectors = await readVectorFile(path);
    if (vectors.status === 'damaged') await rm(path, { force: true });
    return vectors.status === 'read' ? vectors.vectors : undefined;
  }

  private async listFiles(): Promise<string[]> {
    return (await readdir(this.folder)).filter(isVectorFile);
  }

  private async listSmallFiles(): Promise<string[]> {
    const names = await this.listFiles();
    const sizes = await Promise.all(
      names.map((name) =>
        stat(join(this.folder, name)).then(
          (found) => found.size,
          () => Infinity,
        ),
      ),
    );
    return names.filter((_, at) => (sizes[at] ?? Infinity) < LARGE_FILE_BYTES);
  }

  private async removeUnfinished(): Promise<void> {
    for (const name of await readdir(this.folder)) {
      const writer = writerOf(name);
      if (writer !== undefined && !isRunning(writer)) await rm(join(this.folder, name), { force: true });
    }
  }
}

function bytesOf(vectors: Vectors): number {
  const [first] = vectors.values();
  return vectors.size * (first?.byteLength ?? 0);
}
