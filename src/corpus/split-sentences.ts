import type { Span } from '../types.ts';
import { trimSpan } from './trim-span.ts';

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/u));
}

/** Abbreviations that something always follows. */
const GO_ON = words('mr mrs ms mdm dr prof hon st vs eg ie cf approx fig vol pp cols gen col sen rep');

/** Abbreviations that may also close a sentence. */
const MAY_END = words('sr jr al inc ltd co corp dept jan feb mar apr jun jul aug sep sept oct nov dec');

const OPENS_SENTENCE =
  /^(?:The|This|These|That|We|Our|It|In|On|At|As|By|For|From|To|A|An|There|They|He|She|I|But|And|However|While|With)\s/u;

// A full stop, question or exclamation mark, and what closes behind it.
const END = /[.!?…。！？]+[”’"')\]）」』》]*/gu;

/** Enough of the text before a mark to know the word in front of it. Characters. */
const LOOK_BACK = 40;

/** "1.", "(2).", "iii." and "## A." at the beginning number what follows. */
const NUMBER_AT_START = /^[\s#>*_—–-]*\(?(?:\d{1,3}|[ivx]{1,4}|[IVX]{1,4}|\p{L})\)?$/u;

const UNSPACED_END = /(?:(?:^|[^\p{L}])\p{Lu}?\p{Ll}{2,}|\p{Ll}{5,}|\p{Lu}[\p{Lu}&]+s?|[\d)\]%*])$/u;
const UNSPACED_START = /^["“‘]?(?:\p{Lu}[\p{L}&]|[IA]\s)/u;

/** "accelerated.Most importantly", "at the COS.We", "(Annex D.)In total": converted pages lose the space. */
function endsWithoutSpace(before: string, marks: string, rest: string): boolean {
  if (!UNSPACED_START.test(rest)) return false;
  if (/[)\]]$/u.test(marks)) return true;
  const token = /\S+$/u.exec(before)?.[0] ?? '';
  const word = /\p{L}*$/u.exec(token)![0];
  return UNSPACED_END.test(token) && !/^www\.|[/@]/u.test(token) && !GO_ON.has(word.toLowerCase());
}

/** Whether a full stop behind a word, with white space behind it, ends the sentence. */
function endsAfterWord(before: string, next: string): boolean {
  const lastWord = /[\p{L}\d.&]+$/u.exec(before)?.[0] ?? '';
  const letters = lastWord.toLowerCase().replace(/\./gu, '');
  // "No. 1" is an abbreviation only before a figure.
  if (letters === 'no' || letters === 'nos') return !/^\d/u.test(next);
  if (GO_ON.has(letters)) return false;
  // "J. Smith" and "U.S. Treasury" go on; "of the P.R.C. The service sector" and "from A to B. They" do not.
  const isInitials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(lastWord);
  return isInitials || MAY_END.has(letters) ? OPENS_SENTENCE.test(next) : true;
}

/** True where the mark at `from..to` ends a sentence that began at `start`. */
function endsSentence(text: string, start: number, from: number, to: number): boolean {
  const marks = text.slice(from, to);
  const mark = marks[0]!;
  if (/[。！？]/u.test(mark)) return true;
  const rest = text.slice(to, to + LOOK_BACK);
  const next = rest.trimStart();
  if (next === '') return true;
  const before = text.slice(Math.max(start, from - LOOK_BACK), from);
  if (from - start < LOOK_BACK && NUMBER_AT_START.test(before)) return false;
  if (next === rest) return mark !== '…' && endsWithoutSpace(before, marks, rest);
  // "…" said Mr X; "etc. have": a small letter goes on with the sentence.
  if (/^[\p{Ll},;:)]/u.test(next)) return false;
  return mark !== '.' || /[)\]]$/u.test(marks) || endsAfterWord(before, next);
}

/**
 * Splits a stretch of text into sentences.
 * @returns spans in `text`, in order, without surrounding white space; together they hold every other character.
 */
export function splitSentences(text: string, range: Span): Span[] {
  const stretch = text.slice(range.start, range.end);
  const edges = [0];
  for (const { 0: marks, index } of stretch.matchAll(END)) {
    const end = index + marks.length;
    if (endsSentence(stretch, edges.at(-1)!, index, end)) edges.push(end);
  }
  edges.push(stretch.length);
  return edges
    .slice(1)
    .map((end, i) => trimSpan(text, { start: range.start + edges[i]!, end: range.start + end }))
    .filter((span) => span !== undefined);
}
