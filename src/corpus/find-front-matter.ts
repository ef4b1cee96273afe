import type { IsoDate, Span } from '../types.ts';
import { readDate } from '../periods/read-date.ts';

export interface FrontMatter {
  title: string | null;
  speaker: string | null;
  released: IsoDate | null;
  /** Number of leading paragraphs that belong to the title and speaker block. */
  paragraphs: number;
}

/** A paragraph of at least so many words is the report's own text. */
const BODY_WORDS = 25;
const MOST_PARAGRAPHS = 12;
const MOST_SPEAKER_WORDS = 16;

/** Of a paragraph no more is looked at: who speaks stands at its head. Characters. */
const HEAD = 2000;

const RELEASED = /\b(?:releas|publish|issu|deliver|dat)\w*(?:\s+(?:date|on))?\s*[:：]?\s*(.{6,40})/iu;
const ROLE =
  /\b(?:mayor|governor|minister|premier|president|chair(?:man|woman|person)?|secretary|director|commissioner|chancellor|treasurer)\b/iu;
const NAME = /^(?:(?:Mr|Mrs|Ms|Mdm|Dr)\.?\s+)?\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){1,3}$/u;

function clean(paragraph: string): string {
  return paragraph.replace(/^[\s#*_>:-]+|[\s#*_:-]+$/gu, '').replace(/\s+/gu, ' ');
}

/** "The Minister for Finance (Mr A B)", else a line with a name followed by one with a role. */
function findSpeaker(lines: string[]): string | null {
  const short = lines.filter((line) => line.split(' ').length <= MOST_SPEAKER_WORDS);
  const label = short.find((line) => ROLE.test(line) && /\(.+\)$/u.test(line));
  if (label) return label;
  const at = short.findIndex((line, i) => NAME.test(line) && ROLE.test(short[i + 1] ?? ''));
  return at === -1 ? null : `${short[at]}, ${short[at + 1]}`;
}

/** Speeches that begin in the middle of a line: "The Prime Minister (Mr A B):Mr Speaker, Sir, …". */
function findSpeakerInText(firstParagraph: string): string | null {
  const match = /(?:^|(?<=\p{Ll}|[A-Z]{4}))The\s[^.:]{5,120}\([^)]{4,60}\)(?=\s*:)/u.exec(firstParagraph);
  return match ? match[0] : null;
}

/**
 * Reads the title and speaker block at the head of a report.
 * @param paragraphs spans that tile `text`.
 */
export function findFrontMatter(text: string, paragraphs: Span[]): FrontMatter {
  const all = paragraphs
    .slice(0, MOST_PARAGRAPHS)
    .map(({ start, end }) => clean(text.slice(start, Math.min(end, start + HEAD))));
  const body = all.findIndex((line) => line.split(' ').length >= BODY_WORDS);
  const count = body === -1 ? Math.min(1, all.length) : body;
  const lines = all.slice(0, count);
  const title = lines.find((line) => /\p{L}{3}/u.test(line) && !/^time\b/iu.test(line)) ?? null;
  const released = lines
    .map((line) => RELEASED.exec(line)?.[1])
    .map((words) => (words ? readDate(words) : undefined))
    .find((date) => date !== undefined);
  return {
    title,
    speaker: findSpeaker(lines) ?? findSpeakerInText(all[count] ?? ''),
    released: released ?? null,
    paragraphs: count,
  };
}
