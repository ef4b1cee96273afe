import { embedWithCache } from '../../src/embed/embed-with-cache.ts';
import { digestText, RecordingEmbeddings } from './recording-embeddings.ts';

/** Run as a process of its own: embeds "text 0" to "text <argv[3] - 1>" into the cache at argv[2], 4 each 10 ms. */
const [, , directory = '', count = '0'] = process.argv;
const embeddings = new RecordingEmbeddings(undefined, 10);
await embedWithCache(
  Array.from({ length: Number(count) }, (_, at) => digestText(`text ${at}`)),
  {
    embeddings,
    name: 'slow',
    directory,
    batchSize: 4,
    concurrency: 1,
    onProgress: (done) => console.log(done),
  },
);
console.log(`embedded ${embeddings.embedded.length}`);
