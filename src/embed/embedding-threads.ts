import { Worker } from 'node:worker_threads';
import type { EmbeddingJob, EmbeddingReply } from './embedding-worker.ts';

/** The model needs about 30 MB of heap; without a limit V8 lets each thread's garbage pile up to 100 MB more. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 8 };

/** Long enough for the gaps between the batches of one build. */
const IDLE_MILLISECONDS = 1_000;

interface Task {
  texts: string[];
  urgent: boolean;
  resolve: (vectors: number[][]) => void;
  reject: (error: Error) => void;
}

interface Thread {
  worker: Worker;
  task: Task | null;
}

/**
 * Up to `most` threads with the local model, started when work needs them. Threads beyond the first end after a
 * second without work, since each holds about 150 MB. An idle thread does not keep the process alive.
 */
export class EmbeddingThreads {
  private readonly threads = new Set<Thread>();
  private readonly waiting: Task[] = [];
  private idle: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly most: number,
    private readonly startWorker: () => Worker = startModelWorker,
  ) {}

  get running(): number {
    return this.threads.size;
  }

  /**
   * Vectors in the texts' order. An urgent task passes those that wait, but starts no second thread: a question is
   * answered faster than a model is loaded. Rejects when its thread dies.
   */
  embed(texts: string[], urgent = false): Promise<number[][]> {
    if (this.closed) return Promise.reject(new Error('The embedding model is closed.'));
    return new Promise((resolve, reject) => {
      const task = { texts, urgent, resolve, reject };
      // Behind the urgent ones that came before: of many questions at once, each waits its turn.
      const place = urgent ? this.waiting.findIndex((other) => !other.urgent) : -1;
      this.waiting.splice(place === -1 ? this.waiting.length : place, 0, task);
      this.assign();
    });
  }

  /** Ends all threads; what was still to be done is rejected. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.idle);
    for (const task of this.waiting.splice(0)) task.reject(new Error('The embedding model was closed.'));
    await Promise.all([...this.threads].map((thread) => thread.worker.terminate()));
  }

  private assign(): void {
    while (this.waiting.length > 0) {
      const thread = this.freeThread();
      if (!thread) return;
      const task = this.waiting.shift();
      if (!task) return;
      thread.task = task;
      thread.worker.ref();
      const job: EmbeddingJob = { texts: task.texts };
      thread.worker.postMessage(job);
    }
  }

  private freeThread(): Thread | undefined {
    for (const thread of this.threads) if (!thread.task) return thread;
    const most = this.waiting.some((task) => !task.urgent) ? this.most : 1;
    return this.threads.size < most ? this.start() : undefined;
  }

  private start(): Thread {
    const thread: Thread = { worker: this.startWorker(), task: null };
    this.threads.add(thread);
    thread.worker.on('message', (reply: EmbeddingReply) => this.finish(thread, reply));
    let cause = '';
    thread.worker.on('error', (error) => {
      cause = `: ${error instanceof Error ? error.message : String(error)}`;
    });
    thread.worker.on('exit', (code) => {
      this.threads.delete(thread);
      thread.task?.reject(new Error(`The embedding thread stopped with code ${code}${cause}`));
      // Those that wait get a new thread.
      if (!this.closed) this.assign();
    });
    return thread;
  }

  private finish(thread: Thread, reply: EmbeddingReply): void {
    const task = thread.task;
    thread.task = null;
    thread.worker.unref();
    if (reply.status === 'embedded') task?.resolve(splitRows(reply.vectors, reply.dimensions));
    else task?.reject(new Error(`The local embedding model failed: ${reply.message}`));
    this.assign();
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.endSpareThreads(), IDLE_MILLISECONDS).unref();
  }

  private endSpareThreads(): void {
    for (const thread of [...this.threads].slice(1)) if (!thread.task) void thread.worker.terminate();
  }
}

function splitRows(vectors: Float32Array, dimensions: number): number[][] {
  const rows: number[][] = [];
  for (let at = 0; at < vectors.length; at += dimensions) {
    rows.push(Array.from(vectors.subarray(at, at + dimensions)));
  }
  return rows;
}

/** Compiled, the worker is plain JavaScript. Run from source, it first registers the loader for TypeScript itself. */
function startModelWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./embedding-worker.js', import.meta.url), { resourceLimits: LIMITS });
  }
  const loader = import.meta.resolve('tsx/esm/api');
  const worker = new URL('./embedding-worker.ts', import.meta.url).href;
  const script = `import { register } from '${loader}'; register(); await import('${worker}');`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`), {
    resourceLimits: LIMITS,
  });
}
