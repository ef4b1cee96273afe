import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPassages } from '../corpus/build-passages.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { findFigures } from '../figures/find-figures.ts';
import { type EmbeddingProcess, startEmbeddingProcess } from './embedding-process.ts';
import { makeQuestions } from './make-questions.ts';
import { type CheckTimes, measureChecks } from './measure-checks.ts';
import { type CrowdTimes, measureCrowd } from './measure-crowd.ts';
import { measureQuestions, type QuestionTimes } from './measure-questions.ts';
import { median } from './median.ts';
import { type SilentModel, startSilentModel } from './silent-model.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

const STARTS = 5;
const QUESTIONS = 100;
const CROWD = 50;
const BUILDS = 2;
/** A corpus that takes longer is built once only. */
const LONG_MILLISECONDS = 60_000;

export interface Benchmark {
  reports: number;
  passages: number;
  /**
   * Milliseconds; the fastest of each, since other programs on the machine can only slow them down. The build is counted
   * from the start of the server's process until it is ready.
   */
  build: { total: number; embedding: number };
  /** Milliseconds from the start of the process with a saved index until it is ready: the median of all starts. */
  start: { median: number; starts: number[] };
  questions: QuestionTimes;
  /** Measured in this process, before any other is started. */
  checks: CheckTimes;
  crowd: CrowdTimes;
  /** The same in front of a chat model that never answers, and the memory that is held afterwards. */
  silent: CrowdTimes & { resident?: number };
  /** Megabytes; absent where the system does not tell. */
  memory: { building?: number; serving?: number };
}

export interface BenchmarkOptions {
  corpusDirectory: string;
  /** Compiled scripts, run as processes of their own. */
  scripts: { server: string; embedAlone: string };
  onProgress: (progress: { step: string; done: number; total: number }) => void;
}

/** Measures the compiled program on a corpus, in processes of its own and with an index in a temporary folder. */
export async function runBenchmark(options: BenchmarkOptions): Promise<Benchmark> {
  const { corpusDirectory, scripts, onProgress } = options;
  onProgress({ step: 'Reading the reports', done: 0, total: 1 });
  const documents = await readCorpus(corpusDirectory);
  onProgress({ step: 'Reading the reports', done: 1, total: 1 });
  const passages = documents.flatMap(buildPassages);
  const figures = documents.flatMap(findFigures);
  const questions = makeQuestions(documents, figures, QUESTIONS + CROWD);
  const checks = measureChecks(documents, figures);

  const indexDirectory = await mkdtemp(join(tmpdir(), 'report-assistant-bench-'));
  const startServer = (environment: Record<string, string> = {}) =>
    startServerProcess(scripts.server, {
      CORPUS_DIR: corpusDirectory,
      INDEX_DIR: indexDirectory,
      ...environment,
    });
  const running: { stop(): Promise<void> }[] = [];
  const use = <Process extends { stop(): Promise<void> }>(process: Process): Process => {
    running.push(process);
    return process;
  };
  const openEmbedding = (): EmbeddingProcess => use(startEmbeddingProcess(scripts.embedAlone));
  try {
    const embedAll = async (): Promise<number> => {
      const alone = openEmbedding();
      const texts = new Map(passages.map(({ digest, embeddedText }) => [digest, embeddedText]));
      const milliseconds = await alone.embedPassages([...texts.values()]);
      await alone.stop();
      return milliseconds;
    };
    const build = await measureBuild(indexDirectory, embedAll, startServer, onProgress);
    const starts = await measureStarts(startServer, onProgress);

    const server = use(await startServer());
    await server.settle();
    const embedding = openEmbedding();
    await embedding.embedQuestion('What does the report say?');
    const asked = questions.slice(0, QUESTIONS);
    const times = await measureQuestions(server.url, asked, embedding, (done) =>
      onProgress({ step: 'Asking one question after another', done, total: asked.length }),
    );
    const serving = (await server.memory())?.resident;
    await embedding.stop();
    onProgress({ step: 'Asking many questions at once', done: 0, total: 1 });
    const crowd = await measureCrowd(server.url, questions.slice(QUESTIONS));
    onProgress({ step: 'Asking many questions at once', done: 1, total: 1 });
    await server.stop();
    const silent = await measureSilent(
      use(await startSilentModel()),
      async (environment) => use(await startServer(environment)),
      questions.slice(QUESTIONS),
      onProgress,
    );
    return {
      reports: documents.length,
      passages: passages.length,
      build: { total: build.total, embedding: build.embedding },
      start: { median: median(starts), starts },
      questions: times,
      checks,
      crowd,
      silent,
      memory: { building: build.peak, serving },
    };
  } finally {
    await Promise.all(running.map((process) => process.stop()));
    await rm(indexDirectory, { recursive: true, force: true });
  }
}

/** Many ask at once where the chat model hangs: what the others wait for is the time limit, and no more. */
async function measureSilent(
  model: SilentModel,
  startServer: (environment: Record<string, string>) => Promise<ServerProcess>,
  questions: string[],
  onProgress: BenchmarkOptions['onProgress'],
): Promise<Benchmark['silent']> {
  const step = 'Asking many at once before a chat model that hangs';
  onProgress({ step, done: 0, total: 1 });
  const server = await startServer(model.environment);
  await server.settle();
  const crowd = await measureCrowd(server.url, questions);
  const resident = (await server.memory())?.resident;
  onProgress({ step, done: 1, total: 1 });
  return { ...crowd, ...(resident === undefined ? {} : { resident }) };
}

/** Embeds and builds in turn, so that both meet the same machine. Leaves the index for what follows. */
async function measureBuild(
  indexDirectory: string,
  embedAll: () => Promise<number>,
  startServer: () => Promise<ServerProcess>,
  onProgress: BenchmarkOptions['onProgress'],
): Promise<{ total: number; embedding: number; peak: number | undefined }> {
  const step = 'Building the index, and embedding the same passages alone';
  const alone: number[] = [];
  const builds: number[] = [];
  const peaks: number[] = [];
  let rounds = BUILDS;
  for (let done = 0; done < rounds; done += 1) {
    onProgress({ step, done, total: rounds });
    alone.push(await embedAll());
    await rm(indexDirectory, { recursive: true, force: true });
    const server = await startServer();
    builds.push(server.readyMilliseconds);
    peaks.push((await server.memory())?.peak ?? NaN);
    await server.stop();
    if (server.readyMilliseconds > LONG_MILLISECONDS) rounds = 1;
  }
  onProgress({ step, done: rounds, total: rounds });
  const peak = Math.max(...peaks);
  return {
    total: Math.min(...builds),
    embedding: Math.min(...alone),
    peak: Number.isNaN(peak) ? undefined : peak,
  };
}

/** The first start only warms the disk's cache. */
async function measureStarts(
  startServer: () => Promise<ServerProcess>,
  onProgress: BenchmarkOptions['onProgress'],
): Promise<number[]> {
  const step = 'Starting with the saved index';
  const starts: number[] = [];
  for (let done = 0; done <= STARTS; done += 1) {
    onProgress({ step, done, total: STARTS + 1 });
    const server = await startServer();
    if (done > 0) starts.push(server.readyMilliseconds);
    await server.stop();
  }
  onProgress({ step, done: STARTS + 1, total: STARTS + 1 });
  return starts;
}
