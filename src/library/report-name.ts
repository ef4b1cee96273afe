import { isStopword, splitWords, type Word } from '../language/words.ts';
import type { Document } from '../types.ts';

/** How one report may be named in a question. */
export interface ReportName {
  documentId: string;
  /** Bases of the content words of its title, publisher and speaker. */
  words: ReadonlySet<string>;
  /** "SOTU" for "State of the Union": initials of words of the title or the publisher, in capitals. */
  acronyms: ReadonlySet<string>;
  /** Years of its title and its own year, as written. */
  years: ReadonlySet<string>;
  /** Bases of the names of the place that it is about, and of its people. */
  places: ReadonlySet<string>;
  /** Whether it is known who speaks in it. */
  speaker: boolean;
}

/** Of the first line, a title, no more is read. Characters. */
const HEAD = 200;

/** "Biden’s" is Biden. */
export function nameBaseOf({ base, text }: Word): string {
  return /[’']s$/iu.test(text) ? splitWords(text.slice(0, -2))[0]!.base : base;
}

const SHORTEST_ACRONYM = 3;
const LONGEST_ACRONYM = 6;

function acronymsOf(title: string): string[] {
  const found: string[] = [];
  for (const segment of title.split(/[^\p{L}’'\s-]+/u)) {
    const words = segment.split(/[\s-]+/u).filter((word) => word !== '');
    const variants = [
      words,
      words.filter((word) => !/^(?:the|a|an)$/iu.test(word)),
      words.filter((word) => !isStopword(word)),
    ];
    for (const variant of variants) {
      for (let from = 0; from < variant.length; from++) {
        for (let to = from + SHORTEST_ACRONYM; to <= Math.min(variant.length, from + LONGEST_ACRONYM); to++) {
          const run = variant.slice(from, to);
          if (run.filter((word) => !isStopword(word)).length > 1)
            found.push(
              run
                .map((word) => word[0]!)
                .join('')
                .toUpperCase(),
            );
        }
      }
    }
  }
  return found;
}

/**
 * Reads how a report may be named from what is known of it.
 * @param places names of the place that it is about.
 */
export function nameOfReport(
  {
    id,
    title,
    publisher,
    speaker,
    year,
    text,
  }: Pick<Document, 'id' | 'title' | 'publisher' | 'speaker' | 'year' | 'text'>,
  places: string[],
): ReportName {
  const [head = ''] = text.slice(0, HEAD).split('\n');
  const known = `${title} . ${publisher ?? ''} . ${speaker ?? ''} . ${head}`;
  const words = splitWords(known).filter(({ text }) => !isStopword(text));
  return {
    documentId: id,
    words: new Set(words.filter(({ text }) => !/^\d/u.test(text)).map(nameBaseOf)),
    acronyms: new Set([title, publisher ?? ''].flatMap(acronymsOf)),
    years: new Set([
      ...words.filter(({ text }) => /^\d+$/u.test(text)).map(({ text }) => text),
      ...(year === null ? [] : [String(year)]),
    ]),
    places: new Set(splitWords(places.join(' ')).map(({ base }) => base)),
    speaker: speaker !== null,
  };
}
