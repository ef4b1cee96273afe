import { randomUUID } from 'node:crypto';
import type { Answer, AskRequest } from '../types.ts';

const MOST = 500;

/** Only what an answer depends on: the question, the user's turns before it, and the reports it is limited to. */
function keyOf({ question, history = [], documents }: AskRequest): string {
  const turns = history.filter(({ role }) => role === 'user').map(({ content }) => content);
  return JSON.stringify([question.trim(), turns, documents ? documents.toSorted() : null]);
}

/** Answers to the questions asked last. An answer changes only with the index, and so with the process. */
export class RecentAnswers {
  private readonly answers = new Map<string, Answer>();

  /** @returns the answer under a new id, its timings those of finding it. */
  find(request: AskRequest): Answer | undefined {
    const key = keyOf(request);
    const known = this.answers.get(key);
    if (!known) return undefined;
    // The one just asked for is the last to be dropped.
    this.answers.delete(key);
    this.answers.set(key, known);
    return { ...known, id: randomUUID(), timings: { total: 0 } };
  }

  keep(request: AskRequest, answer: Answer): void {
    this.answers.set(keyOf(request), answer);
    const [oldest] = this.answers.keys();
    if (this.answers.size > MOST && oldest !== undefined) this.answers.delete(oldest);
  }
}
