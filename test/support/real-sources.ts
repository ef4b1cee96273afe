import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openSources, type OpenedSources } from '../../src/commands/open-sources.ts';
import { projectDirectory, readConfiguration } from '../../src/configuration.ts';
import type { Sources } from '../../src/retrieve/retrieve-passages.ts';

/** Embedding takes seconds, so vectors stay between runs; all else is made anew, so that no test meets an old ledger. */
const VECTORS = join(projectDirectory, 'node_modules', '.cache', 'report-assistant-vectors');

/**
 * The corpus, the local model and an index as in production, opened once for a test file.
 * @returns what gives the sources, inside tests.
 */
export function useRealSources(): () => Sources {
  let folder: string | undefined;
  let opened: OpenedSources | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-assistant-'));
    await mkdir(VECTORS, { recursive: true });
    await symlink(VECTORS, join(folder, 'embeddings'), 'junction');
    opened = await openSources(readConfiguration({ INDEX_DIR: folder }), {});
  });

  afterAll(async () => {
    await opened?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  return () => opened!.sources;
}
