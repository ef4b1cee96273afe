import { buildPassages, LONGEST_PASSAGE } from '../corpus/build-passages.ts';
import { hashSource, listSourceFiles } from '../corpus/read-corpus.ts';
import { readDocument, READER_VERSION } from '../corpus/read-document.ts';
import { chooseEmbeddings } from '../embed/choose-embeddings.ts';
import { findFigures } from '../figures/find-figures.ts';
import { openOrBuildIndex } from '../index/open-or-build-index.ts';
import { Library } from '../library/library.ts';
import type { Document, Figure } from '../types.ts';
import type { Configuration } from '../configuration.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import type { IndexSummary, OpenListener } from './opened-assistant.ts';

interface Extras {
  documents: Document[];
  figures: Figure[];
}

export interface OpenedSources {
  sources: Sources;
  index: IndexSummary;
  close(): Promise<void>;
}

/** Reads the corpus and opens its index, building it where it is missing or no longer fits. */
export async function openSources(
  configuration: Configuration,
  { onProgress, onNotice }: OpenListener,
): Promise<OpenedSources> {
  const files = await listSourceFiles(configuration.corpusDirectory);
  const embeddings = await chooseEmbeddings(configuration.embeddings, process.env);
  // The model loads while the index is read.
  const warm = embeddings.warm();
  warm.catch(() => undefined);
  try {
    const opened = await openOrBuildIndex<Extras>({
      directory: configuration.indexDirectory,
      documents: Object.fromEntries(files.map((file) => [file.id, hashSource(file)])),
      settings: { reader: READER_VERSION, longestPassage: LONGEST_PASSAGE },
      embeddings,
      prepare: async () => {
        const documents: Document[] = [];
        for (const [done, file] of files.entries()) {
          onProgress?.({ step: 'Reading the reports', done, total: files.length });
          documents.push(readDocument(file));
          // Long work lets the server answer in between.
          await new Promise((resolve) => setImmediate(resolve));
        }
        onProgress?.({ step: 'Reading the reports', done: files.length, total: files.length });
        return {
          passages: documents.flatMap(buildPassages),
          extras: { documents, figures: documents.flatMap(findFigures) },
        };
      },
      ...(onProgress
        ? { onProgress: (done, total) => onProgress({ step: 'Embedding the passages', done, total }) }
        : {}),
      ...(onNotice ? { onNotice } : {}),
    });
    await warm;
    const library = new Library(opened.extras.documents, opened.extras.figures);
    return {
      sources: { index: opened.index, embeddings: embeddings.embeddings, library },
      index: { directory: opened.directory, passages: opened.passages, built: opened.built },
      close: async () => {
        await opened.index.close();
        await embeddings.close();
      },
    };
  } catch (error) {
    await embeddings.close();
    throw error;
  }
}
