import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { buildPassages } from '../../src/corpus/build-passages.ts';
import { READER_VERSION } from '../../src/corpus/read-document.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import { splitWords } from '../../src/language/words.ts';
import { readText } from './read-text.ts';

const REPORT = new URL('../../corpus/jiaxing-2022.txt', import.meta.url);
const PIN = new URL('./reader-version.json', import.meta.url);

/** Digest of what a report's bytes are read as: structure, periods, passages, figures and stems. */
async function digestReading(): Promise<string> {
  const document = readText(await readFile(REPORT, 'utf8'), 'jiaxing-2022.txt');
  const stems = splitWords(document.text).map(({ stem }) => stem);
  const reading = [document, buildPassages(document), findFigures(document), stems];
  return createHash('sha256').update(JSON.stringify(reading)).digest('hex');
}

it('READER_VERSION rises when the same bytes are read otherwise, so that saved indexes are built anew', async () => {
  const pinned: unknown = JSON.parse(await readFile(PIN, 'utf8'));
  const now = { version: READER_VERSION, digest: await digestReading() };
  expect(
    pinned,
    `The report is read otherwise than recorded. Raise READER_VERSION in src/corpus/read-document.ts and record the new digest, ${now.digest}, in test/corpus/reader-version.json`,
  ).toEqual(now);
});
