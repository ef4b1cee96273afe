import { openOrBuildIndex } from '../../src/index/open-or-build-index.ts';
import { makePassages } from './make-passages.ts';
import { RecordingEmbeddings } from './recording-embeddings.ts';

/**
 * Run as a process of its own: opens or builds the index of 60 passages below argv[2], embedding 4 in 10 ms. Prints
 * each number of passages embedded so far, and at last how many it embedded itself.
 */
const [, , directory = ''] = process.argv;
const embeddings = new RecordingEmbeddings(undefined, 10);
const passages = makePassages(
  'a',
  Array.from({ length: 60 }, (_, at) => `Sentence number ${at}.`),
);
const opened = await openOrBuildIndex({
  directory,
  documents: { a: 'digest' },
  settings: {},
  embeddings: { embeddings, name: 'fake', batchSize: 4 },
  prepare: async () => ({ passages, extras: { words: 'kept' } }),
  onProgress: (done) => console.log(done),
});
console.log(JSON.stringify({ passages: await opened.index.count(), embedded: embeddings.embedded.length }));
