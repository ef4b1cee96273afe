import { fetchResponse } from './fetch-response.ts';
import { readEvents } from './read-events.ts';
import { readDetail, RequestFailure } from './request-failure.ts';

/**
 * Posts a request and reads server-sent events until the one named `last`, whose content is the result. What comes
 * before it is told to `hear`. Rejects with a RequestFailure, or with an AbortError after an abort.
 */
export async function streamResult<Result>(
  path: string,
  request: unknown,
  last: string,
  hear: (event: string | undefined, content: unknown) => void,
  signal: AbortSignal,
): Promise<Result> {
  const response = await fetchResponse(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(request),
    signal,
  });
  if (!response.body) throw new RequestFailure('broken');
  try {
    for await (const { event, data } of readEvents(response.body)) {
      const content: unknown = JSON.parse(data);
      if (event === last) return content as Result;
      if (event === 'error') throw new RequestFailure('broken', readDetail(content));
      hear(event, content);
    }
  } catch (error) {
    if (signal.aborted || error instanceof RequestFailure) throw error;
    throw new RequestFailure('broken');
  }
  throw new RequestFailure('broken');
}
