import type { Reply, ReplyLanguage, ReplyQuestion, ReplyRequest } from '../../src/reply/reply.ts';
import type { Span } from '../../src/types.ts';
import type { ReplyApi, ReplyProgress } from '../api/draft-reply.ts';
import { RequestFailure } from '../api/request-failure.ts';

/** A question of the letter, as it was found or as the reader corrected it. */
export interface LetterQuestion {
  readonly id: number;
  question: string;
  /** The letter's words for it, where they are known. */
  asked: string | null;
}

export type ReplyWork =
  | { status: 'idle' }
  | { status: 'finding' }
  | { status: 'drafting'; progress: ReplyProgress | null }
  | { status: 'failed'; step: 'finding' | 'drafting'; failure: RequestFailure };

export interface DraftedReply {
  request: ReplyRequest & { questions: string[] };
  reply: Reply;
}

/**
 * A letter, its questions and the reply to it. They stand here and nowhere else: no storage and no address ever has
 * them. Tells "worked", "found" (questions in the letter), "listed" (one more or one less), "edited" (one was corrected)
 * and "drafted".
 */
export class ReplyDesk extends EventTarget {
  /** As it is being typed. */
  letter = '';
  documents: string[] | undefined;
  #questions: LetterQuestion[] | null = null;
  #language: ReplyLanguage = 'en';
  #drafted: DraftedReply | null = null;
  #work: ReplyWork = { status: 'idle' };
  #running: AbortController | null = null;
  #lastId = 0;

  constructor(private readonly api: ReplyApi) {
    super();
  }

  get work(): ReplyWork {
    return this.#work;
  }

  /** Null until they were looked for. */
  get questions(): readonly LetterQuestion[] | null {
    return this.#questions;
  }

  get language(): ReplyLanguage {
    return this.#language;
  }

  set language(language: ReplyLanguage) {
    this.#language = language;
    this.#tell('edited');
  }

  get drafted(): DraftedReply | null {
    return this.#drafted;
  }

  /** Whether leaving would lose something. */
  get isEmpty(): boolean {
    return this.letter.trim() === '' && this.#drafted === null;
  }

  /** Whether the draft answers other questions than those that stand here now. */
  get isOutdated(): boolean {
    if (!this.#drafted) return false;
    return JSON.stringify(this.#drafted.request) !== JSON.stringify(this.#request());
  }

  /** What the draft says to a question; null for one that was corrected since. */
  answerTo(question: LetterQuestion): ReplyQuestion | null {
    const at = this.#drafted?.request.questions.indexOf(onOneLine(question)) ?? -1;
    return this.#drafted?.reply.questions[at] ?? null;
  }

  async find(): Promise<void> {
    const { letter } = this;
    await this.#run('finding', async (signal) => {
      const { questions, language } = await this.api.findQuestions({ letter }, signal);
      if (signal.aborted) return;
      this.#language = language;
      this.#questions = questions.map(({ question, asked }) => this.#make(question, quote(letter, asked)));
      this.#tell('found');
    });
  }

  async draft(): Promise<void> {
    const request = this.#request();
    const tell = (progress: ReplyProgress) => this.#change({ status: 'drafting', progress });
    await this.#run('drafting', async (signal) => {
      const reply = await this.api.draft(
        request,
        (progress) => {
          if (!signal.aborted) tell(progress);
        },
        signal,
      );
      if (signal.aborted) return;
      this.#drafted = { request, reply };
      this.#tell('drafted');
    });
  }

  stop(): void {
    this.#running?.abort();
    this.#running = null;
    if (this.#work.status === 'finding' || this.#work.status === 'drafting') this.#change({ status: 'idle' });
  }

  correct(id: number, question: string): void {
    const found = this.#questions?.find((each) => each.id === id);
    if (!found) return;
    found.question = question;
    this.#tell('edited');
  }

  remove(id: number): void {
    this.#questions = this.#questions?.filter((each) => each.id !== id) ?? null;
    this.#tell('listed');
  }

  add(question: string): void {
    this.#questions = [...(this.#questions ?? []), this.#make(question, null)];
    this.#tell('listed');
  }

  clear(): void {
    this.stop();
    this.letter = '';
    this.#questions = null;
    this.#drafted = null;
    this.#change({ status: 'idle' });
    this.#tell('listed');
    this.#tell('drafted');
  }

  #make(question: string, asked: string | null): LetterQuestion {
    return { id: ++this.#lastId, question, asked };
  }

  #request(): DraftedReply['request'] {
    const questions = (this.#questions ?? []).map(onOneLine).filter(Boolean);
    const { letter, language, documents } = this;
    return { letter, language, ...(documents ? { documents } : {}), questions };
  }

  async #run(step: 'finding' | 'drafting', work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.stop();
    const running = new AbortController();
    this.#running = running;
    this.#change(step === 'finding' ? { status: 'finding' } : { status: 'drafting', progress: null });
    try {
      await work(running.signal);
      if (!running.signal.aborted) this.#change({ status: 'idle' });
    } catch (error) {
      if (running.signal.aborted) return;
      const failure = error instanceof RequestFailure ? error : new RequestFailure('broken');
      this.#change({ status: 'failed', step, failure });
    }
  }

  #change(work: ReplyWork): void {
    this.#work = work;
    this.#tell('worked');
  }

  #tell(what: 'worked' | 'found' | 'listed' | 'edited' | 'drafted'): void {
    this.dispatchEvent(new Event(what));
  }
}

function quote(letter: string, asked: Span | undefined): string | null {
  return asked ? letter.slice(asked.start, asked.end).trim() || null : null;
}

function onOneLine({ question }: LetterQuestion): string {
  return question.replace(/\s+/gu, ' ').trim();
}
