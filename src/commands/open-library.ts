import { buildPassages, LONGEST_PASSAGE } from '../corpus/build-passages.ts';
import { hashSource, listSourceFiles } from '../corpus/read-corpus.ts';
import { readDocument, READER_VERSION } from '../corpus/read-document.ts';
import type { ChosenEmbeddings } from '../embed/choose-embeddings.ts';
import { findFigures } from '../figures/find-figures.ts';
import { openOrBuildIndex } from '../index/open-or-build-index.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { Library } from '../library/library.ts';
import type { Document, Figure, Passage } from '../types.ts';
import type { Configuration } from '../configuration.ts';
import type { IndexSummary, OpenListener } from './opened-assistant.ts';

/** What is kept with the index, so that a start need not read the reports again. */
interface Extras {
  documents: Document[];
  figures: Figure[];
}

/** Opens the index of the configured corpus, building it where it is missing or no longer fits. */
export async function openLibrary(
  { corpusDirectory, indexDirectory }: Configuration,
  embeddings: ChosenEmbeddings,
  { onProgress, onNotice }: OpenListener,
): Promise<{ index: PassageIndex; library: Library; summary: IndexSummary }> {
  const files = await listSourceFiles(corpusDirectory);
  const readReports = async (): Promise<{ passages: Passage[]; extras: Extras }> => {
    const read = { passages: [] as Passage[][], documents: [] as Document[], figures: [] as Figure[][] };
    const report = (done: number) => onProgress?.({ step: 'Reading the reports', done, total: files.length });
    for (const [done, file] of files.entries()) {
      report(done);
      const document = readDocument(file);
      read.documents.push(document);
      read.passages.push(buildPassages(document));
      read.figures.push(findFigures(document));
      // Long work lets the server answer in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
    report(files.length);
    return {
      passages: read.passages.flat(),
      extras: { documents: read.documents, figures: read.figures.flat() },
    };
  };
  const { index, extras, directory, passages, built } = await openOrBuildIndex<Extras>({
    directory: indexDirectory,
    documents: Object.fromEntries(files.map((file) => [file.id, hashSource(file)])),
    settings: { reader: READER_VERSION, longestPassage: LONGEST_PASSAGE },
    embeddings,
    prepare: readReports,
    onProgress: (done, total) => onProgress?.({ step: 'Embedding the passages', done, total }),
    onNotice,
  });
  const library = new Library(extras.documents, extras.figures);
  return { index, library, summary: { directory, passages, built } };
}
