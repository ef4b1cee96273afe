import type { Paragraph, ParagraphKind, Section, Sentence, Span } from '../types.ts';
import { ITEM_MARK } from './item-mark.ts';
import { recogniseHeading, RUN_IN_LEVEL, type FoundHeading } from './recognise-heading.ts';
import { splitClauses } from './split-clauses.ts';
import { splitSentences } from './split-sentences.ts';

export interface Structure {
  sections: Section[];
  paragraphs: Paragraph[];
  sentences: Omit<Sentence, 'period'>[];
}

/** Shorter paragraphs are headings, items and cells, and say nothing about how long the text's own are. Words. */
const SHORTEST_OF_TEXT = 15;

const SALUTATION =
  /^(?:(?:my )?(?:fellow|dear|honou?rable|distinguished|esteemed)\b|ladies and|mr\.? speaker|deputies|comrades).{0,60}[,:]$/iu;

function medianWords(text: string, spans: Span[]): number {
  const lengths = spans
    .map(({ start, end }) => text.slice(start, end).trim().split(/\s+/u).length)
    .filter((words) => words > SHORTEST_OF_TEXT)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** Kind of a paragraph behind the title and speaker block. */
function kindOf(words: string, heading: FoundHeading | undefined, next: string | undefined): ParagraphKind {
  if (heading) return heading.runsIn ? 'text' : 'heading';
  if (SALUTATION.test(words)) return 'front';
  if (words.endsWith(':') && next !== undefined && ITEM_MARK.test(next)) return 'intro';
  return ITEM_MARK.test(words) ? 'item' : 'text';
}

/** Opens sections as headings come, and closes those that a heading of the same or a higher rank ends. */
class SectionStack {
  readonly sections: Section[] = [];
  private open: number[] = [];

  get current(): number | null {
    return this.open.at(-1) ?? null;
  }

  openAt({ start, end, level }: FoundHeading, heading: string, from: number): void {
    this.closeFrom(level, from);
    const parent = this.current;
    const path = [...(parent === null ? [] : this.sections[parent]!.path), heading];
    this.sections.push({ heading, headingSpan: { start, end }, level, path, parent, start: from, end: from });
    this.open.push(this.sections.length - 1);
  }

  /** Ends the open sections of this level and below. */
  closeFrom(level: number, end: number): void {
    while (this.open.length > 0 && this.sections[this.open.at(-1)!]!.level >= level) {
      this.sections[this.open.pop()!]!.end = end;
    }
  }
}

/**
 * Builds sections, paragraphs and sentences over the given paragraph spans.
 * @param frontMatter number of leading paragraphs that are the title and speaker block.
 */
export function buildStructure(text: string, spans: Span[], frontMatter: number): Structure {
  const median = medianWords(text, spans);
  const stack = new SectionStack();
  const paragraphs: Paragraph[] = [];
  const sentences: Omit<Sentence, 'period'>[] = [];
  for (const [index, span] of spans.entries()) {
    const raw = text.slice(span.start, span.end);
    const pieces = /[\p{L}\p{N}]/u.test(raw) ? splitSentences(text, span) : [];
    const inFront = index < frontMatter;
    const following = spans[index + 1];
    const next = following && text.slice(following.start, following.end);
    const heading = inFront ? undefined : recogniseHeading(raw, span, pieces, { medianWords: median, next });
    const kind = inFront ? (index === 0 ? 'title' : 'front') : kindOf(raw.trim(), heading, next);
    // A run-in heading owns its paragraph and the items below it; the next plain paragraph is no longer about it.
    if (!heading && kind !== 'item') stack.closeFrom(RUN_IN_LEVEL, span.start);
    if (heading)
      stack.openAt(heading, text.slice(heading.start, heading.end).replace(/\s+/gu, ' '), span.start);
    const from = sentences.length;
    for (const piece of pieces) {
      sentences.push({
        ...piece,
        paragraph: index,
        section: stack.current,
        clauses: splitClauses(text, piece),
      });
    }
    paragraphs.push({ ...span, kind, section: stack.current, sentences: { from, to: sentences.length } });
  }
  stack.closeFrom(0, text.length);
  return { sections: stack.sections, paragraphs, sentences };
}
