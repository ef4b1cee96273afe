import { isOftenNoun, isPlainVerb, mayBeVerb } from '../figures/report-verbs.ts';
import type { Document, Span } from '../types.ts';
import { cutItem, findFirstItem, isName, opensLike } from './bound-items.ts';
import { splitPieces, type Piece } from './split-pieces.ts';

/** "We will establish A, B and C": what is said of several things, and the things. */
export interface Coordination {
  /** The words that lead up to the first. */
  lead: Span;
  items: Span[];
  /** What is said behind them. */
  behind: Span;
}

const OPENS_CLAUSE =
  /^(?:etc\b|we|i|it|they|there|this|these|he|she|which|who|whose|whom|where|when|while|so that|so as|because|if|but|then|to|thus|in order|with|accounting|respectively|among|as|rather than|compared)\b/iu;
const FINITE =
  /\b(?:will|is|are|was|were|has|have|had|can|could|must|should|shall|would|may|continues?|remains?)\b/iu;
const ADVERB = /^(?:\p{Ll}+ly|further|also|then|always|better|jointly|together|not|no longer)\s+/u;
// Nouns only where no object follows.
const OFTEN_VERB =
  /^(?:support|use|cut|offer|help|move|issue|increase|open|hold|keep|fund|pay|guide|set|draw|reform)$/u;

/** What tells a deed from a thing. */
interface Reading {
  text: string;
  /** Base forms that are verbs in this report. */
  verbs: ReadonlySet<string>;
  /** "We built …, established …": told of the past, where "-ed" opens a deed. */
  past: boolean;
}

