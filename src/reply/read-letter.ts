import { splitSentences } from '../corpus/split-sentences.ts';
import type { Span } from '../types.ts';
import { readLines, type LetterLine } from './read-lines.ts';

/** A sentence or a list's item of a letter's body, without its mark. Offsets into the letter. */
export interface LetterSentence extends Span {
  /** On one line. */
  text: string;
  paragraph: number;
  /** For an item of a list: index of the sentence that introduces the list; -1 where none does. */
  listedUnder?: number;
}

/** A letter taken apart. */
export interface LetterParts {
  sentences: LetterSentence[];
  /** The line that says what the letter is about, without "Re:". */
  subject?: LetterSentence;
  /** Lines above the salutation and below the closing: who writes, from where. */
  frame: string[];
}

function isNewParagraph(line: LetterLine, previous: LetterLine | undefined): boolean {
  if (!previous || previous.kind !== line.kind || line.mark > 0) return true;
  if (!previous.item || line.indent > previous.indent) return false;
  // Behind an item that has ended, what stands no further right is no longer part of it.
  return (
    /[.?!;:。？！；]\s*$/u.test(previous.text) || (previous.text.length < 60 && /^\s*\p{Lu}/u.test(line.text))
  );
}

interface Block extends Span {
  item: boolean;
}

function joinLines(lines: LetterLine[]): Block[] {
  const blocks: Block[] = [];
  let previous: LetterLine | undefined;
  let item = false;
  for (const line of lines) {
    if (line.kind !== 'body') {
      previous = undefined;
      continue;
    }
    if (isNewParagraph(line, previous)) {
      item = line.item;
      blocks.push({ start: line.start + line.mark, end: line.end, item });
    } else blocks.at(-1)!.end = line.end;
    previous = { ...line, item };
  }
  return blocks;
}

/** "… this year? thanks, Gus", "… says hello lol. also how …": ended, though what follows is written small. */
const ENDED =
  /(?:[?？!]+|(?<=\p{Ll}{2})(?<!\b(?:etc|approx|incl|excl|resp|vs|ca|cf|viz|no|nos|dept|tel|min|max|ext|para|art|vol))\.)\s+(?=\p{Ll})/gu;

/** "three questions: (1) what is …; (2) how many …": marks inside a sentence part it like a list. */
const INLINE_MARK =
  /(?<=[:;,.?]\s*(?:and\s+)?)(?:\(\d{1,2}\)|\d{1,2}\)|\(?[a-h]\)|\([ivx]{1,4}\)|[①②③④⑤⑥⑦⑧⑨])\s*(?=\S)/gu;

/** Marks in brackets part wherever they stand, if they begin at the beginning and go on. */
const BRACKETED = /\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)\s*(?=\S)/gu;
const FIRST_TWO = /\((?:1|a|i)\).*\((?:2|b|ii)\)/u;

/** "we require: GDP in 2021; the growth rate; total revenue" */
const SERIES = /(?<=[:;])\s+(?:and\s+)?(?=\S)/gu;
const HAS_SERIES = /^[^:;?]{4,150}:\s[^:?]{3,}?;\s[^:]{3,}$/u;

function partAtMarks(text: string, span: Span): (Span & { marked: boolean })[] {
  const words = text.slice(span.start, span.end);
  const marked = FIRST_TWO.test(words) ? BRACKETED : INLINE_MARK;
  const isSeries = words.search(marked) === -1 && HAS_SERIES.test(words);
  const marks = [...words.matchAll(isSeries ? SERIES : marked)].map(({ index, 0: mark }) => ({
    from: index,
    to: index + mark.length,
    marked: true,
  }));
  const ends = [...words.matchAll(ENDED)].map(({ index, 0: mark }) => ({
    from: index + mark.trimEnd().length,
    to: index + mark.length,
    marked: false,
  }));
  const edges = [...marks, ...ends].sort((a, b) => a.from - b.from);
  return [{ from: 0, to: 0, marked: false }, ...edges].map(({ to, marked }, i) => ({
    start: span.start + to,
    end: span.start + (edges[i]?.from ?? words.length),
    marked,
  }));
}

/**
 * Takes a letter apart: its sentences and items, and the lines around them that say who writes.
 * @param letter as it was sent; all offsets are into it.
 */
export function readLetter(letter: string): LetterParts {
  const lines = readLines(letter);
  // White space of one width each, so that offsets stay.
  const plain = letter
    .replace(/[\r\n\t\u00a0]/gu, ' ')
    // Chinese typed with narrow marks.
    .replace(
      /(?<=\p{Script=Han})[?!;](?=\s*(?:\p{Script=Han}|$))/gu,
      (mark) => ({ '?': '？', '!': '！' })[mark] ?? '；',
    );
  const sentences: LetterSentence[] = [];
  let introduction = -1;
  for (const [paragraph, { item, ...block }] of joinLines(lines).entries()) {
    for (const [at, span] of splitSentences(plain, block).entries()) {
      for (const { marked, ...part } of partAtMarks(plain, span)) {
        const text = plain.slice(part.start, part.end).replace(/\s+/gu, ' ').trim();
        if (!/[\p{L}\p{N}]/u.test(text)) continue;
        // Behind an item's first sentence stands what its writer tells of it.
        const listed = (item && at === 0) || marked;
        sentences.push({ ...part, text, paragraph, ...(listed ? { listedUnder: introduction } : {}) });
        if (!listed && !item) introduction = sentences.length - 1;
      }
    }
  }
  const subject = lines.find(({ kind }) => kind === 'subject');
  return {
    sentences,
    ...(subject
      ? {
          subject: {
            start: subject.start + subject.mark,
            end: subject.end,
            text: subject.text.slice(subject.mark).trim(),
            paragraph: -1,
          },
        }
      : {}),
    frame: lines.filter(({ kind }) => kind === 'frame').map(({ text }) => text.trim()),
  };
}
