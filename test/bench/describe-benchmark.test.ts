import { describe, expect, it } from 'vitest';
import { describeBenchmark, formatTable } from '../../src/bench/describe-benchmark.ts';
import type { Benchmark } from '../../src/bench/run-benchmark.ts';

const GOOD: Benchmark = {
  reports: 1,
  passages: 279,
  build: { total: 13_000, embedding: 12_000 },
  start: { median: 1_100, starts: [1_000, 1_100, 1_200] },
  questions: { questions: 100, fresh: 20, embedding: 12, again: 2 },
  checks: { sentences: 200, median: 3, slowest: 12 },
  crowd: { asking: 50, last: 900, health: { median: 1, slowest: 9 } },
  silent: { asking: 50, last: 6_000, health: { median: 1, slowest: 9 }, resident: 300 },
  memory: { building: 470, serving: 270 },
};

const met = (benchmark: Benchmark) => describeBenchmark(benchmark).map((row) => row.met);

describe('describeBenchmark', () => {
  it('tells which aims are met', () => {
    expect(met(GOOD)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      undefined,
      undefined,
      undefined,
      true,
      true,
    ]);
  });

  it.each<[string, Partial<Benchmark>, number]>([
    ['a slow build', { build: { total: 21_000, embedding: 20_000 } }, 0],
    ['much work beside embedding', { build: { total: 13_000, embedding: 9_000 } }, 1],
    ['a slow start', { start: { median: 2_000, starts: [2_000] } }, 2],
    ['a question over embedding + 15 ms', { questions: { ...GOOD.questions, fresh: 27.5 } }, 3],
    ['a slow repetition', { questions: { ...GOOD.questions, again: 5 } }, 4],
    ['slow checks', { checks: { ...GOOD.checks, median: 5 } }, 5],
    ['much memory while building', { memory: { building: 601, serving: 270 } }, 6],
    ['a hanging model that is waited for', { silent: { ...GOOD.silent, last: 10_001 } }, 11],
    ['much memory after a hanging model', { silent: { ...GOOD.silent, resident: 451 } }, 12],
    ['much memory while serving', { memory: { building: 470, serving: 451 } }, 7],
  ])('tells of %s', (_, change, row) => {
    expect(met({ ...GOOD, ...change }).flatMap((isMet, at) => (isMet === false ? [at] : []))).toEqual([row]);
  });

  it('judges no memory that the system does not tell', () => {
    expect(met({ ...GOOD, memory: {} }).slice(6, 8)).toEqual([undefined, undefined]);
  });
});

describe('formatTable', () => {
  it('puts the embedding call beside the result', () => {
    expect(
      formatTable([
        { measure: 'Question', result: '20.0 ms', embedding: '12.0 ms', aim: 'at most 27 ms', met: true },
      ]),
    ).toBe(
      '| Measure | Result | Embedding beside it | Aim | Met |\n| --- | ---: | ---: | --- | --- |\n| Question | 20.0 ms | 12.0 ms | at most 27 ms | yes |',
    );
  });
});
