import { findQuantities } from '../language/numbers.ts';
import { splitWords } from '../language/words.ts';
import type { Span } from '../types.ts';

/** Words of a quotation that make it one rather than a name in quotation marks. */
const LEAST_WORDS = 4;

/** One spelling of a text for comparison: no Markdown, one kind of quotation marks, single blanks. */
export function plainWords(text: string): string {
  return text
    .replace(/\\([\\*_`[\]<>#|~])/gu, '$1')
    .replace(/\*\*/gu, '')
    .replace(/[“”"‘’']/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a quotation stands word for word in one of some texts; dots at its ends are left out. */
export function isVerbatim(quotation: string, texts: string[]): boolean {
  const words = plainWords(quotation.replace(/^…\s*|\s*(?:…|\.\.\.)$/gu, '')).replace(/[.,;:]$/u, '');
  return words !== '' && texts.some((text) => plainWords(text).includes(words));
}

/** Quotations of a statement that stand word for word in the evidence, marks included. Names in marks stay words. */
export function findVerbatim(statement: string, texts: string[]): Span[] {
  return [...statement.matchAll(/“[^“”]*”|"[^"]*"/gu)]
    .filter(([words]) => splitWords(words).length >= LEAST_WORDS || /\d/u.test(words))
    .filter(([words]) => isVerbatim(words.slice(1, -1), texts))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Takes the marks from what is no quotation of the evidence: its numbers are the statement's own. Offsets stay. */
export function unmarkOthers(statement: string, texts: string[]): string {
  return statement.replace(/“[^“”]*”|"[^"]*"/gu, (words) =>
    isVerbatim(words.slice(1, -1), texts) ? words : ` ${words.slice(1, -1)} `,
  );
}

/** Blanks of the same length in place of some spans: offsets stay. */
export function blankOut(text: string, spans: Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
}

/** A text without its numbers and their comparators: "no less than 8%" says nothing of falling. Offsets stay. */
export function withoutNumbers(text: string): string {
  return blankOut(
    text,
    findQuantities(text).map(({ whole }) => whole),
  );
}

/** A statement without what is no words of it: markers, a report's name in front, emphasis. Offsets stay. */
export function stripMarkup(statement: string): string {
  return (
    statement
      .replace(/\[\d+\]/gu, (mark) => ' '.repeat(mark.length))
      .replace(/^(\s*[-*]\s+)?\*\*[^*]*\*\*(?:\s*[:–])?/u, (mark) => ' '.repeat(mark.length))
      .replace(/^\s*[-*]\s/u, (mark) => ' '.repeat(mark.length))
      .replace(/\*\*|\\(?=[\\*_`[\]<>#|~])/gu, (mark) => ' '.repeat(mark.length))
      .replace(/^(\s*)(?:Yes|No)[.,]/u, (mark) => ' '.repeat(mark.length))
      // "By the end of the next five years" is by then.
      .replace(/(?<=\b[Bb]y\s)the end of (?=the (?:next|coming|five|period)\b|\d{4})/gu, (words) =>
        ' '.repeat(words.length),
      )
  );
}
