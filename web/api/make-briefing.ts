import type { Briefing, BriefingRequest } from '../../src/briefing/briefing.ts';
import { streamResult } from './stream-result.ts';

export const BRIEFINGS = '/api/briefings';

/** How many topics of how many are done, and which one that was. */
export interface BriefingProgress {
  topic: string;
  done: number;
  of: number;
}

export type MakeBriefing = (
  request: BriefingRequest,
  tell: (progress: BriefingProgress) => void,
  signal: AbortSignal,
) => Promise<Briefing>;

/** Rejects with a RequestFailure, or with an AbortError after an abort. */
export const makeBriefing: MakeBriefing = (request, tell, signal) =>
  streamResult<Briefing>(
    BRIEFINGS,
    request,
    'briefing',
    (event, content) => {
      if (event === 'progress') tell(content as BriefingProgress);
    },
    signal,
  );
