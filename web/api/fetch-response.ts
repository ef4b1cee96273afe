import { readFailure, RequestFailure } from './request-failure.ts';

/** `fetch` that rejects with a RequestFailure for a server that is away or says no. An abort stays an AbortError. */
export async function fetchResponse(path: string, options: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new RequestFailure('away');
  }
  if (!response.ok) throw await readFailure(response);
  return response;
}
