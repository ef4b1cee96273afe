import type { Paragraph, ParagraphKind, Section, Sentence, Span } from '../types.ts';
import { recogniseHeading, type FoundHeading } from './recognise-heading.ts';
import { splitClauses } from './split-clauses.ts';
import { splitSentences } from './split-sentences.ts';

export interface Structure {
  sections: Section[];
  paragraphs: Paragraph[];
  sentences: Omit<Sentence, 'period'>[];
}

const ITEM = /^\s*(?:[-*+•●]\s|[—–]{1,2}\s*\S|\(?\d{1,2}[.)、]\s*\S|\|)/u;
const SALUTATION =
  /^(?:(?:my )?(?:fellow|dear|honou?rable|distinguished|esteemed)\b|ladies and|mr\.? speaker|deputies|comrades).{0,60}[,:]$/iu;

function medianWords(text: string, spans: Span[]): number {
  const lengths = spans
    .map(({ start, end }) => text.slice(start, end).trim().split(/\s+/u).length)
    .filter((words) => words > 15)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

function kindOf(
  words: string,
  index: number,
  frontMatter: number,
  heading: FoundHeading | undefined,
  next: string | undefined,
): ParagraphKind {
  if (index < frontMatter) return index === 0 ? 'title' : 'front';
  if (heading && !heading.runsIn) return 'heading';
  if (SALUTATION.test(words)) return 'front';
  if (heading === undefined && /:$/u.test(words) && next !== undefined && ITEM.test(next)) return 'intro';
  return heading === undefined && ITEM.test(words) ? 'item' : 'text';
}

/** Opens sections as headings come, and closes those that a heading of the same or a higher rank ends. */
class SectionStack {
  readonly sections: Section[] = [];
  private open: number[] = [];

  get current(): number | null {
    return this.open.at(-1) ?? null;
  }

  openAt(heading: FoundHeading, words: string, start: number): void {
    this.closeFrom(heading.level, start);
    const parent = this.current;
    const path = [...(parent === null ? [] : this.sections[parent]!.path), words];
    const headingSpan = { start: heading.start, end: heading.end };
    this.sections.push({
      heading: words,
      headingSpan,
      level: heading.level,
      path,
      parent,
      start,
      end: start,
    });
    this.open.push(this.sections.length - 1);
  }

  closeFrom(level: number, end: number): void {
    while (this.open.length > 0 && this.sections[this.open.at(-1)!]!.level >= level) {
      this.sections[this.open.pop()!]!.end = end;
    }
  }
}

/** A run-in heading owns its paragraph and the items below it; the next plain paragraph is no longer about it. */
function endRunIn(
  stack: SectionStack,
  heading: FoundHeading | undefined,
  kind: ParagraphKind,
  start: number,
): void {
  const current = stack.current === null ? undefined : stack.sections[stack.current];
  const runsIn = current !== undefined && current.level === RUN_IN_LEVEL;
  if (runsIn && heading === undefined && kind !== 'item') stack.closeFrom(RUN_IN_LEVEL, start);
}

const RUN_IN_LEVEL = 5;

/**
 * Builds sections, paragraphs and sentences over the given paragraph spans.
 * @param frontMatter number of leading paragraphs that are the title and speaker block.
 */
export function buildStructure(
  text: string,
  spans: Span[],
  frontMatter: number,
  markdown: boolean,
): Structure {
  const context = { markdown, medianWords: medianWords(text, spans) };
  const stack = new SectionStack();
  const paragraphs: Paragraph[] = [];
  const sentences: Omit<Sentence, 'period'>[] = [];
  for (const [index, span] of spans.entries()) {
    const raw = text.slice(span.start, span.end);
    const next = spans[index + 1];
    const pieces = /\p{L}|\d/u.test(raw) ? splitSentences(text, span) : [];
    const heading =
      index < frontMatter
        ? undefined
        : recogniseHeading(raw, span, pieces, { ...context, somethingFollows: next !== undefined });
    const kind = kindOf(raw.trim(), index, frontMatter, heading, next && text.slice(next.start, next.end));
    endRunIn(stack, heading, kind, span.start);
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
