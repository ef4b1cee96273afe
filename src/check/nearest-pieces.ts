import { splitWords } from '../language/words.ts';
import { weightyWords } from './unborn-words.ts';

/** Of parts of the cited words those that a statement has most words in common with; all where it has none. */
export function findNearest<Part>(words: string, parts: Part[], textOf: (part: Part) => string): Part[] {
  const stems = new Set(weightyWords(splitWords(words)).map(({ stem }) => stem));
  const shared = parts.map((part) => {
    const own = new Set(splitWords(textOf(part)).map(({ stem }) => stem));
    return [...stems].filter((stem) => own.has(stem)).length;
  });
  const most = Math.max(0, ...shared);
  return parts.filter((_, i) => shared[i] === most);
}

/** Where one deed of a sentence ends and the next begins. */
export function splitDeeds(text: string): string[] {
  return text.split(/[;,:]\s|\s(?:and|while|but)\s|\n/u).filter((piece) => /\p{L}/u.test(piece));
}
