import type { Span } from '../types.ts';

/** A heading found in a paragraph. `runsIn`: text of its own paragraph follows it. */
export interface FoundHeading extends Span {
  /** 1 outermost. Compared only with the levels of the same document. */
  level: number;
  runsIn: boolean;
}

const MOST_WORDS = { ownLine: 14, runningIn: 45, outlier: 10 };

/** In a report of long paragraphs a lone short sentence is a heading although it ends in a full stop. Words. */
const LONG_PARAGRAPHS = 100;

const PERSON =
  /\b(?:Mr|Mrs|Ms|Mdm|Madam|Dr|Sir|Hon|Minister|Speaker|President|Chairman|Chairwoman|Mayor|Governor|Premier|Secretary)\b/u;
const NUMBERING = /^\s*(?:\(?\d{1,2}[.)、]|\(?[IVX]{1,4}[.)]|[A-Z][.)])\s*/u;
const SAYS_SOMETHING =
  /^(?:we|i|it|they|this|these|there|to|our|he|she)\b|\b(?:will|shall|have|has|is|are|was|were|would|should|can|must)\b/iu;

function countWords(text: string): number {
  return text.trim().split(/\s+/u).length;
}

/** A label that names who speaks ("**The Minister for Finance (Mr …)**") is not a heading. */
export function isSpeakerLabel(line: string): boolean {
  const words = line.trim().replace(/^\*\*|\*\*:?$/gu, '');
  return PERSON.test(words) && countWords(words) <= 16 && !/[.!?]$/u.test(words);
}

function recogniseMarkdown(text: string, span: Span): FoundHeading | undefined {
  const match = /^\s*(#{1,6})\s+(.*?)\s*#*\s*$/u.exec(text);
  if (match?.[2]) return spanOf(text, span, match[2], match[1]!.length);
  const bold = /^\s*\*\*([^*]+?)\*\*:?\s*$/u.exec(text)?.[1]?.trim();
  if (bold && /\p{L}{2}/u.test(bold) && !isSpeakerLabel(bold) && !/^\[.*\]$/u.test(bold))
    return spanOf(text, span, bold, 3);
  return undefined;
}

function spanOf(text: string, span: Span, words: string, level: number): FoundHeading {
  const start = span.start + text.indexOf(words);
  return { start, end: start + words.length, level, runsIn: false };
}

function recogniseOwnLine(text: string, span: Span): FoundHeading | undefined {
  const line = text.trim();
  const words = line.replace(NUMBERING, '');
  if (countWords(line) > MOST_WORDS.ownLine || !/^[\p{Lu}\d“"]/u.test(words) || !/\p{L}{3}/u.test(words))
    return undefined;
  if (/[.!?,;…]["”’]?$/u.test(line) || /^[\W_]*$/u.test(line) || isSpeakerLabel(line)) return undefined;
  if (line.endsWith(':') && SAYS_SOMETHING.test(words)) return undefined;
  const numbered = NUMBERING.test(line);
  const capitals = /^[^\p{Ll}]+$/u.test(words);
  const found = spanOf(text, span, line.replace(/:$/u, ''), numbered ? 4 : capitals ? 2 : 3);
  return found;
}

function recogniseRunningIn(sentences: Span[], text: string, span: Span): FoundHeading | undefined {
  const [first, second] = sentences;
  if (!first || !second || !NUMBERING.test(text)) return undefined;
  const words = text.slice(first.start - span.start, first.end - span.start).replace(NUMBERING, '');
  // "1. We will build …" is an item of a list; "1. Building …" heads what follows.
  if (countWords(words) > MOST_WORDS.runningIn || /^(?:we|i|it|they|this|there|our)\b/iu.test(words))
    return undefined;
  if (/^\p{L}+\s+(?:will|shall|has|have|is|are|was|were)\b/u.test(words)) return undefined;
  return { start: first.start, end: first.end, level: 5, runsIn: true };
}

export interface HeadingContext {
  markdown: boolean;
  /** Median length of the document's paragraphs of text, in words. */
  medianWords: number;
  /** False for the last paragraph: a heading heads something. */
  somethingFollows: boolean;
}

/**
 * Finds the heading in a paragraph: Markdown headings, lines of their own, numbered areas whose first sentence is
 * the heading.
 * @param text the paragraph's characters; `span` where they stand; `sentences` its sentences.
 */
export function recogniseHeading(
  text: string,
  span: Span,
  sentences: Span[],
  context: HeadingContext,
): FoundHeading | undefined {
  const markdown = recogniseMarkdown(text, span);
  if (markdown) return markdown;
  if (sentences.length > 1) return recogniseRunningIn(sentences, text, span);
  if (!context.somethingFollows || sentences.length === 0) return undefined;
  const ownLine = recogniseOwnLine(text, span);
  if (ownLine) return ownLine;
  const outlier =
    context.medianWords >= LONG_PARAGRAPHS &&
    countWords(text) <= MOST_WORDS.outlier &&
    /\w\.\s*$/u.test(text);
  return outlier ? { ...sentences[0]!, level: 3, runsIn: false } : undefined;
}
