import { splitWords } from '../language/words.ts';
import type { Citation, Span } from '../types.ts';
import type { Evidence } from './cited-figures.ts';

/** Numbers that say where or how often something stands in a report: no figures of it, and counted again here. */
interface Rule {
  pattern: RegExp;
  holds: (match: RegExpExecArray, evidence: Evidence, citations: Citation[]) => boolean;
}

const COUNT = String.raw`(\d+|once|twice|one|two|three)`;

function readCount(word: string): number {
  const known = { once: 1, one: 1, twice: 2, two: 2, three: 3 }[word.toLowerCase()];
  return known ?? Number(word);
}

function countPhrase(phrase: string, texts: string[]): number {
  const stems = splitWords(phrase).map(({ stem }) => stem);
  return texts.reduce((sum, text) => {
    const words = splitWords(text);
    return sum + words.filter((_, at) => stems.every((stem, i) => words[at + i]?.stem === stem)).length;
  }, 0);
}

const RULES: Rule[] = [
  {
    pattern: /(?<=\bparagraph )\d+/giu,
    holds: ([number], _, citations) => citations.some(({ paragraph }) => paragraph === Number(number)),
  },
  {
    pattern: /(?<=\bitem )(\d+) of (\d+)\b/giu,
    holds: ([, item, all]) => Number(item) >= 1 && Number(item) <= Number(all),
  },
  {
    // What is too much to cite in full says so ("first:").
    pattern: new RegExp(
      String.raw`(?<=mentions “([^”]+)” )${COUNT}(?: times?)?(?:, in ${COUNT} sentences?)?`,
      'giu',
    ),
    holds: ([, phrase, count, sentences], { texts }, citations) => {
      const found = countPhrase(phrase!, texts);
      return (
        readCount(count!) >= found &&
        found > 0 &&
        (sentences === undefined || readCount(sentences) >= citations.length)
      );
    },
  },
  // What was said before: "calculated from these two", "the first:".
  {
    pattern: /(?<=\b(?:these|those|the) )(?:two|three|four|five|six)\b(?=[:.,]| (?:figures|bounds)\b)/giu,
    holds: () => true,
  },
  { pattern: /\bfirst(?=[:,])/giu, holds: () => true },
  { pattern: /\b\d+(?= (?:more )?sentences\b)/giu, holds: () => true },
  { pattern: /\b\d+(?= figures compared\b)/giu, holds: () => true },
  {
    pattern: /\b\d+(?= parts\b)/giu,
    holds: ([number], { documents, texts }) =>
      documents.some(({ sections }) =>
        texts.some(
          (text) =>
            sections.filter(({ path }) => path.length === 2 && text.includes(path[0]!)).length ===
            Number(number),
        ),
      ),
  },
];

/** The numbers of a statement that tell places in the report and are right; offsets in `text`. */
export function findPlaces(text: string, evidence: Evidence, citations: Citation[]): Span[] {
  return RULES.flatMap(({ pattern, holds }) =>
    [...text.matchAll(pattern)]
      .filter((match) => holds(match, evidence, citations))
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
