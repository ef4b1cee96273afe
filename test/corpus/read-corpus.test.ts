import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashSource, listSourceFiles, readCorpus, slugOf } from '../../src/corpus/read-corpus.ts';
import { UserError } from '../../src/user-error.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

async function makeCorpus(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await makeTemporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

async function failureOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const error: unknown = await readCorpus(await makeCorpus(files)).catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe('reading a text', () => {
  it('takes away the byte order mark and carriage returns before line feeds, and nothing else', async () => {
    const folder = await makeCorpus({ 'a.txt': '\uFEFFTitle \r\n\r\n  A  text.\u00A0\tIt\rstays.\n\n' });
    const [document] = await readCorpus(folder);
    expect(document?.text).toBe('Title \n\n  A  text.\u00A0\tIt\rstays.\n\n');
  });

  it('hashes the bytes of the file, not the normalised text', async () => {
    const folder = await makeCorpus({ 'a.txt': 'Hello.\r\n', 'b.txt': 'Hello.\n' });
    const [a, b] = await readCorpus(folder);
    expect(a?.text).toBe(b?.text);
    expect(a?.sha256).not.toBe(b?.sha256);
    expect(b?.sha256).toBe('a2c064616af4c66c576821616646bdfad5556a263b4b007847605118971f4389');
  });

  it('names a file that is not UTF-8', async () => {
    expect(await failureOf({ 'old.txt': Uint8Array.of(0x43, 0x61, 0x66, 0xe9) })).toBe(
      'The report old.txt is not UTF-8 text: save it as UTF-8 and start again.',
    );
  });

  it('names a binary file that calls itself text', async () => {
    expect(await failureOf({ 'image.md': 'PNG\0\0\0' })).toContain('image.md holds binary data');
  });

  it('names an empty file', async () => {
    expect(await failureOf({ 'blank.txt': ' \n\n' })).toContain('blank.txt is empty');
  });
});

describe('the corpus folder', () => {
  it('says that it does not exist, and what to do', async () => {
    const missing = join(await makeTemporaryFolder(), 'nowhere');
    await expect(readCorpus(missing)).rejects.toThrow(
      `The corpus folder ${missing} does not exist: put reports (.txt or .md) in it, or set CORPUS_DIR to the folder that holds them.`,
    );
  });

  it('says that it holds no report', async () => {
    expect(await failureOf({ 'figures.csv': '1,2' })).toContain('holds no report');
  });

  it('leaves out README, LICENSE, hidden files and other formats', async () => {
    const folder = await makeCorpus({
      'README.md': 'About.',
      'LICENSE.txt': 'Free.',
      '.draft.md': 'Not yet.',
      '.git/notes.txt': 'No.',
      'table.csv': '1,2',
      '2021/Readme.txt': 'About.',
      '2021/Budget.MD': 'A budget.',
      'license-fees-2022.txt': 'A report about fees.',
    });
    const files = await listSourceFiles(folder);
    expect(files.map(({ id, name, format }) => [id, name, format])).toEqual([
      ['2021-budget', '2021/Budget.MD', 'md'],
      ['license-fees-2022', 'license-fees-2022.txt', 'txt'],
    ]);
  });

  it.each([
    ['jiaxing-2022.txt', 'jiaxing-2022'],
    ['Speeches/Budget 2022.md', 'speeches-budget-2022'],
    ['  (Draft) v1.2.txt', 'draft-v1-2'],
    ['Ｒeport.txt', 'report'],
    ['政府工作报告 2022.txt', '政府工作报告-2022'],
    ['???.txt', ''],
  ])('makes an id of %j: %j', (path, id) => {
    expect(slugOf(path)).toBe(id);
  });

  it('refuses two reports with one id, and a name without letters or figures', async () => {
    expect(await failureOf({ 'a b.txt': 'One.', 'a-b.md': 'Two.' })).toBe(
      'The report a-b.md needs a name of its own: a b.txt gets the same id "a-b".',
    );
    expect(await failureOf({ '---.txt': 'One.' })).toContain('use letters or figures');
  });
});

describe('the sidecar', () => {
  const report =
    'Report of the City\n\nRelease date: 2021-03-04\n\nAnn Lee\n\nMayor of the City\n\n' +
    'On behalf of the government I report on the work of the city, on what was done, on what it cost and on what is to be done in the years to come.';

  it('goes before what the text says', async () => {
    const sidecar = {
      title: 'Annual Report',
      publisher: 'City Press',
      speaker: 'Bo Chan',
      released: '2022-07-06',
      language: 'en-GB',
      source: 'https://example.org/report',
    };
    const folder = await makeCorpus({ 'a.txt': report, 'a.meta.json': JSON.stringify(sidecar) });
    expect((await readCorpus(folder))[0]).toMatchObject({ ...sidecar, year: 2022 });
  });

  it('is optional, as a whole and in every field', async () => {
    const folder = await makeCorpus({ 'a.txt': report, 'b.txt': report, 'b.meta.json': '{}' });
    const read = {
      title: 'Report of the City 2021',
      publisher: null,
      released: '2021-03-04',
      language: 'en',
    };
    expect(await readCorpus(folder)).toMatchObject([
      { id: 'a', speaker: 'Ann Lee, Mayor of the City', ...read },
      { id: 'b', ...read },
    ]);
  });

  it('is named when it is no JSON or a field is wrong', async () => {
    expect(await failureOf({ 'a.txt': 'Text.', 'a.meta.json': '{title: 1}' })).toBe(
      'The metadata file a.meta.json is not valid JSON: correct it or remove it.',
    );
    expect(await failureOf({ 'a.txt': 'Text.', 'a.meta.json': '{"released":"July 2022"}' })).toContain(
      'a.meta.json has a wrong value in "released"',
    );
    expect(await failureOf({ 'a.txt': 'Text.', 'a.meta.json': '{"released":"2022-02-30"}' })).toContain(
      '"released"',
    );
    expect(await failureOf({ 'a.txt': 'Text.', 'a.meta.json': '{"title":""}' })).toContain('"title"');
    expect(await failureOf({ 'a.txt': 'Text.', 'a.meta.json': '[]' })).toContain('"the whole file"');
  });

  it('counts as part of what the index is built from', async () => {
    const [plain] = await listSourceFiles(await makeCorpus({ 'a.txt': report }));
    const [titled] = await listSourceFiles(
      await makeCorpus({ 'a.txt': report, 'a.meta.json': '{"title":"Other"}' }),
    );
    expect(hashSource(plain!)).not.toBe(hashSource(titled!));
  });
});
