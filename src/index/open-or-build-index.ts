import { join } from 'node:path';
import type { ChosenEmbeddings } from '../embed/choose-embeddings.ts';
import { embedWithCache } from '../embed/embed-with-cache.ts';
import type { Passage } from '../types.ts';
import { ensureFolder } from './ensure-folder.ts';
import { explainBuild } from './explain-build.ts';
import { explainFolderFailure } from './explain-folder-failure.ts';
import { LocalIndex } from './local-index.ts';
import { discardFolder, markAsUsed, readManifests, removeLeftovers, removeUnused } from './index-folders.ts';
import { fingerprint, type IndexInputs } from './manifest.ts';
import { openIndex } from './open-index.ts';
import type { PassageIndex } from './passage-index.ts';
import { writeIndex } from './write-index.ts';

/** Enough to go back and forth between corpora and versions. */
const MOST_INDEXES = 8;

/** A second process may remove or replace what this one just wrote; more often than this it is no accident. */
const MOST_ATTEMPTS = 3;

export interface IndexRequest<Extras> {
  /** Holds the indexes and the cache of embeddings; made if it is not there. */
  directory: string;
  /** By document id: a digest of all that its passages and extras are made from. */
  documents: Record<string, string>;
  /** How passages and extras are made; a change of any value builds anew. */
  settings: IndexInputs['settings'];
  embeddings: Pick<ChosenEmbeddings, 'embeddings' | 'name' | 'batchSize'>;
  /** Called only when a build is needed. Extras are JSON that is kept with the index. */
  prepare: () => Promise<{ passages: Passage[]; extras: Extras }>;
  /** Embedded texts of all. */
  onProgress?: (done: number, total: number) => void;
  /** A sentence for the user: why the index is built. */
  onNotice?: (sentence: string) => void;
}

export interface OpenedIndex<Extras> {
  index: PassageIndex;
  extras: Extras;
  /** Where it stands. */
  directory: string;
  passages: number;
  /** False where a saved index was good. */
  built: boolean;
}

/**
 * Opens the index of these documents, model and settings, after building it if there is none or it is damaged. Each
 * combination has a folder of its own, so none destroys another. Throws a `UserError` if the folder cannot be used.
 */
export async function openOrBuildIndex<Extras>(request: IndexRequest<Extras>): Promise<OpenedIndex<Extras>> {
  try {
    return await open(request);
  } catch (error) {
    throw explainFolderFailure(request.directory, error);
  }
}

async function open<Extras>(request: IndexRequest<Extras>): Promise<OpenedIndex<Extras>> {
  const { directory, documents, settings, embeddings } = request;
  const inputs: IndexInputs = { documents, settings, embeddings: embeddings.name };
  const name = fingerprint(inputs);
  const folder = join(directory, name);

  for (let attempt = 0; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const opening = await openIndex(folder, inputs, embeddings.embeddings);
    if (opening.status === 'opened') {
      await markAsUsed(folder);
      if (attempt > 0) await removeUnused(directory, folder, MOST_INDEXES);
      // Only what `prepare` gave for this very fingerprint is written there, and its digest was right.
      const extras = opening.extras as Extras;
      const { index, manifest } = opening;
      return { index, extras, directory: folder, passages: manifest.passages, built: attempt > 0 };
    }
    if (attempt === 0) {
      await ensureFolder(directory);
      await announce(request, inputs, opening);
    }
    if (opening.status === 'unusable') await discardFolder(directory, folder);
    await build(request, inputs, name);
  }
  throw new Error(`The index in ${folder} cannot be read after it was built.`);
}

async function announce<Extras>(
  { directory, onNotice }: IndexRequest<Extras>,
  inputs: IndexInputs,
  opening: { status: 'missing' } | { status: 'unusable'; why: string },
): Promise<void> {
  const why =
    opening.status === 'unusable' ? opening.why : explainBuild(inputs, await readManifests(directory));
  onNotice?.(`Building the index: ${why}.`);
}

async function build<Extras>(
  request: IndexRequest<Extras>,
  inputs: IndexInputs,
  name: string,
): Promise<void> {
  const { directory, prepare, onProgress } = request;
  const { embeddings, name: modelName, batchSize } = request.embeddings;
  await removeLeftovers(directory);
  const { passages, extras } = await prepare();
  const vectors = await embedWithCache(
    passages.map(({ embeddedText, digest }) => ({ text: embeddedText, digest })),
    { embeddings, name: modelName, directory: join(directory, 'embeddings'), batchSize, onProgress },
  );
  const index = await LocalIndex.create(
    embeddings,
    passages.map((passage, at) => ({ passage, vector: vectors[at] ?? [] })),
  );
  await writeIndex(directory, name, { inputs, index, extras, dimensions: vectors[0]?.length ?? 0 });
}
