import { findTimeExpressions } from '../periods/find-time-expressions.ts';
import type { PeriodKind, Span } from '../types.ts';
import { termsOf } from './find-subject.ts';
import { clean, withoutSpans } from './find-times.ts';
import { readReportYears } from './read-report-years.ts';
import { findSpansOfYears } from './understand-question.ts';

/** A point in the course of an indicator that a question asks for: a time it names, or one it only points at. */
export interface Moment {
  /** Words of the time ("2021", "the next five years"); null where it only points ("now", "before"). */
  time: string | null;
  /** The start or the end of that time, or of what changed. */
  edge: 'start' | 'end' | null;
  /** Whether what was, or what is planned, is asked for; null where the question leaves it open. */
  aspect: Exclude<PeriodKind, 'other'> | null;
}

const ANY_YEAR = { year: 2000, financialYearStart: 1 };

const TARGET =
  /\b(?:targets?|goals?|targeted|aims?|aimed(?: (?:at|for))?|aiming(?: for)?|plans?|planned|forecasts?|expected|projected|meant to|supposed to|intended|(?:is|are) (?:it |they )?to be|should (?:it|they|there)? ?(?:be|become|reach)|will (?:it |they )?be|(?:in (?:the )?)?future)\b/iu;
const REACHED =
  /\b(?:(?:what |that )?(?:has|have|had|was|were|is|are) (?:(?:already|actually|been|so far) )*(?:reached|achieved|attained)(?: so far| already)?|already (?:reached|achieved|attained)|(?:the level )?(?:reached|achieved|attained)(?: so far| already| now)?)\b/iu;
