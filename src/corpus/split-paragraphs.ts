import type { Span } from '../types.ts';
import { ITEM_MARK } from './item-mark.ts';

/** Lines of hard-wrapped text are about this long; a published paragraph on one line is mostly longer. Characters. */
const WRAPPED_LINE = { shortest: 45, longest: 110 };

/** A shorter line that ends without a full stop may well be a heading. Characters. */
const SHORTEST_BROKEN_LINE = 60;

const MARKDOWN_HEADING = /^\s*#{1,6}\s/u;
const OTHER_OWN_LINE = /^\s*(?:>|(?:-{3,}|\*{3,}|_{3,})\s*$|\*\*[^*]+\*\*\s*$)/u;
const LEFT_OPEN =
  /\b(?:an?|the|of|to|in|for|with|by|on|at|from|as|and|or|is|are|was|were|will|that|which|its|their|our)$/u;

interface Line extends Span {
  text: string;
  blank: boolean;
}

function splitLines(text: string): Line[] {
  return [...text.matchAll(/[^\n]*(?:\n|$)/gu)]
    .filter((match) => match[0] !== '')
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      blank: match[0].trim() === '',
    }));
}

/** True where most lines that are followed by another look as if an editor had broken them. */
function isHardWrapped(lines: Line[]): boolean {
  const inner = lines.filter((line, i) => !line.blank && lines[i + 1] && !lines[i + 1]!.blank);
  const wrapped = inner.filter(({ text }) => {
    const words = text.trimEnd();
    return (
      words.length >= WRAPPED_LINE.shortest && words.length <= WRAPPED_LINE.longest && !/[.!?:]$/u.test(words)
    );
  });
  return inner.length > 0 && wrapped.length * 2 > inner.length;
}

/** A line that begins something of its own, also in the middle of a block. */
function beginsAnew(line: string): boolean {
  return MARKDOWN_HEADING.test(line) || OTHER_OWN_LINE.test(line) || ITEM_MARK.test(line);
}

/** True where a sentence goes on behind blank lines: converted pages break it at the foot of a page. */
function isBroken(before: string, line: string): boolean {
  const words = before.trim();
  if (words.length < SHORTEST_BROKEN_LINE || beginsAnew(line)) return false;
  if (/^\s*\p{Ll}/u.test(line)) return /[\p{L}\p{N},%)-]$/u.test(words);
  return LEFT_OPEN.test(words) && !/[;,] (?:and|or)$/u.test(words);
}

/**
 * Splits a text into paragraphs: a line each, or a block of lines where the text is hard-wrapped.
 * @returns spans that tile the text; blank lines belong to the paragraph before them, leading ones to the first.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const wrapped = isHardWrapped(lines);
  const paragraphs: Span[] = [];
  // The line with words before this one, and whether nothing but its end stands between them.
  let before: string | undefined;
  let adjacent = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const wraps =
      adjacent && wrapped && !beginsAnew(line.text) && before !== undefined && !MARKDOWN_HEADING.test(before);
    const continues = line.blank || before === undefined || wraps || isBroken(before, line.text);
    if (last && continues) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
    if (!line.blank) before = line.text;
    adjacent = !line.blank;
  }
  return paragraphs;
}
