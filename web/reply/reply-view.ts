import type { DocumentSummary } from '../../src/types.ts';
import { replyApi } from '../api/draft-reply.ts';
import type { About } from '../api/load-documents.ts';
import { openForPrint } from '../desk/open-for-print.ts';
import '../styles/field.css';
import '../desk/desk.css';
import '../styles/reply.css';
import { formatCount } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { renderFailure } from '../views/failure.ts';
import { markOpenSource } from '../views/mark-open-source.ts';
import { createRunningBar } from '../desk/running-bar.ts';
import type { ListContext, ReaderRequest } from '../views/source-list.ts';
import { createDraftDocument } from './draft-document.ts';
import { createDraftForm } from './draft-form.ts';
import { createLetterForm } from './letter-form.ts';
import { createQuestionList } from './question-list.ts';
import { ReplyDesk } from './reply-desk.ts';

export interface ReplyContext extends Omit<ListContext, 'addressOf'> {
  documents: readonly DocumentSummary[];
  about: About | null;
  closeReader(): void;
}

/** A letter in, a reply out: the letter, its questions to be corrected, and the draft. */
export class ReplyView {
  readonly element: HTMLElement;
  readonly #desk = new ReplyDesk(replyApi);
  readonly #heading = element('h2', { tabindex: -1 }, text.reply.title);
  readonly #trouble = element('div', { class: 'desk-trouble', role: 'alert' });
  readonly #room = element('div', { class: 'document-room' });
  readonly #letter;
  readonly #questions;
  readonly #draft;
  readonly #running;

  constructor(private readonly context: ReplyContext) {
    const { documents, about, announce } = context;
    this.#letter = createLetterForm(this.#desk, documents, {
      isSent: about?.mode === 'llm',
      clear: () => this.#clear(),
    });
    this.#questions = createQuestionList(this.#desk, announce);
    this.#draft = createDraftForm(this.#desk);
    this.#running = createRunningBar(() => this.#stop());
    this.element = element(
      'div',
      { class: 'desk reply' },
      this.#heading,
      element('p', { class: 'lede' }, text.reply.lede(context.documents.length)),
      this.#letter.element,
      this.#questions.element,
      this.#draft.element,
      this.#running.element,
      this.#trouble,
      this.#room,
    );
    openForPrint(this.element, '.document-sources');
    this.#listen();
  }

  /** The address of this view never says anything. */
  showFragment(_fragment: string, focus: boolean): void {
    if (focus) this.#heading.focus();
  }

  showOpenSource(source: ReaderRequest | null): void {
    markOpenSource(this.#room, (source?.purpose === 'source' && source.excerpts[source.index]) || null);
  }

  #listen(): void {
    const desk = this.#desk;
    desk.addEventListener('worked', () => this.#showWork());
    const showQuestions = () => {
      this.#letter.update();
      this.#questions.draw();
      this.#draft.update();
    };
    desk.addEventListener('listed', showQuestions);
    desk.addEventListener('found', () => {
      showQuestions();
      this.#questions.focus();
    });
    desk.addEventListener('edited', () => {
      this.#questions.update();
      this.#draft.update();
    });
    desk.addEventListener('drafted', () => this.#showDraft());
    // Nothing is kept, so loading the page anew, or in the other language, asks first.
    addEventListener('beforeunload', (event) => {
      if (!desk.isEmpty) event.preventDefault();
    });
  }

  #showWork(): void {
    const { work } = this.#desk;
    const words = text.reply;
    const { announce } = this.context;
    this.#trouble.replaceChildren();
    if (work.status === 'finding') this.#running.show(words.finding);
    else if (work.status === 'drafting') {
      const { progress } = work;
      this.#running.show(
        progress
          ? words.progress(progress.question, formatCount(progress.done), formatCount(progress.of))
          : words.drafting,
      );
      if (!progress) announce(words.drafting);
    } else this.#running.hide();
    if (work.status === 'failed') {
      const retry = () => void (work.step === 'finding' ? this.#desk.find() : this.#desk.draft());
      const failure = renderFailure(work.failure, retry, words.failure);
      this.#trouble.replaceChildren(failure);
    }
  }

  #showDraft(): void {
    const { drafted } = this.#desk;
    this.#letter.update();
    this.#questions.update();
    this.#draft.update();
    if (!drafted) return this.#room.replaceChildren();
    const { questions } = drafted.reply;
    // Whoever has gone to another view meanwhile is not disturbed there.
    if (this.element.isConnected) this.context.closeReader();
    this.#room.replaceChildren(createDraftDocument(drafted, this.context));
    const answered = questions.filter(({ status }) => status === 'answered').length;
    this.context.announce(text.reply.drafted(formatCount(answered), formatCount(questions.length)));
    const heading = this.#room.querySelector<HTMLElement>('.document-title');
    if (!heading?.isConnected) return;
    heading.focus({ preventScroll: true });
    this.#room.scrollIntoView({ block: 'start' });
  }

  #stop(): void {
    this.#desk.stop();
    this.context.announce(text.reply.stopped);
    this.#letter.focus();
  }

  #clear(): void {
    this.context.closeReader();
    this.#desk.clear();
    this.context.announce(text.reply.cleared);
    this.#letter.focus();
  }
}
