import type { Span } from '../types.ts';

/** Lines of hard-wrapped text are about this long; a published paragraph on one line is mostly longer. Characters. */
const WRAPPED_LINE = { shortest: 45, longest: 110 };

// A line that begins something of its own, also in the middle of a block.
const OWN_LINE =
  /^\s*(?:#{1,6}\s|[-*+•●]\s|[—–]{1,2}\s*\S|\(?\d{1,2}[.)、]\s*\S|\||>|(?:-{3,}|\*{3,}|_{3,})\s*$|\*\*[^*]+\*\*\s*$)/u;

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

/**
 * Splits a text into paragraphs: a line each, or a block of lines where the text is hard-wrapped.
 * @returns spans that tile the text; blank lines belong to the paragraph before them (leading ones to the first).
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const wrapped = isHardWrapped(lines);
  const paragraphs: Span[] = [];
  let open = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const continues = last && (line.blank || (open && wrapped && !OWN_LINE.test(line.text)));
    if (continues) last.end = line.end;
    else paragraphs.push({ start: last?.end ?? 0, end: line.end });
    open = !line.blank && !/^\s*#{1,6}\s/u.test(line.text);
  }
  // A text that begins with blank lines: they belong to the first paragraph.
  const [first, second] = paragraphs;
  if (first && second && text.slice(first.start, first.end).trim() === '') {
    paragraphs.splice(0, 2, { start: 0, end: second.end });
  }
  return paragraphs;
}
