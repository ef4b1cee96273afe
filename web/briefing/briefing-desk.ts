import type { Briefing, BriefingRequest, Point } from '../../src/briefing/briefing.ts';
import type { BriefingProgress, MakeBriefing } from '../api/make-briefing.ts';
import { RequestFailure } from '../api/request-failure.ts';
import {
  type Arrangement,
  arrangeAsMade,
  fitArrangement,
  leaveOut,
  listKept,
  movePoint,
  putBack,
} from './arrangement.ts';

/** What is under way; the briefing made before stays until another one is there. */
export type BriefingWork =
  | { status: 'idle' }
  | { status: 'making'; request: BriefingRequest; progress: BriefingProgress | null }
  | { status: 'failed'; request: BriefingRequest; failure: RequestFailure };

export interface MadeBriefing {
  request: BriefingRequest;
  briefing: Briefing;
  arrangement: Arrangement;
}

/** The briefing of this visit. Tells "worked" (how far it is), "made" (a new one) and "arranged". */
export class BriefingDesk extends EventTarget {
  #work: BriefingWork = { status: 'idle' };
  #made: MadeBriefing | null = null;
  #running: AbortController | null = null;

  constructor(private readonly makeBriefing: MakeBriefing) {
    super();
  }

  get work(): BriefingWork {
    return this.#work;
  }

  get made(): MadeBriefing | null {
    return this.#made;
  }

  /** Makes another briefing; `arranged` is how an earlier visit had arranged it. One under way is stopped first. */
  async make(request: BriefingRequest, arranged: Arrangement | null = null): Promise<void> {
    this.stop();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    this.#change({ status: 'making', request, progress: null });
    try {
      const tell = (progress: BriefingProgress) => {
        if (!signal.aborted) this.#change({ status: 'making', request, progress });
      };
      const briefing = await this.makeBriefing(request, tell, signal);
      if (signal.aborted) return;
      const arrangement = arranged ? fitArrangement(briefing, arranged) : arrangeAsMade(briefing);
      this.#made = { request, briefing, arrangement };
      this.#change({ status: 'idle' });
      this.dispatchEvent(new Event('made'));
    } catch (error) {
      if (signal.aborted) return;
      const failure = error instanceof RequestFailure ? error : new RequestFailure('broken');
      this.#change({ status: 'failed', request, failure });
    }
  }

  stop(): void {
    if (this.#work.status === 'making') this.#change({ status: 'idle' });
    this.#running?.abort();
    this.#running = null;
  }

  move(points: readonly Point[], id: string, by: 1 | -1): void {
    this.#arrange((arrangement) => movePoint(points, id, by, arrangement));
  }

  leaveOut(id: string): void {
    this.#arrange((arrangement) => leaveOut(id, arrangement));
  }

  putBack(id: string): void {
    this.#arrange((arrangement) => putBack(id, arrangement));
  }

  /** Everything where the briefing had it. */
  restore(): void {
    const made = this.#made;
    if (made) this.#arrange(() => arrangeAsMade(made.briefing));
  }

  /** What the server is asked for to write the document: the same topics, and what stays of them. */
  get documentRequest(): BriefingRequest | null {
    if (!this.#made) return null;
    const { request, briefing, arrangement } = this.#made;
    const points = listKept(briefing, arrangement);
    return points ? { ...request, points } : request;
  }

  #arrange(change: (arrangement: Arrangement) => Arrangement): void {
    if (!this.#made) return;
    this.#made = { ...this.#made, arrangement: change(this.#made.arrangement) };
    this.dispatchEvent(new Event('arranged'));
  }

  #change(work: BriefingWork): void {
    this.#work = work;
    this.dispatchEvent(new Event('worked'));
  }
}
