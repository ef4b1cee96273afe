import { mkdir, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOrBuildIndex, type OpenedIndex } from '../../src/index/open-or-build-index.ts';
import { UserError } from '../../src/user-error.ts';
import { makePassages } from '../support/make-passages.ts';
import { RecordingEmbeddings, vectorFromDigest } from '../support/recording-embeddings.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

interface Told {
  opened: OpenedIndex<{ titles: string[] }>;
  notices: string[];
  /** Texts that had to be embedded. */
  embedded: string[];
  prepared: boolean;
}

/** Opens the index of a corpus given as texts by document id. */
async function open(
  directory: string,
  corpus: Record<string, string[]>,
  { model = 'fake', settings = {} }: { model?: string; settings?: Record<string, number> } = {},
): Promise<Told> {
  const embeddings = new RecordingEmbeddings();
  const notices: string[] = [];
  let prepared = false;
  const opened = await openOrBuildIndex({
    directory,
    documents: Object.fromEntries(Object.entries(corpus).map(([id, texts]) => [id, texts.join('|')])),
    settings,
    embeddings: { embeddings, name: model, batchSize: 4 },
    async prepare() {
      prepared = true;
      const passages = Object.entries(corpus).flatMap(([id, texts]) => makePassages(id, texts));
      return { passages, extras: { titles: Object.keys(corpus) } };
    },
    onNotice: (sentence) => notices.push(sentence),
  });
  return { opened, notices, embedded: embeddings.embedded, prepared };
}

const CORPUS = {
  a: ['Schools were built.', 'A bridge was opened.'],
  b: ['Taxes fell.'],
  c: ['Air improved.'],
};

async function textsFound({ opened }: Told, text: string): Promise<string[]> {
  const found = await opened.index.searchVectors(vectorFromDigest(text), { limit: 10 });
  return found.map(({ passage }) => passage.text);
}

describe('opening an index', () => {
  it('builds it the first time, and only opens it from then on', async () => {
    const directory = join(await makeTemporaryFolder(), 'deep', 'index');
    const first = await open(directory, CORPUS);
    expect(first.notices).toEqual(['Building the index: there is none yet.']);
    expect(first.opened).toMatchObject({ passages: 4, built: true, extras: { titles: ['a', 'b', 'c'] } });
    expect(first.embedded).toHaveLength(4);

    const second = await open(directory, CORPUS);
    expect(second).toMatchObject({ notices: [], embedded: [], prepared: false });
    expect(second.opened).toMatchObject({ passages: 4, built: false, extras: { titles: ['a', 'b', 'c'] } });
    expect(second.opened.directory).toBe(first.opened.directory);
    expect(await textsFound(second, 'Taxes fell.')).toEqual(await textsFound(first, 'Taxes fell.'));
  });

  it('does not depend on the order of documents and settings', async () => {
    const directory = await makeTemporaryFolder();
    const { a, b, c } = CORPUS;
    await open(directory, { a, b, c }, { settings: { x: 1, y: 2 } });
    expect((await open(directory, { c, b, a }, { settings: { y: 2, x: 1 } })).notices).toEqual([]);
  });

  it('keeps the indexes of two corpora apart', async () => {
    const directory = await makeTemporaryFolder();
    await open(directory, CORPUS);
    const other = await open(directory, { z: ['Another city.'] });
    expect(other.notices).toEqual(['Building the index: there is none for this corpus yet.']);
    expect(await other.opened.index.count()).toBe(1);
    expect((await open(directory, CORPUS)).notices).toEqual([]);
    expect((await open(directory, { z: ['Another city.'] })).notices).toEqual([]);
  });

  it('works for a corpus without passages', async () => {
    const directory = await makeTemporaryFolder();
    expect((await open(directory, { a: [] })).opened.passages).toBe(0);
    expect((await open(directory, { a: [] })).notices).toEqual([]);
  });

  it('keeps the eight indexes used last', async () => {
    const directory = await makeTemporaryFolder();
    const long = { first: ['The first.'] };
    const { opened } = await open(directory, long);
    for (let at = 0; at < 9; at += 1) {
      const { directory: folder } = (await open(directory, { a: [`Text ${at}.`] })).opened;
      await utimes(folder, 1_000_000 + at, 1_000_000 + at);
      if (at === 4) await open(directory, long);
    }
    const names = (await readdir(directory)).filter((name) => name !== 'embeddings');
    expect(names).toHaveLength(8);
    expect(join(directory, names.find((name) => opened.directory.endsWith(name)) ?? '')).toBe(
      opened.directory,
    );
    expect((await open(directory, { a: ['Text 0.'] })).embedded).toEqual([]);
  });
});

