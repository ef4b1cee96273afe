import { afterAll, describe, expect, it } from 'vitest';
import { LocalEmbeddings } from '../../src/embed/local-embeddings.ts';
import { LocalIndex } from '../../src/index/local-index.ts';
import type { EmbeddedPassage, PassageFilter, ScoredPassage } from '../../src/index/passage-index.ts';
import type { Passage } from '../../src/types.ts';
import { makePassages } from '../support/make-passages.ts';
import { RecordingEmbeddings, vectorFromDigest } from '../support/recording-embeddings.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const fake = new RecordingEmbeddings();

function embed(passages: Passage[]): EmbeddedPassage[] {
  return passages.map((passage) => ({ passage, vector: vectorFromDigest(passage.text) }));
}

function numbered(documentId: string, count: number): Passage[] {
  return makePassages(
    documentId,
    Array.from({ length: count }, (_, at) => `${documentId} sentence ${at}`),
  );
}

function textsOf(found: ScoredPassage[]): string[] {
  return found.map(({ passage }) => passage.text);
}

describe('an index of vectors and words', () => {
  it('finds the passage of a text by its vector first, with a similarity of 1', async () => {
    const index = await LocalIndex.create(fake, embed(numbered('a', 100)));
    const found = await index.searchVectors(vectorFromDigest('a sentence 42'), { limit: 3 });
    expect(found).toHaveLength(3);
    expect(found[0]?.passage).toEqual(numbered('a', 100)[42]);
    expect(found[0]?.score).toBeCloseTo(1, 5);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('finds passages by their words', async () => {
    const index = await LocalIndex.create(fake, embed(makePassages('a', ['New schools.', 'A bridge.'])));
    expect(textsOf(await index.searchWords('school', { limit: 5 }))).toEqual(['New schools.']);
  });

  it('gives no more than there are, and nothing from an empty index', async () => {
    const index = await LocalIndex.create(fake, embed(numbered('a', 2)));
    expect(await index.searchVectors([1, 0, 0, 0], { limit: 50 })).toHaveLength(2);
    expect(await index.searchVectors([1, 0, 0, 0], { limit: 0 })).toEqual([]);
    const empty = await LocalIndex.create(fake, []);
    expect(await empty.searchVectors([1, 0, 0, 0], { limit: 5 })).toEqual([]);
    expect(await empty.searchWords('school', { limit: 5 })).toEqual([]);
  });

  it('keeps the order of equals', async () => {
    const index = await LocalIndex.create(fake, embed(makePassages('a', ['A park.', 'A park.', 'A park.'])));
    const found = await index.searchVectors(vectorFromDigest('A park.'), { limit: 3 });
    expect(found.map(({ passage }) => passage.paragraph)).toEqual([0, 1, 2]);
  });

  it('rejects a vector of another length', async () => {
    const index = await LocalIndex.create(fake, embed(numbered('a', 2)));
    await expect(index.searchVectors([1, 0], { limit: 1 })).rejects.toThrow('dimensions');
  });
});

describe('a filtered search', () => {
  const passages = [
    ...numbered('large', 600),
    ...numbered('small', 5),
    ...makePassages('small', ['small target'], { kind: 'target' }),
  ];
  const indexed = LocalIndex.create(fake, embed(passages));

  it.each<[string, PassageFilter, number]>([
    ['one document', { documents: ['small'] }, 6],
    ['two documents', { documents: ['small', 'large'] }, 606],
    ['a kind of period', { periodKinds: ['target'] }, 1],
    ['both', { documents: ['large'], periodKinds: ['target'] }, 0],
    ['no document', { documents: [] }, 0],
  ])('by %s finds all that match', async (_, filter, count) => {
    const index = await indexed;
    expect(
      await index.searchVectors(vectorFromDigest('large sentence 7'), { limit: 700, filter }),
    ).toHaveLength(count);
    expect(await index.searchWords('sentence target', { limit: 700, filter })).toHaveLength(count);
  });

  it('finds as many as asked for, the nearest first', async () => {
    const filter = { documents: ['small'] };
    const index = await indexed;
    const found = await index.searchVectors(vectorFromDigest('small sentence 3'), { limit: 4, filter });
    expect(found).toHaveLength(4);
    expect(found[0]?.passage.text).toBe('small sentence 3');
  });
});

describe('a changed document', () => {
  it('shows its new passages and no old one', async () => {
    const index = await LocalIndex.create(fake, embed([...numbered('a', 20), ...numbered('b', 20)]));
    await index.replaceDocument('a', embed(makePassages('a', ['A new museum.'])));
    expect(await index.count()).toBe(21);
    expect(textsOf(await index.searchVectors(vectorFromDigest('A new museum.'), { limit: 1 }))).toEqual([
      'A new museum.',
    ]);
    expect(textsOf(await index.searchWords('museum', { limit: 5 }))).toEqual(['A new museum.']);
    const all = textsOf(await index.searchVectors([1, 0, 0, 0], { limit: 50 }));
    expect(all.filter((text) => text.startsWith('a '))).toEqual([]);
    expect(all).toHaveLength(21);
  });

  it('shows old and new at no time together', async () => {
    const index = await LocalIndex.create(fake, embed(numbered('a', 200)));
    const changed = numbered('a', 200).map((passage) => ({
      ...passage,
      period: { ...passage.period, label: '2022' },
    }));
    const replacing = index.replaceDocument('a', embed(changed));
    const labels = new Set<string>();
    for (let turn = 0; turn < 10; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      const found = await index.searchVectors([1, 0, 0, 0], { limit: 300 });
      expect(found).toHaveLength(200);
      labels.add(found.map(({ passage }) => passage.period.label).join());
    }
    await replacing;
    expect(labels.size).toBeLessThanOrEqual(2);
    expect(await index.count()).toBe(200);
  });

  it('can be deleted, to the last one, and come back', async () => {
    const index = await LocalIndex.create(fake, embed([...numbered('a', 30), ...numbered('b', 30)]));
    await Promise.all([index.deleteDocument('a'), index.deleteDocument('b'), index.deleteDocument('none')]);
    expect(await index.count()).toBe(0);
    expect(await index.searchVectors([1, 0, 0, 0], { limit: 5 })).toEqual([]);
    await index.replaceDocument('b', embed(numbered('b', 30)));
    for (const { passage, vector } of embed(numbered('b', 30))) {
      expect(textsOf(await index.searchVectors(Array.from(vector), { limit: 1 }))).toEqual([passage.text]);
    }
  });
});

describe('a saved index', () => {
  it('gives the same results after loading, whatever the size', async () => {
    const folder = await makeTemporaryFolder();
    const passages = [...numbered('a', 700), ...numbered('b', 100)];
    const index = await LocalIndex.create(fake, embed(passages));
    await index.save(folder);
    const loaded = await LocalIndex.load(fake, folder);
    expect(await loaded.count()).toBe(800);
    const nearest = (one: Passage): number =>
      vectorFromDigest('a question').reduce(
        (sum, value, at) => sum + value * (vectorFromDigest(one.text)[at] ?? 0),
        0,
      );
    const expected = passages.toSorted((one, other) => nearest(other) - nearest(one)).slice(0, 100);
    const found = await loaded.searchVectors(vectorFromDigest('a question'), { limit: 100 });
    expect(found.map(({ passage }) => passage)).toEqual(expected);
    for (const options of [{ limit: 20 }, { limit: 20, filter: { documents: ['b'] } }]) {
      const vector = vectorFromDigest('another question');
      expect(await loaded.searchVectors(vector, options)).toEqual(await index.searchVectors(vector, options));
      expect(await loaded.searchWords('sentense 7', options)).toEqual(
        await index.searchWords('sentense 7', options),
      );
    }
  });

  it('holds nothing of what was deleted', async () => {
    const folder = await makeTemporaryFolder();
    const index = await LocalIndex.create(fake, embed([...numbered('a', 5), ...numbered('b', 40)]));
    await index.deleteDocument('a');
    await index.save(folder);
    const loaded = await LocalIndex.load(fake, folder);
    expect(await loaded.count()).toBe(40);
    expect(await loaded.searchVectors([1, 0, 0, 0], { limit: 50 })).toHaveLength(40);
  });

  it('may be empty', async () => {
    const folder = await makeTemporaryFolder();
    await (await LocalIndex.create(fake, [])).save(folder);
    expect(await (await LocalIndex.load(fake, folder)).count()).toBe(0);
  });
});

describe('with the local model', () => {
  const embeddings = new LocalEmbeddings({ workers: 1 });
  afterAll(() => embeddings.close());

  it('the passage nearest in meaning comes first', async () => {
    const passages = makePassages('report', [
      'The city opened three new hospitals and trained 500 doctors.',
      'Air quality improved: 90% of days were good.',
      'The local economy grew by 8.5% and foreign trade set a record.',
    ]);
    const vectors = await embeddings.embedDocuments(passages.map(({ embeddedText }) => embeddedText));
    const index = await LocalIndex.create(
      embeddings,
      passages.map((passage, at) => ({ passage, vector: vectors[at] ?? [] })),
    );
    for (const [question, start] of [
      ['How is medical care for sick people?', 'The city opened'],
      ['Is the environment polluted?', 'Air quality'],
      ['How did GDP develop?', 'The local economy'],
    ] as const) {
      const [best] = await index.searchVectors(await embeddings.embedQuery(question), { limit: 1 });
      expect(best?.passage.text).toContain(start);
    }
  });
});
