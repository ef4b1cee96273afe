import type { DocumentView, FigureView, PeriodKind, Span } from '../../src/types.ts';
import type { Place } from '../navigation/page-address.ts';
import { formatDate } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { type FoldedText, findWords, foldText } from './find-words.ts';
import { highlightSpan, type Highlight } from './highlight-span.ts';
import { createOutline, type Outline } from './outline.ts';
import { makeRanges, showFound } from './show-found.ts';
import { typesetDocument, type TypesetDocument } from './typeset-document.ts';

/** Where the reader's eye is taken to be, as a part of the window's height. */
const READING_LINE = 0.33;

export interface ReportPageListener {
  onSection(section: number | null): void;
  onJump(): void;
}

/** One report on the reader's desk: its text in a window that scrolls, its outline, what is marked and found. */
export class ReportPage {
  readonly scroller: HTMLElement;
  readonly outline: Outline;
  readonly #typeset: TypesetDocument;
  #highlight: Highlight | null = null;
  #folded: FoldedText | null = null;
  #found: Span[] = [];
  #current = -1;

  constructor(
    readonly document: DocumentView,
    figures: readonly FigureView[],
    private readonly listener: ReportPageListener,
  ) {
    this.#typeset = typesetDocument(document, figures);
    this.scroller = element(
      'div',
      { class: 'reader-body', role: 'region', 'aria-label': text.reader.body, tabindex: 0 },
      this.#typeset.element,
      renderColophon(document),
    );
    this.outline = createOutline(document.sections, (section) => {
      listener.onJump();
      this.#jumpTo(this.#typeset.anchors.get(section));
    });
  }

  /** Highlights exactly this span, brings it into view and gives it the focus. False where the text has changed. */
  showSpan(span: Span & { quote?: string }, kind: PeriodKind = 'other'): boolean {
    this.#clearHighlight();
    const words = this.document.text.slice(span.start, span.end);
    if (!words || (span.quote !== undefined && words !== span.quote)) return false;
    this.#highlight = highlightSpan(this.#typeset.runs, span, kind);
    this.#jumpTo(this.#highlight.marks[0]);
    return this.#highlight.marks.length > 0;
  }

  /** Brings a paragraph, counted from 1, or a span into view; the beginning without either, which `focus` is for. */
  showPlace(place: Place, focus: boolean): boolean {
    this.#clearHighlight();
    if (!place) {
      this.#typeset.element.scrollIntoView({ block: 'start' });
      this.#desk().scrollTop = 0;
      if (focus) this.scroller.focus({ preventScroll: true });
      return true;
    }
    if ('start' in place) return this.showSpan(place);
    const block = this.#typeset.blocks.find(({ paragraph }) => paragraph === place.paragraph);
    block?.element.classList.add('is-sought');
    this.#jumpTo(block?.element);
    return block !== undefined;
  }

  /** Finds words and goes to the first place after the one being read. Returns how many, and which is shown. */
  find(words: string): { count: number; current: number } {
    this.#folded ??= foldText(
      this.document.text,
      this.#typeset.runs.filter(({ shown }) => shown),
    );
    this.#found = findWords(this.#folded, words);
    const line = this.#blockInView()?.start ?? 0;
    const next = this.#found.findIndex(({ start }) => start >= line);
    this.#current = this.#found.length === 0 ? -1 : Math.max(0, next);
    return this.#showCurrent();
  }

  stepFound(by: 1 | -1): { count: number; current: number } {
    const count = this.#found.length;
    if (count > 0) this.#current = (this.#current + by + count) % count;
    return this.#showCurrent();
  }

  /** The section being read, without its subsections' neighbours: its blocks, for paper. */
  sectionBlocks(): HTMLElement[] {
    const section = this.document.sections[this.sectionInView() ?? -1];
    const { blocks } = this.#typeset;
    if (!section) return blocks.map((block) => block.element);
    return blocks
      .filter(({ start, end }) => start < section.end && end > section.start)
      .map((block) => block.element);
  }

  reportSection(): void {
    const section = this.sectionInView();
    this.outline.showCurrent(section);
    this.listener.onSection(section);
  }

  sectionInView(): number | null {
    const line = this.#readingLine();
    let current: number | null = null;
    for (const [section, anchor] of this.#typeset.anchors) {
      if (anchor.getBoundingClientRect().top > line) break;
      current = section;
    }
    return current;
  }

  #showCurrent(): { count: number; current: number } {
    showFound(this.#typeset.runs, this.#found, this.#current);
    const here = this.#found[this.#current];
    const range = here && makeRanges(this.#typeset.runs, here)[0];
    if (range) this.#scrollTo(range.startContainer.parentElement, range);
    return { count: this.#found.length, current: this.#current };
  }

  #clearHighlight(): void {
    this.#highlight?.remove();
    this.#highlight = null;
    this.scroller.querySelector('.is-sought')?.classList.remove('is-sought');
  }

  #jumpTo(target: HTMLElement | undefined): void {
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    this.#scrollTo(target, target);
  }

  #scrollTo(element: HTMLElement | null, target: HTMLElement | Range): void {
    // The first step makes the browser lay out what it had only guessed; the second one lands exactly.
    element?.scrollIntoView({ block: 'start' });
    const { top, height } = this.scroller.getBoundingClientRect();
    const landing = Math.max(0, top) + Math.min(height, innerHeight) * (READING_LINE - 0.05);
    this.#desk().scrollTop += target.getBoundingClientRect().top - landing;
    this.reportSection();
  }

  /** What scrolls: in a low window the whole sheet or page, so that the head does not take its room. */
  #desk(): Element {
    const { scroller } = this;
    if (getComputedStyle(scroller).overflowY !== 'visible') return scroller;
    return scroller.closest('dialog') ?? window.document.scrollingElement ?? scroller;
  }

  #blockInView(): Span | undefined {
    const line = this.#readingLine();
    return this.#typeset.blocks.findLast(({ element: block }) => {
      const { top, height } = block.getBoundingClientRect();
      return height > 0 && top <= line;
    });
  }

  #readingLine(): number {
    const { top, height } = this.scroller.getBoundingClientRect();
    return Math.max(0, top) + Math.min(height, innerHeight) * READING_LINE;
  }
}

function renderColophon({ title, publisher, speaker, released, source }: DocumentView): HTMLElement {
  const facts = [title, speaker, publisher, released && text.welcome.released(formatDate(released))];
  const lines = [...new Set(facts)].filter((fact) => fact).map((fact) => element('p', { dir: 'auto' }, fact));
  if (source && !facts.includes(source)) lines.push(element('p', { dir: 'auto' }, source));
  return element('div', { class: 'colophon' }, ...lines);
}