describe('an index that does not match', () => {
  it.each<[string, Parameters<typeof open>[1], Parameters<typeof open>[2], string, string[]]>([
    [
      'a changed and a new report',
      { ...CORPUS, b: ['Taxes rose.'], d: ['Trade grew.'] },
      {},
      'the corpus has changed (2 of 4 reports)',
      ['Taxes rose.', 'Trade grew.'],
    ],
    ['a removed report', { a: CORPUS.a, c: CORPUS.c }, {}, 'the corpus has changed (1 report removed)', []],
    ['other settings', CORPUS, { settings: { size: 5 } }, 'the settings have changed (size)', []],
    [
      'another model',
      CORPUS,
      { model: 'other' },
      'the embedding model has changed (fake to other)',
      ['A bridge was opened.', 'Air improved.', 'Schools were built.', 'Taxes fell.'],
    ],
    [
      'all at once',
      { a: CORPUS.a, b: ['New.'] },
      { model: 'other', settings: { size: 5 } },
      'the corpus has changed (1 of 2 reports), and the embedding model has changed (fake to other), ' +
        'and the settings have changed (size)',
      ['A bridge was opened.', 'New.', 'Schools were built.'],
    ],
  ])('is built anew for %s, and only what is new is embedded', async (_, corpus, options, why, embedded) => {
    const directory = await makeTemporaryFolder();
    await open(directory, CORPUS);
    await open(directory, { unrelated: ['Something else.'] });
    const changed = await open(directory, corpus, options);
    expect(changed.notices).toEqual([`Building the index: ${why}.`]);
    expect(changed.embedded).toEqual(embedded);
    expect((await open(directory, CORPUS)).notices).toEqual([]);
  });
});

describe('a damaged index', () => {
  const FILES = ['hnswlib.index', 'docstore.json', 'args.json', 'words.json', 'extras.json'];

  async function changeByte(path: string): Promise<void> {
    const bytes = await readFile(path);
    const at = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    await writeFile(path, bytes);
  }
  async function changeManifest(folder: string, change: (manifest: string) => string): Promise<void> {
    const path = join(folder, 'manifest.json');
    await writeFile(path, change(await readFile(path, 'utf8')));
  }

  const damages: [string, (folder: string) => Promise<void>, string][] = [
    ...FILES.flatMap((file): [string, (folder: string) => Promise<void>, string][] => [
      [`without ${file}`, (folder) => rm(join(folder, file)), `${file} is missing`],
      [
        `with a truncated ${file}`,
        async (folder) => truncate(join(folder, file), (await stat(join(folder, file))).size - 1),
        `${file} does not match its manifest`,
      ],
      [
        `with a changed ${file}`,
        (folder) => changeByte(join(folder, file)),
        `${file} does not match its manifest`,
      ],
    ]),
    ['without manifest', (folder) => rm(join(folder, 'manifest.json')), 'its manifest is missing'],
    [
      'with half a manifest',
      (folder) => changeManifest(folder, (text) => text.slice(0, 50)),
      'its manifest cannot be read',
    ],
    [
      'with a strange manifest',
      (folder) => changeManifest(folder, () => '{"files":3}'),
      'its manifest cannot be read',
    ],
    [
      "with another index's manifest",
      (folder) => changeManifest(folder, (text) => text.replace('"fake"', '"real"')),
      'its manifest is of another index',
    ],
    [
      'that is a file',
      async (folder) => {
        await rm(folder, { recursive: true });
        await writeFile(folder, 'no folder');
      },
      'its manifest is missing',
    ],
    [
      'that is empty',
      async (folder) => {
        await rm(folder, { recursive: true });
        await mkdir(folder);
      },
      'its manifest is missing',
    ],
  ];

  it.each(damages)('%s is built anew without embedding anything', async (_, damage, how) => {
    const directory = await makeTemporaryFolder();
    const { opened } = await open(directory, CORPUS);
    await damage(opened.directory);
    const mended = await open(directory, CORPUS);
    expect(mended.notices).toEqual([`Building the index: the saved index is damaged (${how}).`]);
    expect(mended.embedded).toEqual([]);
    expect((await textsFound(mended, 'Taxes fell.'))[0]).toBe('Taxes fell.');
    expect((await open(directory, CORPUS)).notices).toEqual([]);
    expect((await readdir(directory)).sort()).toEqual(
      [opened.directory.split('/').at(-1), 'embeddings'].sort(),
    );
  });

  it('of another version is built anew', async () => {
    const directory = await makeTemporaryFolder();
    const { opened } = await open(directory, CORPUS);
    await changeManifest(opened.directory, (text) =>
      text.replace('"formatVersion": 1', '"formatVersion": 99'),
    );
    expect((await open(directory, CORPUS)).notices).toEqual([
      'Building the index: the saved index is of another version.',
    ]);
  });
});

describe('a folder that cannot hold an index', () => {
  it('is named in one sentence', async () => {
    const file = join(await makeTemporaryFolder(), 'file');
    await writeFile(file, '');
    for (const directory of [file, join(file, 'index')]) {
      const failure = open(directory, CORPUS);
      await expect(failure).rejects.toBeInstanceOf(UserError);
      await expect(failure).rejects.toThrow(
        `The index folder ${directory} cannot be made, since a file stands in its place: remove it or set INDEX_DIR.`,
      );
    }
  });
});
