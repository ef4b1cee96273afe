import type { Span } from '../types.ts';
import { readTense } from '../periods/read-tense.ts';

/** A heading found in a paragraph. `runsIn`: text of its own paragraph follows it. */
export interface FoundHeading extends Span {
  /** 1 outermost. Compared only with the levels of the same document. */
  level: number;
  runsIn: boolean;
}

export const RUN_IN_LEVEL = 5;

const MOST_WORDS = { ownLine: 14, runningIn: 45, outlier: 10 };

/** In a report of long paragraphs a lone short sentence is a heading although it ends in a full stop. Words. */
const LONG_PARAGRAPHS = 100;

const PERSON =
  /\b(?:Mr|Mrs|Ms|Mdm|Madam|Dr|Sir|Hon|Minister|Speaker|President|Chairman|Chairwoman|Mayor|Governor|Premier|Secretary)\b/u;
const NUMBERING = /^\s*(?:\(?\d{1,2}[.)、](?!\d)|\(?[IVX]{1,4}[.)]|[A-Z][.)])\s*/u;
const FINITE_VERB = /\b(?:is|are|was|were|has|have|had|will|shall|must|can|could|should|would)\b/iu;
const SAYS_SOMETHING = /^(?:we|i|it|they|this|these|there|to|our|he|she|let)\b/iu;
const CONTINUES =
  /^(?:next|first|second|third|fourth|fifth|finally|lastly|indeed|also|now|then)(?:ly)?,|\b(?:and|or|but|finally)$/iu;
// "60 and above", "More than $10,000", "7-12 months", "Sitting resumed at 4.35 pm".
const CELL =
  /^[<>+$€£]|^\d[\d,.]*\s*(?:[-–&]|(?:to|and|months|years)\b)|^(?:aged|above|below|more than|less than|not exceeding|up to)\b.*\d|\d[.:]\d{2}\s*[ap]\.?m\b/iu;

function countWords(text: string): number {
  return text.trim().split(/\s+/u).length;
}

/** A label that names who speaks ("**The Minister for Finance (Mr …)**") is not a heading. */
export function isSpeakerLabel(line: string): boolean {
  const words = line.trim().replace(/^\*\*|\*\*:?$/gu, '');
  return PERSON.test(words) && countWords(words) <= 16 && !/[.!?]$/u.test(words);
}

function spanOf(text: string, span: Span, words: string, level: number): FoundHeading {
  const start = span.start + text.indexOf(words);
  return { start, end: start + words.length, level, runsIn: false };
}

function recogniseMarkdown(text: string, span: Span): FoundHeading | undefined {
  const [, marks, heading] = /^\s*(#{1,6})\s+(.*?)\s*#*\s*$/u.exec(text) ?? [];
  if (marks && heading) return spanOf(text, span, heading, marks.length);
  const bold = /^\s*\*\*([^*]+?)\*\*:?\s*$/u.exec(text)?.[1]?.trim();
  if (!bold || !/\p{L}{2}/u.test(bold) || isSpeakerLabel(bold) || /^\[.*\]$/u.test(bold)) return undefined;
  return spanOf(text, span, bold, 3);
}

function recogniseOwnLine(text: string, span: Span): FoundHeading | undefined {
  const line = text.trim();
  const words = line.replace(NUMBERING, '');
  if (countWords(line) > MOST_WORDS.ownLine || !/^[\p{Lu}\d“"]/u.test(words) || !/\p{L}{3}/u.test(words))
    return undefined;
  if (/[.!?,;…][\])"”’]*$/u.test(line) || isSpeakerLabel(line) || CELL.test(words) || CONTINUES.test(words))
    return undefined;
  // "We will:" introduces a list.
  if (line.endsWith(':') && (SAYS_SOMETHING.test(words) || FINITE_VERB.test(words))) return undefined;
  const capitals = /^[^\p{Ll}]+$/u.test(words);
  return spanOf(text, span, line.replace(/:$/u, ''), NUMBERING.test(line) ? 4 : capitals ? 2 : 3);
}

/** "1. Building …" heads what follows it; "1. We will build …" and "12. The economy grew …" say something. */
function recogniseRunningIn(text: string, span: Span, first: Span): FoundHeading | undefined {
  if (!NUMBERING.test(text)) return undefined;
  const words = text.slice(first.start - span.start, first.end - span.start).replace(NUMBERING, '');
  if (countWords(words) > MOST_WORDS.runningIn || SAYS_SOMETHING.test(words)) return undefined;
  if (FINITE_VERB.test(words) || readTense(words) !== 'neither') return undefined;
  return { start: first.start, end: first.end, level: RUN_IN_LEVEL, runsIn: true };
}

export interface HeadingContext {
  /** Median length of the document's paragraphs of text, in words. */
  medianWords: number;
  /** The next paragraph's characters; undefined for the last paragraph: a heading heads something. */
  next: string | undefined;
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
  { medianWords, next }: HeadingContext,
): FoundHeading | undefined {
  const markdown = recogniseMarkdown(text, span);
  if (markdown) return markdown;
  const [first, second] = sentences;
  if (first && second) return recogniseRunningIn(text, span, first);
  if (!first || next === undefined || /^\s*\p{Ll}/u.test(next)) return undefined;
  const ownLine = recogniseOwnLine(text, span);
  if (ownLine) return ownLine;
  const outlier =
    medianWords >= LONG_PARAGRAPHS && countWords(text) <= MOST_WORDS.outlier && /\w\.\s*$/u.test(text);
  return outlier ? { ...first, level: 3, runsIn: false } : undefined;
}
