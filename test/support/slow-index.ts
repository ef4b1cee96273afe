import { openOrBuildIndex, type OpenedIndex } from '../../src/index/open-or-build-index.ts';
import { makePassages } from './make-passages.ts';
import { RecordingEmbeddings } from './recording-embeddings.ts';

export const SLOW_PASSAGES = 60;

/** Opens or builds an index of 60 passages, embedding 4 in 10 ms; tells how many were embedded now. */
export async function openSlowIndex(
  directory: string,
  onProgress?: (done: number) => void,
): Promise<{ opened: OpenedIndex<unknown>; embedded: number }> {
  const embeddings = new RecordingEmbeddings(undefined, 10);
  const texts = Array.from({ length: SLOW_PASSAGES }, (_, at) => `Sentence number ${at}.`);
  const opened = await openOrBuildIndex({
    directory,
    documents: { a: 'digest' },
    settings: {},
    embeddings: { embeddings, name: 'fake', batchSize: 4 },
    prepare: async () => ({ passages: makePassages('a', texts), extras: { words: 'kept' } }),
    onProgress,
  });
  return { opened, embedded: embeddings.embedded.length };
}