function opensVerbPhrase(words: string, { verbs, past }: Reading): boolean {
  const bare = words.replace(ADVERB, '').replace(ADVERB, '');
  const [, first, next] = /^([\p{L}-]+)(?:\s+([“"]?[\p{L}\d-]+))?/u.exec(bare) ?? [];
  if (first === undefined || /^\p{Lu}/u.test(first)) return false;
  if (next === undefined || /^(?:of|for|in|and|or|from|between|to|among)$/u.test(next)) return false;
  if (/(?:ed|ew|uilt|ound|eld|on)$/u.test(first) && isPlainVerb(first))
    return past || /^(?:the|an?|our|its|in|by|into)$/u.test(next);
  if (isOftenNoun(first)) return OFTEN_VERB.test(first) || /^(?:the|an?|our|its|their)$/u.test(next);
  return mayBeVerb(first) || verbs.has(first);
}

const MARKER_AHEAD = /\b(?:such as|including|that|which|who)\b/u;
const GERUND = /\b\p{Ll}{3,}ing\b/u;

/** Pieces that belong to one verb: a new verb or clause begins the next. */
function groupPieces(pieces: Piece[], reading: Reading): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const words = reading.text.slice(piece.start, piece.end);
    const head = groups.at(-1)?.[0];
    // "…, demonstrating our commitment" adds a remark, unless the list is one of deeds.
    const remark =
      /^(?:\p{Ll}+ly\s)?\p{Ll}{3,}ing\s/u.test(words) &&
      head !== undefined &&
      !GERUND.test(reading.text.slice(head.start, head.end));
    // "We improved the centre, and many landmarks were opened": another clause, unless what is listed is the subject.
    const headWords = head ? reading.text.slice(head.start, head.end) : '';
    const clause =
      FINITE.test(words.split(MARKER_AHEAD)[0]!) &&
      (/^(?:we|i|it|they|this|these)\b/iu.test(headWords) || FINITE.test(headWords));
    if (!head || remark || clause || OPENS_CLAUSE.test(words) || opensVerbPhrase(words, reading))
      groups.push([piece]);
    else groups.at(-1)!.push(piece);
  }
  return groups;
}

function wordCount(words: string): number {
  return words.split(/\s+/u).length;
}

/** Where an item of a list begins among the pieces; the other joints are inside of items. */
function findStarts(text: string, group: Piece[]): number[] | undefined {
  const joinedBy = (kind: Piece['join']) =>
    group.flatMap(({ join }, i) => (i > 0 && join === kind ? [i] : []));
  const [closing = 0] = joinedBy('comma and');
  const ands = joinedBy('and');
  const commas = joinedBy('comma');
  const lastComma = commas.at(-1) ?? 0;
  if (closing > 0) return [0, ...commas.filter((i) => i < closing), closing];
  if (commas.length > 0) {
    const candidates = ands.filter((i) => i > lastComma);
    const model = text.slice(group[commas[0]!]!.start, group[commas[0]!]!.end);
    const alike = candidates.filter((i) => opensLike(text.slice(group[i]!.start, group[i]!.end), model));
    // "a vocational and technical college, …": where items hold an "and" of their own, the last one closes the list.
    const inner = ands.some((i) => i < lastComma);
    const options = alike.length > 0 ? alike : candidates;
    const last = inner ? options.at(-1) : options[0];
    if (last !== undefined) return [0, ...commas, last];
    // Without an "and": "A, B, C, etc.", or a row of names.
    const parts = group.slice(1).map(({ start, end }) => text.slice(start, end));
    return /(?:^|\s)etc\b/u.test(parts.at(-1)!) || (commas.length > 1 && parts.every(isName))
      ? [0, ...commas]
      : undefined;
  }
  const last = ands.at(-1);
  return last === undefined ? undefined : [0, last];
}

const LONGEST_ITEM = 28;

function readGroup(text: string, group: Piece[]): Coordination | undefined {
  const starts = findStarts(text, group);
  if (!starts) return undefined;
  const edges = starts.map((i) => group[i]!);
  const second = edges[1]!;
  const firstEnd = group[starts[1]! - 1]!.end;
  const lastStart = edges.at(-1)!.start;
  // The piece that closes a list ends it; what follows another joint is told of something else.
  const closing = group[starts.at(-1)!]!;
  const rest = group.at(-1)!;
  const lastEnd =
    closing.join === 'and' || closing.join === 'comma and' ? lastPiece(group, starts) : rest.end;
  const spans: Span[] = edges.map((edge, i) => ({
    start: edge.start,
    end: i + 1 < edges.length ? group[starts[i + 1]! - 1]!.end : lastEnd,
  }));
  const middle = spans.slice(1).map(({ start, end }) => text.slice(start, end));
  const first = findFirstItem(
    text,
    { start: group[0]!.start, end: firstEnd },
    text.slice(second.start, lastEnd),
  );
  if (first === undefined) return undefined;
  const names =
    [text.slice(first, firstEnd), ...middle.slice(0, -1)].every(isName) &&
    /^[“"]?\p{Lu}/u.test(middle.at(-1)!);
  const items = [
    { start: first, end: firstEnd },
    ...spans.slice(1, -1),
    { start: lastStart, end: lastStart + cutItem(text.slice(lastStart, lastEnd), names) },
  ].map((span) => withoutEtc(text, span));
  const said = items.map(({ start, end }) => text.slice(start, end));
  if (said.some((words) => words.trim() === '' || FINITE.test(words) || wordCount(words) > LONGEST_ITEM))
    return undefined;
  // "improve roads, and schools were built": the second has a verb of its own.
  const goesOn = text.slice(items.at(-1)!.end, lastEnd);
  if (first > group[0]!.start && /^[,;]?\s(?:will|is|are|was|were|has|have|had|can|could)\b/u.test(goesOn))
    return undefined;
  joinPair(said, items);
  return {
    lead: { start: group[0]!.start, end: first },
    items,
    behind: { start: items.at(-1)!.end, end: rest.end },
  };
}

/** "new materials, high-end equipment, electronics and information": two bare words behind phrases are one item. */
function joinPair(said: string[], items: Span[]): void {
  const isBare = (words: string) => /^\p{Ll}+$/u.test(words);
  if (said.length < 4 || !said.slice(-2).every(isBare) || said.slice(0, -2).some(isBare)) return;
  const last = items.pop()!;
  items.push({ start: items.pop()!.start, end: last.end });
}

/** An "and" inside the last item belongs to it, where what stands behind it is not another clause. */
function lastPiece(group: Piece[], starts: number[]): number {
  const from = starts.at(-1)!;
  let to = from;
  while (group[to + 1]?.join === 'and') to++;
  return group[to]!.end;
}

function withoutEtc(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start, end: start + words.replace(/[\s,]*\betc\.?\s*$|[\s.,;:]+$/u, '').length };
}

// A document never changes; it is read once.
const READ = new WeakMap<Span, Coordination[]>();
const LEARNED = new WeakMap<Document, ReadonlySet<string>>();

/** Words that the report itself uses behind "will", "must" or "can" are verbs. */
function learnVerbs(document: Document): ReadonlySet<string> {
  const known = LEARNED.get(document);
  if (known) return known;
  const verbs = new Set(
    [
      ...document.text.matchAll(
        /\b(?:will|must|can|should|shall|would)\s+(?:(?:also|not|\p{Ll}+ly|further|always)\s+)*(?!be\b)(\p{Ll}{3,}(?<!ly))\b/gu,
      ),
    ].map((match) => match[1]!),
  );
  LEARNED.set(document, verbs);
  return verbs;
}

function readDeeds(document: Document, sentence: Span): Piece[][] {
  const { text } = document;
  const past = !/\b(?:will|must|should|can|to be)\b/u.test(text.slice(sentence.start, sentence.end));
  return groupPieces(splitPieces(text, sentence), { text, past, verbs: learnVerbs(document) });
}

/** Cuts a sentence where another verb or clause begins, so that no part begins in the middle of a list. */
export function splitDeeds(document: Document, sentence: Span): Span[] {
  return readDeeds(document, sentence).map((group) => ({ start: group[0]!.start, end: group.at(-1)!.end }));
}

/**
 * Reads the lists that stand inside a sentence, by its commas, conjunctions and verbs.
 * @returns in the order of the sentence.
 */
export function readCoordinations(document: Document, sentence: Span): Coordination[] {
  const known = READ.get(sentence);
  if (known) return known;
  const groups = readDeeds(document, sentence);
  const read = groups.flatMap((group) => readGroup(document.text, group) ?? []);
  READ.set(sentence, read);
  return read;
}
