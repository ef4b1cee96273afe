import type { Briefing, BriefingRequest, PointGroup } from '../../src/briefing/briefing.ts';
import type { DocumentSummary } from '../../src/types.ts';
import { makeBriefing } from '../api/make-briefing.ts';
import { openForPrint } from '../desk/open-for-print.ts';
import '../styles/field.css';
import '../desk/desk.css';
import '../styles/briefing.css';
import { formatCount } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { renderFailure } from '../views/failure.ts';
import { markOpenSource } from '../views/mark-open-source.ts';
import { createRunningBar } from '../desk/running-bar.ts';
import type { ListContext, ReaderRequest } from '../views/source-list.ts';
import { GROUPS } from './arrangement.ts';
import { BriefingDesk } from './briefing-desk.ts';
import { createBriefingDocument } from './briefing-document.ts';
import { createBriefingForm } from './briefing-form.ts';
import { keepArrangement, recallArrangement } from './keep-arrangement.ts';
import type { ArrangedPart } from './point-list.ts';
import { readRequest, writeRequest } from './request-fragment.ts';

export interface BriefingContext extends Omit<ListContext, 'addressOf'> {
  documents: readonly DocumentSummary[];
  closeReader(): void;
  /** Puts the request into the address. */
  remember(fragment: string): void;
}

/** Topics in, a briefing out: the form, how far it is, and the document. */
export class BriefingView {
  readonly element: HTMLElement;
  readonly #desk = new BriefingDesk(makeBriefing);
  readonly #form;
  readonly #running;
  readonly #heading = element('h2', { tabindex: -1 }, text.briefing.title);
  readonly #trouble = element('div', { class: 'desk-trouble', role: 'alert' });
  readonly #room = element('div', { class: 'document-room' });
  #document: ArrangedPart | null = null;

  constructor(private readonly context: BriefingContext) {
    this.#form = createBriefingForm(context.documents, {
      make: (request) => void this.#desk.make(request),
      announce: context.announce,
    });
    this.#running = createRunningBar(() => this.#stop());
    this.element = element(
      'div',
      { class: 'desk briefing' },
      this.#heading,
      element('p', { class: 'lede' }, text.briefing.lede(context.documents.length)),
      this.#form.element,
      this.#running.element,
      this.#trouble,
      this.#room,
    );
    openForPrint(this.element, '.document-sources');
    this.#desk.addEventListener('worked', () => this.#showWork());
    this.#desk.addEventListener('made', () => this.#showMade());
    this.#desk.addEventListener('arranged', () => {
      this.#document?.update();
      this.#keep();
    });
  }

  /** Makes what the address asks for, unless that is what stands here; with `focus`, goes to its beginning. */
  showFragment(fragment: string, focus: boolean): void {
    const wanted = readRequest(fragment);
    const { made, work } = this.#desk;
    const shown = work.status === 'idle' ? made?.request : work.request;
    if (wanted && (!shown || writeRequest(shown) !== writeRequest(wanted))) {
      this.#form.write(wanted);
      void this.#desk.make(wanted, recallArrangement(writeRequest(wanted)));
    } else if (made) this.#remember(made.request);
    if (focus) this.#heading.focus();
  }

  showOpenSource(source: ReaderRequest | null): void {
    markOpenSource(this.#room, (source?.purpose === 'source' && source.excerpts[source.index]) || null);
  }

  #stop(): void {
    this.#desk.stop();
    this.context.announce(text.briefing.stopped);
    this.#form.focus();
  }

  #showWork(): void {
    const { work } = this.#desk;
    const words = text.briefing;
    if (work.status === 'making') {
      const { progress } = work;
      this.#running.show(
        progress
          ? words.progress(progress.topic, formatCount(progress.done), formatCount(progress.of))
          : words.making,
      );
      if (!progress) this.context.announce(words.making);
    } else this.#running.hide();
    if (work.status === 'failed') {
      const failure = renderFailure(work.failure, () => void this.#desk.make(work.request), words.failure);
      this.#trouble.replaceChildren(failure);
    } else this.#trouble.replaceChildren();
  }

  #showMade(): void {
    const { made } = this.#desk;
    if (!made) return;
    const { briefing, request } = made;
    // Whoever has gone to another view meanwhile is not disturbed there.
    if (this.element.isConnected) this.context.closeReader();
    const [figures, points] = countParts(briefing);
    this.context.announce(text.briefing.made(briefing.title, formatCount(points), formatCount(figures)));
    this.#document = createBriefingDocument(this.#desk, briefing, this.context);
    this.#room.replaceChildren(this.#document.element);
    this.#remember(request);
    this.#keep();
    const heading = this.#room.querySelector<HTMLElement>('h3');
    if (!heading?.isConnected) return;
    heading.focus({ preventScroll: true });
    this.#room.scrollIntoView({ block: 'start' });
  }

  #remember(request: BriefingRequest): void {
    this.context.remember(writeRequest(request));
  }

  #keep(): void {
    const { made } = this.#desk;
    if (made) keepArrangement(writeRequest(made.request), made.arrangement);
  }
}

function countParts({ topics }: Briefing): [figures: number, points: number] {
  const covered = topics.filter((topic) => topic.status === 'answered');
  const count = (group: PointGroup | 'figures') =>
    covered.reduce((sum, topic) => sum + topic[group].length, 0);
  return [count('figures'), GROUPS.reduce((sum, group) => sum + count(group), 0)];
}
