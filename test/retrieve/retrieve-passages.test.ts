import { describe, expect, it } from 'vitest';
import type { PassageIndex, ScoredPassage, SearchOptions } from '../../src/index/passage-index.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import {
  retrievePassages,
  wordsToSearch,
  type Arm,
  type Sources,
} from '../../src/retrieve/retrieve-passages.ts';
import type { Passage } from '../../src/types.ts';
import { makeLibrary } from '../support/make-library.ts';
import { makePassages } from '../support/make-passages.ts';

const library = makeLibrary('Report\n\nThe elderly got 10 homes. Schools were built. Parks were opened.');
const [homes, schools, parks] = makePassages('report-2022', [
  'The elderly got 10 homes.',
  'Schools were built.',
  'Parks were opened.',
]) as [Passage, Passage, Passage];

function understand(text: string) {
  return understandQuestion(text, { year: 2022, reportYears: [2022] });
}

interface FakeSources extends Sources {
  searched: { query: string | number[]; options: SearchOptions }[];
}

/** An index that finds what it is told to, and remembers what was looked for. */
function makeSources(words: ScoredPassage[], vectors: ScoredPassage[]): FakeSources {
  const searched: FakeSources['searched'] = [];
  const index: PassageIndex = {
    searchWords: async (query, options) => {
      searched.push({ query, options });
      return words;
    },
    searchVectors: async (query, options) => {
      searched.push({ query, options });
      return vectors;
    },
    replaceDocument: async () => undefined,
    deleteDocument: async () => undefined,
    count: async () => 3,
    close: async () => undefined,
  };
  return { index, library, searched, embeddings: { embedQuery: async () => [1, 0] } };
}

async function rank(sources: Sources, question: string, arm?: Arm): Promise<string[]> {
  const { kept } = await retrievePassages(understand(question), sources, {}, arm);
  return kept.map(({ passage }) => passage.text);
}

describe('retrievePassages', () => {
  const words = [
    { passage: schools, score: 8 },
    { passage: parks, score: 6 },
  ];
  const vectors = [
    { passage: homes, score: 0.62 },
    { passage: parks, score: 0.61 },
    { passage: schools, score: 0.49 },
  ];

  it('searches both ways, with the same limit and filter', async () => {
    const sources = makeSources(words, vectors);
    const filter = { documents: ['report-2022'] };
    await retrievePassages(understand('Which parks?'), sources, filter);
    expect(sources.searched).toEqual([
      { query: 'parks', options: { limit: 60, filter } },
      { query: [1, 0], options: { limit: 60, filter } },
    ]);
  });

  it('fuses scores: good in both ways is better than best in one', async () => {
    expect((await rank(makeSources(words, vectors), 'Which parks?'))[0]).toBe('Parks were opened.');
  });

  it('asks one arm alone', async () => {
    const sources = makeSources(words, vectors);
    expect(await rank(sources, 'Which parks?', 'words')).toEqual([
      'Schools were built.',
      'Parks were opened.',
    ]);
    expect((await rank(sources, 'Which parks?', 'vectors'))[0]).toBe('The elderly got 10 homes.');
    expect(sources.searched).toHaveLength(2);
  });

  it('puts a passage of another time behind', async () => {
    const planned = { ...parks, id: 'planned', period: { kind: 'target' as const, label: '2022' } };
    const sources = makeSources(
      [
        { passage: parks, score: 8 },
        { passage: planned, score: 7.5 },
      ],
      [],
    );
    const { kept } = await retrievePassages(understand('Which parks in 2022?'), sources);
    expect(kept.map(({ passage, scores }) => [passage.id, scores.period])).toEqual([
      ['planned', 1],
      [parks.id, -1],
    ]);
  });

  it('keeps thirty, and also what it rejected', async () => {
    const many = Array.from({ length: 45 }, (_, i) => ({
      passage: { ...parks, id: `passage-${i}` },
      score: 45 - i,
    }));
    const { kept, rejected } = await retrievePassages(understand('parks'), makeSources(many, []));
    expect([kept.length, rejected.length]).toEqual([30, 15]);
    expect(kept[0]?.passage.id).toBe('passage-0');
    expect(rejected.at(-1)?.passage.id).toBe('passage-44');
  });

  it('finds nothing in an empty index', async () => {
    expect(await retrievePassages(understand('parks'), makeSources([], []))).toEqual({
      kept: [],
      rejected: [],
    });
  });
});

describe('wordsToSearch', () => {
  it('adds the corpus’s words for what it calls otherwise, and no others', () => {
    const words = wordsToSearch(understand('flats for seniors'), library).split(' ');
    expect(words).toEqual(['flats', 'home', 'seniors', 'elderli']);
  });
});
