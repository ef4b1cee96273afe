import type { DocumentView, Span } from '../../src/types.ts';
import { formatDate, text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { highlightSpan, type Highlight } from './highlight-span.ts';
import { createOutline, type Outline } from './outline.ts';
import { typesetDocument, type TypesetDocument } from './typeset-document.ts';

/** Where a jump lands, as a part of the window's height. */
const LANDING = 0.28;

/** One report on the reader's desk: its text in a window that scrolls, its outline, and the highlighted span. */
export class ReportPage {
  readonly scroller: HTMLElement;
  readonly outline: Outline;
  readonly #typeset: TypesetDocument;
  #highlight: Highlight | null = null;

  constructor(
    readonly document: DocumentView,
    listener: { onSection(section: number | null): void; onJump(): void },
  ) {
    this.#typeset = typesetDocument(document);
    this.scroller = element(
      'div',
      { class: 'reader-body', role: 'region', 'aria-label': text.reader.body, tabindex: 0 },
      this.#typeset.element,
      renderColophon(document),
    );
    this.outline = createOutline(document.sections, (section) => {
      listener.onJump();
      this.#jumpToSection(section);
    });
    let waiting = false;
    const report = () => {
      waiting = false;
      const section = this.#sectionInView();
      this.outline.showCurrent(section);
      listener.onSection(section);
    };
    this.scroller.addEventListener('scroll', () => {
      if (!waiting) requestAnimationFrame(report);
      waiting = true;
    });
  }

  /** Highlights exactly this span, brings it into view and gives it the focus. False where the text has changed. */
  showSpan(span: Span & { quote: string }): boolean {
    this.#highlight?.remove();
    this.#highlight = null;
    if (this.document.text.slice(span.start, span.end) !== span.quote) return false;
    this.#highlight = highlightSpan(this.#typeset.runs, span);
    const first = this.#highlight.marks[0];
    if (!first) return false;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    this.#scrollTo(first);
    return true;
  }

  showStart(): void {
    this.#highlight?.remove();
    this.#highlight = null;
    this.scroller.scrollTop = 0;
    this.scroller.focus({ preventScroll: true });
  }

  #jumpToSection(section: number): void {
    const anchor = this.#typeset.anchors.get(section);
    if (!anchor) return;
    anchor.tabIndex = -1;
    anchor.focus({ preventScroll: true });
    this.#scrollTo(anchor, 0.06);
  }

  #scrollTo(target: HTMLElement, landing = LANDING): void {
    // The first step makes the browser lay out what it had only guessed; the second one lands exactly.
    target.scrollIntoView({ block: 'start' });
    const distance = target.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top;
    this.scroller.scrollTop += distance - this.scroller.clientHeight * landing;
  }

  #sectionInView(): number | null {
    const line = this.scroller.getBoundingClientRect().top + this.scroller.clientHeight * (LANDING + 0.05);
    let current: number | null = null;
    for (const [section, anchor] of this.#typeset.anchors) {
      if (anchor.getBoundingClientRect().top > line) break;
      current = section;
    }
    return current;
  }
}

function renderColophon({ title, publisher, speaker, released, source }: DocumentView): HTMLElement {
  const facts = [title, speaker, publisher, released && text.welcome.released(formatDate(released))];
  const lines = [...new Set(facts)].filter((fact) => fact).map((fact) => element('p', { dir: 'auto' }, fact));
  if (source && !facts.includes(source)) lines.push(element('p', { dir: 'auto' }, source));
  return element('div', { class: 'colophon' }, ...lines);
}
