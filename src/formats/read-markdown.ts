import { readableText } from './readable-text.ts';
import type { Block, Run, TextRun } from './sheet.ts';

type Style = Omit<TextRun, 'text'>;

// The blank before a marker belongs to it. Underscores count at the edges of words only: a name may hold them.
const INLINE =
  /\\(?<escaped>[!-/:-@[-`{-~])|\s?\[(?<marker>\d{1,3})\]|\*\*(?=\S)(?<strong>(?:\\.|[^\\])+?)(?<=\S)\*\*|\*(?=[^\s*])(?<star>(?:\\.|[^\\*])+?)(?<=\S)\*|(?<![\p{L}\p{N}])_(?=\S)(?<line>(?:\\.|[^\\_])+?)(?<=\S)_(?![\p{L}\p{N}])|`(?<code>[^`]+)`/gsu;

/**
 * Reads the Markdown of one statement: bold, italics, code as plain words, escapes, and markers of known sources.
 * Everything else, HTML and links among it, stays the characters that it is.
 */
export function readRuns(markdown: string, isSource: (marker: number) => boolean, style: Style = {}): Run[] {
  const runs: Run[] = [];
  const say = (text: string) => {
    const last = runs.at(-1);
    if (last && 'text' in last && last.strong === style.strong && last.emphasis === style.emphasis)
      last.text += text;
    else if (text) runs.push({ text, ...style });
  };
  const text = readableText(markdown);
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    say(text.slice(end, match.index));
    end = match.index + match[0].length;
    const { escaped, marker, strong, star, line, code } = match.groups ?? {};
    if (marker !== undefined && isSource(Number(marker))) runs.push({ source: Number(marker) });
    else if (strong !== undefined) runs.push(...readRuns(strong, isSource, { ...style, strong: true }));
    else if (star !== undefined || line !== undefined)
      runs.push(...readRuns(star ?? line ?? '', isSource, { ...style, emphasis: true }));
    else say(escaped ?? code ?? match[0]);
  }
  say(text.slice(end));
  return runs;
}

/** Reads paragraphs, lists and headings; an answer's heading is a line of its own, not one of the document's. */
export function readBlocks(markdown: string, isSource: (marker: number) => boolean): Block[] {
  return splitPieces(markdown).map((piece): Block => {
    const heading = /^\s*#{1,6}\s+(?<words>.+)$/su.exec(piece)?.groups?.['words'];
    if (heading) return { kind: 'paragraph', runs: readRuns(heading, isSource, { strong: true }) };
    const item = /^\s*(?:[-*+]|(?<number>\d{1,3})[.)])\s+(?<words>.+)$/su.exec(piece)?.groups;
    if (!item) return { kind: 'paragraph', runs: readRuns(piece.trim(), isSource) };
    const runs = readRuns(item['words']!, isSource);
    return item['number'] ? { kind: 'item', runs, number: Number(item['number']) } : { kind: 'item', runs };
  });
}

const HEADING = /^\s*#{1,6}\s/u;
const NUMBERED = /^\s*\d{1,3}[.)]\s/u;
// "2." in the middle of a paragraph is the end of a sentence; a list begins with 1.
const BEGINS = /^\s*(?:[-*+]|1[.)]|#{1,6})\s/u;
const HARD_BREAK = /(?:(?<!\\)\\| {2,})$/u;

/** Paragraphs and items: lines are joined unless an item or heading begins, or a hard break stands between them. */
function splitPieces(markdown: string): string[] {
  return markdown.split(/(?:\r?\n[^\S\n]*){2,}/u).flatMap((paragraph) => {
    const pieces: string[] = [];
    let joint = ' ';
    for (const line of paragraph.split(/\r?\n/u)) {
      const words = line.replace(HARD_BREAK, '').trimEnd();
      const before = pieces.at(-1);
      const begins =
        before === undefined ||
        BEGINS.test(line) ||
        HEADING.test(before) ||
        (NUMBERED.test(line) && NUMBERED.test(before));
      if (begins) pieces.push(words);
      else pieces[pieces.length - 1] = `${before}${joint}${words.trim()}`;
      joint = HARD_BREAK.test(line) ? '\n' : ' ';
    }
    return pieces.filter((piece) => piece.trim() !== '');
  });
}
