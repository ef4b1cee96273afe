import { stemmer } from 'stemmer';
import { STOPWORDS } from './stopwords.ts';

/** A word of a text: its stem and where it stands. */
export interface Word {
  /** As written. */
  text: string;
  /** Lower-case Porter stem (Porter 1980); figures keep their digits and points. */
  stem: string;
  start: number;
  end: number;
}

// Letters with inner apostrophes, hyphens or ampersands removed by splitting; figures keep "," and "." inside.
const WORD = /\d+(?:[.,:]\d+)*|\p{L}+(?:[’']\p{L}+)*(?:&\p{L}+)?/gu;

const STEMS = new Map<string, string>();

/** Lower-case stem of one word: "Increased" -> "increas"; possessive endings fall away; "2,000" -> "2000". */
export function stemWord(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase().replace(/[’']s$|[’']$/u, '').replace(/[’']/gu, '');
  const stem = /^\d/u.test(lower) ? lower.replace(/,(?=\d{3})/gu, '') : stemmer(lower);
  // Bounded, so that hostile input cannot grow it without end.
  if (STEMS.size < 50_000) STEMS.set(word, stem);
  return stem;
}

/** All words of a text, in order, stopwords included. */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    stem: stemWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function isStopword(word: string): boolean {
  return STOPWORDS.has(word.toLowerCase().replace(/’/gu, "'"));
}

/** Words that carry meaning: no stopwords. */
export function splitContentWords(text: string): Word[] {
  return splitWords(text).filter((word) => !isStopword(word.text));
}
