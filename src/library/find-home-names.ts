import { isStopword, splitWords } from '../language/words.ts';
import type { Document } from '../types.ts';

/** A home's name is said about as often as any other, and often. */
const HOME = 0.6;
const LEAST_NAMED = 10;

// What is written with a capital all over an official text without being a place.
const OFFICES = new Set(
  splitWords(
    'Government Minister Ministry Party People Municipal National Speaker President Committee Budget Fund Scheme Year State Council Congress Central Comrade General Secretary Programme Program Package Board Office Department Report Figure Table Section Act Service Agency',
  ).map(({ stem }) => stem),
);

/** "African" for "Africa", "Singaporean" for "Singapore". */
function demonymsOf(name: string): string[] {
  return /a$/iu.test(name) ? [`${name}n`] : /e$/iu.test(name) ? [`${name}an`] : [`${name}ian`, `${name}ese`];
}

interface Capitalised {
  /** Stem -> how often it stands with a capital inside sentences. */
  counts: Map<string, number>;
  /** Stems that also stand in small letters. */
  small: Set<string>;
}

function readCapitals({ text, sentences }: Pick<Document, 'text' | 'sentences'>): Capitalised {
  const counts = new Map<string, number>();
  const small = new Set<string>();
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    for (const word of splitWords(sentence)) if (/^\p{Ll}/u.test(word.text)) small.add(word.stem);
    for (const [, word] of sentence.matchAll(/(?<=\p{Ll}[,’']? )(\p{Lu}\p{Ll}{3,})/gu)) {
      const { stem } = splitWords(word!)[0]!;
      if (!OFFICES.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return { counts, small };
}

/** Names in the title and the publisher: with a capital here, and never in small letters in the text. */
function namesIn(title: string, { counts, small }: Capitalised): string[] {
  const words = splitWords(title);
  const proper = words.map(
    ({ text, stem }) =>
      /^\p{Lu}\p{Ll}/u.test(text) &&
      !isStopword(text) &&
      !OFFICES.has(stem) &&
      !small.has(stem) &&
      counts.has(stem),
  );
  // "South" is a name before "Africa".
  return words
    .filter(
      ({ text, stem }, i) =>
        proper[i] || (proper[i + 1] && /^\p{Lu}\p{Ll}/u.test(text) && !OFFICES.has(stem)),
    )
    .map(({ text }) => text.replace(/[’']s$/u, ''));
}

export interface HomeNames {
  /** The place that the title or the publisher names, and its people. */
  titled: string[];
  /** These, and the names that the text names most. */
  all: string[];
}

/** The place all of a report is about, and its people. They tell nothing apart within it. */
export function findHomeNames(
  document: Pick<Document, 'text' | 'sentences' | 'title' | 'publisher'>,
): HomeNames {
  const capitals = readCapitals(document);
  const most = Math.max(0, ...capitals.counts.values());
  const named = [...capitals.counts]
    .filter(([, count]) => count >= most * HOME && count >= LEAST_NAMED)
    .map(([stem]) => stem);
  const names = [document.title, document.publisher ?? ''].flatMap((text) => namesIn(text, capitals));
  const titled = [...new Set([...names, ...names.flatMap(demonymsOf)])];
  return { titled, all: [...new Set([...named, ...titled])] };
}
