import type { SentenceView } from '../library/library.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';
import type { Span } from '../types.ts';
import { splitDeeds } from './read-coordinations.ts';

/** A fact is told within 40 words; the rest is for its period. */
export const FACT_WORDS = 30;

/** Shorter stretches are hard to understand. */
const LEAST_WORDS = 6;

/** What is this short is quoted whole. */
const SHORT = 20;

function countWords(text: string): number {
  return text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '').length;
}

/** What "respectively" pairs off must not be parted at its "and". */
const PAIRS_OFF = /\brespectively\b/iu;

/** The deed whose things and figures "respectively" pairs off. */
function pairedOff({ document, sentence, text }: SentenceView): Span | undefined {
  const at = PAIRS_OFF.exec(text)?.index;
  return at === undefined
    ? undefined
    : splitDeeds(document, sentence).find(
        ({ start, end }) => start <= sentence.start + at && sentence.start + at < end,
      );
}

/** Cuts at commas and at "and", outside brackets and quotation marks, and outside of what is paired off. */
function cutAtCommas(text: string, { start, end }: Span, paired?: Span): Span[] {
  const edges = [start];
  let depth = 0;
  const pairsOff = PAIRS_OFF.test(text.slice(start, end));
  for (let i = start; i < end; i++) {
    const character = text[i]!;
    if ('(“['.includes(character)) depth++;
    else if (')”]'.includes(character)) depth = Math.max(0, depth - 1);
    else if (paired && paired.start < i && i < paired.end - 1) continue;
    else if (depth === 0 && ',;:'.includes(character) && /\s/u.test(text[i + 1] ?? '')) edges.push(i + 1);
    else if (
      depth === 0 &&
      !pairsOff &&
      / (?:and|while|but|so that) /u.test(text.slice(i, i + 9)) &&
      text[i] === ' ' &&
      i > edges.at(-1)!
    )
      edges.push(i);
  }
  edges.push(end);
  return edges
    .slice(1)
    .map((edge, i) => ({ start: edges[i]!, end: edge }))
    .filter((piece) => text.slice(piece.start, piece.end).trim() !== '');
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,;]/u.test(text[start]!)) start++;
  while (end > start && /[\s,;]/u.test(text[end - 1]!)) end--;
  const lead = /^(?:and|but|while|so that)\s+/u.exec(text.slice(start, end));
  return { start: start + (lead?.[0].length ?? 0), end };
}

/** Stretches that say as much are told with what follows them, up to this length. Words. */
const TOLD_WITH = 45;

/** The run of deeds of a long sentence that says most of what was asked, with what goes on behind it. */
function cutToDeeds({ view, matched }: Pick<Evidence, 'view' | 'matched'>, words: number): Span {
  const { document, sentence } = view;
  const { text } = document;
  const deeds = splitDeeds(document, sentence);
  let best: { from: number; to: number; score: number } | undefined;
  for (let from = 0; from < deeds.length; from++) {
    for (let to = from; to < deeds.length; to++) {
      const span = { start: deeds[from]!.start, end: deeds[to]!.end };
      const length = countWords(text.slice(span.start, span.end));
      if (length > words && to > from) break;
      const inside = matched.filter(({ start, end }) => start >= span.start && end <= span.end);
      const distinct = new Set(inside.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
      const score = distinct - length * 0.01 - Math.max(0, LEAST_WORDS - length) * 0.15;
      if (!best || score > best.score) best = { from, to, score };
    }
  }
  if (!best) return sentence;
  const { from } = best;
  let { to } = best;
  const upTo = (last: number) => countWords(text.slice(deeds[from]!.start, deeds[last]!.end));
  while (to + 1 < deeds.length && upTo(to + 1) <= Math.min(words, TOLD_WITH)) to++;
  const span = { start: deeds[from]!.start, end: deeds[to]!.end };
  const length = upTo(to);
  // A single deed may be a list without end.
  return trim(text, length <= words ? span : { start: span.start, end: endAfter(text, span, words) });
}

/** Where so many words are over, at a comma if there is one. */
function endAfter(text: string, { start, end }: Span, words: number): number {
  const pieces = cutAtCommas(text, { start, end });
  const last = pieces.findLast((piece) => countWords(text.slice(start, piece.end)) <= words);
  return last?.end ?? end;
}

export interface CutOptions {
  /** The longest stretch. */
  words: number;
  /** Whether what fits is left whole, as a list or an explanation must be; a fact is cut to what was asked. */
  whole?: boolean;
  /** A figure that must be inside, wherever the clause has one. */
  needsFigure: boolean;
  /** A place that must be inside. */
  must?: Span;
}

/**
 * The shortest stretch of a sentence that says what was asked for, in the report's words.
 * @returns a span inside the evidence's sentence.
 */
export function cutStatement(
  { view, clause, matched }: Pick<Evidence, 'view' | 'clause' | 'matched'>,
  { words, whole, needsFigure, must }: CutOptions,
): Span {
  const { sentence, document } = view;
  const uncut = whole ? words : Math.min(words, SHORT);
  const text = document.text;
  if (countWords(text.slice(sentence.start, sentence.end)) <= uncut)
    return { start: sentence.start, end: sentence.end };
  // What is told beside the statement that answers begins at its beginning.
  if (whole && !must && matched.length === 0)
    return { start: sentence.start, end: endAfter(text, sentence, words) };
  if (whole && !must) return cutToDeeds({ view, matched }, words);
  const clauseWords = countWords(text.slice(clause.start, clause.end));
  if (clauseWords <= uncut && clauseWords > 3) return trim(text, clause);
  const range = clauseWords > 3 ? clause : sentence;
  const pieces = cutAtCommas(text, range, pairedOff(view));
  let best: { span: Span; score: number } | undefined;
  for (let from = 0; from < pieces.length; from++) {
    for (let to = from; to < pieces.length; to++) {
      const span = { start: pieces[from]!.start, end: pieces[to]!.end };
      const stretch = text.slice(span.start, span.end);
      const length = countWords(stretch);
      if (length > words && to > from) break;
      const inside = matched.filter((place) => place.start >= span.start && place.end <= span.end);
      const distinct = new Set(inside.map((place) => text.slice(place.start, place.end).toLowerCase())).size;
      const figure =
        needsFigure &&
        /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|double|first|second|third)\b/iu.test(
          stretch,
        )
          ? 1.5
          : 0;
      const holds = must && must.start >= span.start && must.end <= span.end ? 10 : 0;
      // A stretch that begins with the clause has its subject with it.
      const subject = from === 0 ? 0.25 : 0;
      // A few words out of a sentence say nothing.
      const scrap = Math.max(0, LEAST_WORDS - length) * 0.15;
      const score = distinct + figure + holds + subject - length * 0.02 - scrap;
      if (!best || score > best.score) best = { span, score };
    }
  }
  return trim(text, best?.span ?? range);
}
