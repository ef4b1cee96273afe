import { askServer } from './ask-server.ts';
import type { EmbeddingProcess } from './embedding-process.ts';
import { median } from './median.ts';

export interface QuestionTimes {
  questions: number;
  /** Medians, in milliseconds. */
  fresh: number;
  embedding: number;
  again: number;
}

/** Asks each question and embeds it alone, in turn, so that both meet the same machine; then asks all again. */
export async function measureQuestions(
  url: string,
  questions: string[],
  embedding: EmbeddingProcess,
  onProgress: (done: number) => void,
): Promise<QuestionTimes> {
  const times = { fresh: [] as number[], embedding: [] as number[], again: [] as number[] };
  for (const [at, question] of questions.entries()) {
    times.embedding.push(await embedding.embedQuestion(question));
    times.fresh.push(await askServer(url, question));
    onProgress(at + 1);
  }
  for (const question of questions) times.again.push(await askServer(url, question));
  return {
    questions: questions.length,
    fresh: median(times.fresh),
    embedding: median(times.embedding),
    again: median(times.again),
  };
}
