import type { Answer, AskRequest } from '../../src/types.ts';
import { streamResult } from './stream-result.ts';

/** What is told while the answer comes. */
export interface AskListener {
  passages(count: number): void;
  delta(text: string): void;
}

export type AskQuestion = (
  request: AskRequest,
  listener: AskListener,
  signal: AbortSignal,
) => Promise<Answer>;

/** Asks over server-sent events. Rejects with a RequestFailure, or with an AbortError after an abort. */
export const askQuestion: AskQuestion = (request, listener, signal) =>
  streamResult<Answer>(
    '/api/ask',
    request,
    'answer',
    (event, content) => {
      if (event === 'passages') listener.passages(countPassages(content));
      else if (event === 'delta') listener.delta((content as { text: string }).text);
    },
    signal,
  );

function countPassages(content: unknown): number {
  if (Array.isArray(content)) return content.length;
  const { passages } = content as { passages?: unknown[] };
  return passages?.length ?? 0;
}
