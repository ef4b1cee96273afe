import type { LetterQuestions, Reply, ReplyRequest } from '../../src/reply/reply.ts';
import { fetchResponse } from './fetch-response.ts';
import { RequestFailure } from './request-failure.ts';
import { streamResult } from './stream-result.ts';

export const REPLIES = '/api/replies';

/** How many questions of how many are answered, and which one that was. */
export interface ReplyProgress {
  question: string;
  done: number;
  of: number;
}

/** What becomes of a letter. Both reject with a RequestFailure, or with an AbortError after an abort. */
export interface ReplyApi {
  /** Finds what the letter asks, and answers nothing yet. */
  findQuestions(
    request: Pick<ReplyRequest, 'letter' | 'language'>,
    signal: AbortSignal,
  ): Promise<LetterQuestions>;
  draft(request: ReplyRequest, tell: (progress: ReplyProgress) => void, signal: AbortSignal): Promise<Reply>;
}

export const replyApi: ReplyApi = {
  async findQuestions(request, signal) {
    const response = await fetchResponse(REPLIES, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ ...request, only: 'questions' }),
      signal,
    });
    const found: unknown = await response.json().catch(() => null);
    if (found === null) throw new RequestFailure('broken');
    return found as LetterQuestions;
  },
  draft: (request, tell, signal) =>
    streamResult<Reply>(
      REPLIES,
      request,
      'reply',
      (event, content) => {
        if (event === 'progress') tell(content as ReplyProgress);
      },
      signal,
    ),
};
