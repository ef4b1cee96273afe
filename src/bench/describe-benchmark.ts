import type { Benchmark } from './run-benchmark.ts';

/** One line of the table: what was measured, the embedding call beside it, and what it should be. */
export interface Row {
  measure: string;
  result: string;
  embedding: string;
  aim: string;
  /** Undefined where nothing was measured or there is no aim. */
  met?: boolean;
}

/** How much longer than embedding alone a build may take, and how many milliseconds longer a question. */
const MOST_BUILD_RATIO = 1.3;
const MOST_BESIDE_EMBEDDING = 15;

/** What checking may add to a sentence. Milliseconds. */
const MOST_CHECKING = 5;

/** What a question may take at the longest where a chat model is asked and fails. Milliseconds. */
const MOST_WITH_MODEL = 10_000;

const NOTHING = '–';

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

function memoryRow(measure: string, value: number | undefined, most: number): Row {
  return {
    measure,
    result: value === undefined ? 'not told by this system' : `${Math.round(value)} MB`,
    embedding: NOTHING,
    aim: `at most ${most} MB`,
    ...(value === undefined ? {} : { met: value <= most }),
  };
}

/** The measurements against the aims for one report on two idle cores. */
export function describeBenchmark({
  build,
  start,
  questions,
  checks,
  crowd,
  silent,
  memory,
  passages,
}: Benchmark): Row[] {
  const ratio = build.total / build.embedding;
  const mostQuestion = questions.embedding + MOST_BESIDE_EMBEDDING;
  return [
    {
      measure: `Build of the index, ${passages} passages`,
      result: seconds(build.total),
      embedding: seconds(build.embedding),
      aim: 'under 20 s',
      met: build.total < 20_000,
    },
    {
      measure: 'Build against embedding alone',
      result: `${ratio.toFixed(2)} times`,
      embedding: '1 time',
      aim: `at most ${MOST_BUILD_RATIO} times`,
      met: ratio <= MOST_BUILD_RATIO,
    },
    {
      measure: `Start with a saved index until ready, median of ${start.starts.length}`,
      result: milliseconds(start.median),
      embedding: NOTHING,
      aim: 'under 2000 ms',
      met: start.median < 2_000,
    },
    {
      measure: `Question not asked before, median of ${questions.questions}`,
      result: milliseconds(questions.fresh),
      embedding: milliseconds(questions.embedding),
      aim: `at most embedding + ${MOST_BESIDE_EMBEDDING} ms`,
      met: questions.fresh <= mostQuestion,
    },
    {
      measure: 'The same question again, median',
      result: milliseconds(questions.again),
      embedding: NOTHING,
      aim: 'under 5 ms',
      met: questions.again < 5,
    },
    {
      measure: `A sentence of a chat model narrowed and checked, median of ${checks.sentences} (slowest)`,
      result: `${milliseconds(checks.median)} (${milliseconds(checks.slowest)})`,
      embedding: NOTHING,
      aim: `under ${MOST_CHECKING} ms`,
      met: checks.median < MOST_CHECKING,
    },
    memoryRow('Resident memory, peak while building', memory.building, 600),
    memoryRow(`Resident memory after ${questions.questions} questions`, memory.serving, 450),
    {
      measure: `/healthz while ${crowd.asking} ask at once, median (slowest)`,
      result: `${milliseconds(crowd.health.median)} (${milliseconds(crowd.health.slowest)})`,
      embedding: milliseconds(questions.embedding),
      aim: NOTHING,
    },
    {
      measure: `The last answer when ${crowd.asking} ask at once`,
      result: milliseconds(crowd.last),
      embedding: milliseconds(questions.embedding * crowd.asking),
      aim: NOTHING,
    },
    {
      measure: `/healthz while ${silent.asking} ask at once and the chat model hangs, median (slowest)`,
      result: `${milliseconds(silent.health.median)} (${milliseconds(silent.health.slowest)})`,
      embedding: NOTHING,
      aim: NOTHING,
    },
    {
      measure: 'The last answer then, without the model',
      result: seconds(silent.last),
      embedding: NOTHING,
      aim: 'under 10 s',
      met: silent.last < MOST_WITH_MODEL,
    },
    memoryRow('Resident memory after that', silent.resident, 450),
  ];
}

/** Rows as a Markdown table. */
export function formatTable(rows: Row[]): string {
  const lines = rows.map(({ measure, result, embedding, aim, met }) =>
    [measure, result, embedding, aim, met === undefined ? '' : met ? 'yes' : 'no'].join(' | '),
  );
  return ['Measure | Result | Embedding beside it | Aim | Met', '--- | ---: | ---: | --- | ---', ...lines]
    .map((line) => `| ${line} |`)
    .join('\n');
}
