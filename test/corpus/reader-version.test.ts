import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildPassages } from '../../src/corpus/build-passages.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { READER_VERSION } from '../../src/corpus/read-document.ts';
import { findFigures } from '../../src/figures/find-figures.ts';

const PIN = new URL('./reader-version.json', import.meta.url);

/** Everything that an index keeps of the reports in corpus/ besides the embeddings. */
async function digestCorpus(): Promise<string> {
  const documents = await readCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));
  const read = documents.map((document) => [document, buildPassages(document), findFigures(document)]);
  return createHash('sha256').update(JSON.stringify(read)).digest('hex');
}

it('READER_VERSION rises when the same bytes are read otherwise, so that saved indexes are built anew', async () => {
  const pinned: unknown = JSON.parse(await readFile(PIN, 'utf8'));
  const now = { version: READER_VERSION, digest: await digestCorpus() };
  expect(
    pinned,
    `The corpus is read otherwise than recorded. Raise READER_VERSION in src/corpus/read-document.ts and record in test/corpus/reader-version.json: ${JSON.stringify(now)}`,
  ).toEqual(now);
});
