import type { Span } from '../types.ts';
import { trimSpan } from './trim-span.ts';

const ABBREVIATIONS = new Set(
  `mr mrs ms mdm dr prof hon st sr jr no nos vs eg ie cf al approx fig vol pp inc ltd co corp dept gen col sen rep
   jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/u),
);

const OPENS_SENTENCE =
  /^(?:The|This|These|That|We|Our|It|In|On|At|As|By|For|From|To|A|An|There|They|He|She|I|But|And|However|While|With)\s/u;

// A full stop, question or exclamation mark, what closes behind it, and what follows.
const END = /[.!?…]+[”’"')\]]*/gu;

/** True where the mark at `from..to` ends a sentence that began at `start`. */
function endsSentence(text: string, start: number, from: number, to: number): boolean {
  const mark = text[from];
  const rest = text.slice(to, to + 40);
  const spaced = /^\s/u.test(rest);
  const next = rest.trimStart();
  if (next === '') return true;
  const before = text.slice(start, from);
  // "accelerated.Most importantly": scanned speeches lose the space between sentences.
  if (!spaced)
    return (
      mark === '.' &&
      to - from === 1 &&
      /[\p{Ll}%)]$|\d{2}$/u.test(before) &&
      /^\p{Lu}\p{Ll}/u.test(rest) &&
      !/(?:^|\s)(?:www|https?)\S*$/u.test(before)
    );
  // "…" said Mr X; "etc. have": a small letter goes on with the sentence.
  if (/^[\p{Ll},;:)]/u.test(next)) return false;
  if (mark !== '.') return true;
  const lastWord = /[\p{L}\d.&]+$/u.exec(before)?.[0] ?? '';
  // "1." and "(2)." at the beginning number what follows.
  if (/^\s*\(?(?:\d{1,3}|[ivxIVX]{1,4}|[A-Za-z])$/u.test(before)) return false;
  // "No. 1" is an abbreviation only before a figure.
  if (/^nos?$/iu.test(lastWord)) return !/^\d/u.test(next);
  if (ABBREVIATIONS.has(lastWord.toLowerCase().replace(/\./gu, ''))) return false;
  // "J. Smith" and "U.S. Treasury" go on; "… of the P.R.C. The service sector" does not.
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(lastWord)) return lastWord.includes('.') && OPENS_SENTENCE.test(next);
  return true;
}

/**
 * Splits a stretch of text into sentences.
 * @returns spans in `text`, in order, without surrounding white space; together they hold every other character.
 */
export function splitSentences(text: string, range: Span): Span[] {
  const sentences: Span[] = [];
  let start = range.start;
  END.lastIndex = range.start;
  const within = text.slice(0, range.end);
  for (let match = END.exec(within); match !== null; match = END.exec(within)) {
    const to = match.index + match[0].length;
    if (to > range.end || !endsSentence(within, start, match.index, to)) continue;
    const span = trimSpan(text, { start, end: to });
    if (span) sentences.push(span);
    start = to;
  }
  const rest = trimSpan(text, { start, end: range.end });
  if (rest) sentences.push(rest);
  return sentences;
}
