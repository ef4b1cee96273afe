import '@langchain/community/vectorstores/hnswlib';
import { openSlowIndex } from './slow-index.ts';

/**
 * Run as a process of its own: opens or builds the slow index below argv[2]. Prints each number of passages embedded
 * so far, and at last how many there are and how many it embedded itself. The vector store is imported beforehand, so
 * that the files are written right after the last passage.
 */
const [, , directory = ''] = process.argv;
const { opened, embedded } = await openSlowIndex(directory, (done) => console.log(done));
console.log(JSON.stringify({ passages: await opened.index.count(), embedded }));
