import type { Answer, AskRequest } from '../../src/types.ts';
import { fetchResponse } from './fetch-response.ts';
import { readEvents } from './read-events.ts';
import { readDetail, RequestFailure } from './request-failure.ts';

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
export const askQuestion: AskQuestion = async (request, listener, signal) => {
  const response = await fetchResponse('/api/ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(request),
    signal,
  });
  if (!response.body) throw new RequestFailure('broken');
  try {
    for await (const { event, data } of readEvents(response.body)) {
      const content: unknown = JSON.parse(data);
      if (event === 'passages') listener.passages(countPassages(content));
      else if (event === 'delta') listener.delta((content as { text: string }).text);
      else if (event === 'answer') return content as Answer;
      else if (event === 'error') throw new RequestFailure('broken', readDetail(content));
    }
  } catch (error) {
    if (signal.aborted || error instanceof RequestFailure) throw error;
    throw new RequestFailure('broken');
  }
  throw new RequestFailure('broken');
};

function countPassages(content: unknown): number {
  if (Array.isArray(content)) return content.length;
  const { passages } = content as { passages?: unknown[] };
  return passages?.length ?? 0;
}