const NOW =
  /\b(?:now|nowadays|today(?:[’']s)?|at present|(?:the )?present(?! value)|current(?:ly)?|so far|to date|up to now|until now|at the moment)\b/iu;
const BEFORE =
  /\b(?:before(?! (?:the )?(?:end|start|\d))|previous(?:ly)?(?! (?:year|term|financial))|formerly|originally|initially|at first|in the (?:beginning|past)|at the (?:start|beginning|outset)(?! of)|(?:two|three|four|five|six|ten|\d{1,2}) years (?:ago|before|earlier)|the old(?= (?:\p{L}+ )?(?:rate|level|figure|value|one)\b)|past)\b/iu;
const AFTER =
  /\b(?:after(?:wards)?(?= (?:the|that|this|it|its)\b|\s*(?:[?,;]|$))|in the end|at the end(?! of))\b/iu;

const POINTING: [RegExp, Omit<Moment, 'time'>][] = [
  [BEFORE, { edge: 'start', aspect: null }],
  [AFTER, { edge: 'end', aspect: null }],
  [REACHED, { edge: null, aspect: 'result' }],
  [NOW, { edge: null, aspect: 'result' }],
  [TARGET, { edge: null, aspect: 'target' }],
];

/** "at the start and the end of" a time. */
const EDGES =
  /(?:\b(?:at|from|by|in|of|since) )?(?:the )?(?:very )?(?<first>start|beginning|outset|end|close)(?: and (?:at )?(?:the )?(?<second>end|close))? of (?:the )?$/iu;
/** The same, with its time behind it. */
const EDGES_INSIDE = new RegExp(`^${EDGES.source.replace(/\$$/u, '')}`, 'iu');

/** "five years ago" points back from now. */
const AGO = /^\s*(?:ago|before|earlier)\b/iu;

/** What parts one time from another: "in 2021 and in 2016", "than today | is the target". */
const PARTS =
  /[,;:?]|(?<=\bthan (?:now|today|at present|so far|currently|before))\s|\b(?:and|or|than|with|compared to|(?<!according )to(?= the\b)|versus|vs|from|against|above|below|beyond)\b/giu;

const ASKS = /\b(?:what|which|who|how|when|where|is|are|was|were|did|does|do|will)\b/iu;

interface Piece extends Span {
  text: string;
  /** "In 2021, what …": the time of all that follows. */
  leading: boolean;
}

interface Found extends Span {
  moment: Moment;
  piece: Piece;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "from 2016 to 2021", "start and end of": a time goes through what would part it. */
function splitPieces(text: string, whole: Span[]): Piece[] {
  const cuts = [...text.matchAll(PARTS)].filter(
    ({ index }) => !whole.some((span) => span.start <= index && index < span.end),
  );
  const starts = [0, ...cuts.map(({ index, 0: words }) => index + words.length)];
  return starts.map((start, i) => {
    const end = cuts[i]?.index ?? text.length;
    return {
      start,
      end,
      text: text.slice(start, end),
      leading: i === 0 && text[end] === ',' && !ASKS.test(text.slice(0, end)),
    };
  });
}

/** "from 2016 to 2021" names both ends. */
const RANGE = /^(?:from |between )?((?:19|20)\d{2})\s*(?:to|and|through|[-–])\s*((?:19|20)\d{2})$/iu;

const UNPLACED = /^(?:(?:in|within|over|after) )?(?:\p{L}+|\d+)[- ]years?$/iu;
const PAST = /\b(?:did|was|were|had|has|have)\b/iu;

/** Five years that nothing places lie behind where the question asks what was. */
function aspectOf(words: string, piece: string, text: string): Moment['aspect'] {
  if (TARGET.test(piece)) return 'target';
  if (REACHED.test(piece) || NOW.test(piece)) return 'result';
  if (!UNPLACED.test(words)) return null;
  return PAST.test(text) ? 'result' : 'target';
}

const AHEAD = /\b(?:next|coming|following)\b/iu;

function momentsOf(words: string, piece: Piece, before: string, text: string): Moment[] {
  const aspect = aspectOf(words, piece.text, text);
  const range = RANGE.exec(words);
  if (range) return [range[1]!, range[2]!].map((time) => ({ time, edge: null, aspect }));
  const edges = EDGES.exec(before)?.groups;
  if (!edges) return [{ time: words, edge: null, aspect }];
  return [edges.first, edges.second]
    .filter((word) => word !== undefined)
    .map((word) => ({
      time: words,
      edge: /^(?:end|close)$/iu.test(word) ? 'end' : 'start',
      aspect: AHEAD.test(words) ? 'target' : 'result',
    }));
}

/** Where a question names times, also those that it compares with; "Budget 2018" names a report. */
function findNamed(text: string): Span[] {
  const { spans } = readReportYears(text);
  const times: Span[] = findTimeExpressions(text, ANY_YEAR).filter(
    (time) => !spans.some((span) => overlaps(time, span)),
  );
  const years = findSpansOfYears(text).filter(
    (span) => !AGO.test(text.slice(span.end)) && !times.some((time) => overlaps(time, span)),
  );
  return [...times, ...years].map(({ start, end }) => {
    const edges = EDGES.exec(text.slice(0, start));
    return { start: edges?.index ?? start, end };
  });
}

/** The one time that a part of a question points at ("now", "before", "the goal"). */
function findPointing(piece: Piece): Found | undefined {
  for (const [pattern, moment] of POINTING) {
    const match = pattern.exec(piece.text);
    if (match) {
      const start = piece.start + match.index;
      return { start, end: start + match[0].length, moment: { time: null, ...moment }, piece };
    }
  }
  return undefined;
}

/** Says nothing but a time: "what is it now", "the 2022 target". */
function isElliptical({ text, leading }: Piece): boolean {
  return (
    !leading &&
    !/^\s*(?:which|who)\b/iu.test(text) &&
    termsOf(withoutMoments(text)).every(({ importance }) => importance < 1)
  );
}

/** "How many homes are planned for 2022" speaks of one time, however often it says so. */
function settle(found: Found[]): Found[] {
  const named = found.filter(({ moment }) => moment.time !== null);
  const [one, ...others] = named.length > 0 ? named : found;
  const parted = found.length > 1 && found.some(({ piece }) => isElliptical(piece));
  if (parted || named.length === found.length || !one) return found;
  if (others.length > 0 || one.moment.aspect !== null) return named.length > 0 ? named : [one];
  const aspect = found.find(({ moment }) => moment.time === null)?.moment.aspect ?? null;
  return [{ ...one, moment: { ...one.moment, aspect } }];
}

const ASKS_WHAT_IS =
  /\b(?:what|how (?:many|much|big|high|large|long)) .*\b(?:is|are|was|were|has|have|did)\b/iu;
const REACHED_ONE: Moment = { time: null, edge: null, aspect: 'result' };

/** "What was the output, and what should it be in five years?" asks first for what was reached. */
function addReached(found: Found[], pieces: Piece[]): Moment[] {
  const moments = found.map(({ moment }) => moment);
  const [only] = found;
  const [first] = pieces;
  if (!only || !first || found.length > 1 || only.piece === first || !isElliptical(only.piece))
    return moments;
  const asks = ASKS_WHAT_IS.test(first.text) && !isElliptical(first) && !first.leading;
  return asks && only.moment.aspect === 'target' ? [REACHED_ONE, ...moments] : moments;
}

/** The times that a question asks for, in its order, each once. */
export function readMoments(text: string): Moment[] {
  const named = findNamed(text);
  const pieces = splitPieces(text, named);
  const found = pieces.flatMap((piece): Found[] => {
    const own = named.filter((span) => piece.start <= span.start && span.start < piece.end);
    if (own.length === 0) return [findPointing(piece) ?? []].flat();
    return own.flatMap((span) => {
      const edge = EDGES_INSIDE.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
      const before = text.slice(0, span.start + edge);
      const words = text.slice(span.start + edge, span.end);
      return momentsOf(words, piece, before, text).map((moment) => ({ ...span, moment, piece }));
    });
  });
  const seen = new Set<string>();
  return addReached(settle(found), pieces).filter((moment) => {
    const key = JSON.stringify(moment).toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

const MOMENT_WORDS = new RegExp(
  [TARGET, REACHED, NOW, BEFORE, AFTER].map(({ source }) => source).join('|') +
    String.raw`|\b(?:reach|achieve|attain|start|started|beginning|still|yet|already|go|going|aimed|meant|figures?)\b`,
  'giu',
);

/** A question without its times: what it is about. */
export function withoutMoments(text: string): string {
  return clean(withoutSpans(text, findNamed(text)).replace(MOMENT_WORDS, ' '));
}
