import { setTimeout as wait } from 'node:timers/promises';
import { askServer } from './ask-server.ts';
import { median } from './median.ts';

export interface CrowdTimes {
  asking: number;
  /** Milliseconds until the last answer. */
  last: number;
  /** Milliseconds that `/healthz` took meanwhile. */
  health: { median: number; slowest: number };
}

/** Asks all questions at the same moment, and looks at `/healthz` until the last answer is there. */
export async function measureCrowd(url: string, questions: string[]): Promise<CrowdTimes> {
  const start = performance.now();
  let answering = true;
  const answers = Promise.all(questions.map((question) => askServer(url, question))).finally(() => {
    answering = false;
  });
  // Waited for below; a failure before that is no crash.
  answers.catch(() => undefined);
  const health: number[] = [];
  while (answering) {
    const asked = performance.now();
    await (await fetch(`${url}/healthz`)).arrayBuffer();
    health.push(performance.now() - asked);
    await wait(10);
  }
  await answers;
  return {
    asking: questions.length,
    last: performance.now() - start,
    health: { median: median(health), slowest: Math.max(...health) },
  };
}
