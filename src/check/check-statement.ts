import type { Library } from '../library/library.ts';
import { wordsNear } from './words-near.ts';
import { splitNumbers, type Place } from '../figures/read-sentence.ts';
import { findPairs } from '../figures/find-pairs.ts';
import { splitWords } from '../language/words.ts';
import { tenseOf } from './statement-tense.ts';
import type { Citation, Document, Figure, PeriodKind } from '../types.ts';
import { checkCalculation, isMarkedCalculated } from './check-calculation.ts';
import { checkExcluded } from './check-excluded.ts';
import { checkFigures } from './check-figures.ts';
import { findPlaces } from './check-places.ts';
import { checkTimes } from './check-times.ts';
import type { Check, Fault } from './check.ts';
import { readEvidence, type Evidence } from './cited-figures.ts';
import { namingWords } from './compare-indicators.ts';
import type { SaidFigure } from './match-figure.ts';
import { findOpposites } from './opposites.ts';
import { blankOut, findVerbatim, stripMarkup, unmarkOthers, withoutNumbers } from './quoted-words.ts';
import { readStatement, type ReadStatement } from './read-statement.ts';

export interface Statement {
  /** One sentence of an answer, markers and Markdown included. */
  text: string;
  /** What its markers stand for. */
  citations: Citation[];
  /** Of a statement that opens a list: how many items the list has. */
  items?: number;
  /** Of a statement that sums up what the answer has quoted before: the quotations say what is growth and what a level. */
  sumsUp?: boolean;
  /**
   * Whether a chat model drafted it: then what it quotes counts as its own words, since quoted figures may be put under
   * any name, and it calculates with nothing but figures that it gives.
   */
  drafted?: boolean;
  /** The question it answers: what a figure is about, and of when, where the statement does not say so itself. */
  asked?: string;
}

const SETS_TARGET = /\b(?:targets?|goals?|aims?|planned|plans?|intends?|(?:is|are) to)\b/iu;

/** Whether a figure's own words tell of a result or a target: "8.5% in 2021, and at least 6% is the target for 2022". */
function kindOf(read: ReadStatement, place: Place | undefined, { period }: Figure): PeriodKind {
  if (!place || read.figures.length < 2 || read.times.length < 2) return period.kind;
  const stretch = read.text.slice(place.barrier, place.end);
  const tense = tenseOf(stretch);
  if (SETS_TARGET.test(stretch)) return tense === 'reports' ? 'other' : 'target';
  return tense === 'reports' ? 'result' : tense === 'announces' ? 'target' : 'other';
}

const TURN = /[,;]\s|\s(?:and|while|whereas|but|with|as well as)\s/u;

/** Where the words begin that lead to a figure: the statement's beginning, or what follows the figure before. */
function leadStart({ text, figures }: ReadStatement, at: number): number {
  const before = figures[at - 1];
  const colon = text.slice(0, figures[at]!.start).lastIndexOf(': ');
  if (!before || colon > before.end) return Math.max(0, colon);
  const turn = TURN.exec(text.slice(before.end, figures[at]!.start));
  return turn ? before.end + turn.index + turn[0].length : before.end;
}

const DEGREE = /^(?:lower|lowest|higher|highest)$/iu;

/** All sentences of an answer answer one question, which is read once. */
const QUESTIONS = new WeakMap<Document, { asked: string; read: ReadStatement }>();

function readQuestion(asked: string, document: Document): ReadStatement {
  const known = QUESTIONS.get(document);
  if (known?.asked === asked) return known.read;
  const read = readStatement(asked, document);
  QUESTIONS.set(document, { asked, read });
  return read;
}

function figuresOf(read: ReadStatement, quotes: boolean, asked: ReadStatement | undefined): SaidFigure[] {
  const { places } = splitNumbers(read.text);
  const pairs = findPairs(places);
  const words = splitWords(withoutNumbers(read.text));
  const untimed = words.filter(
    (word) => !read.times.some(({ start, end }) => word.start >= start && word.end <= end),
  );
  const bare = quotes && namingWords(untimed).length === 0;
  return read.figures.map((figure, i) => {
    const at = places.findIndex(({ quantity }) => quantity.start === figure.start);
    const place = places[at];
    const next = read.figures[i + 1];
    // "from 397.9 billion to 635.5 billion yuan": the unit behind the second number is that of both.
    const shared =
      figure.unit === '' && next && /^\s*(?:to|and|or)\s+$/u.test(read.text.slice(figure.end, next.start));
    return {
      figure: shared ? { ...figure, unit: next.unit } : figure,
      kind: kindOf(read, place, figure),
      near: place ? wordsNear(words, place) : words,
      right: place?.right ?? '',
      lead: words.filter(({ start, end }) => start >= leadStart(read, i) && end <= figure.start),
      words,
      pair: pairs.get(at),
      range: place?.quantity.range,
      bare,
      quotes,
      timed: read.times.some(({ role }) => role === 'time'),
      askedWords: asked ? splitWords(withoutNumbers(asked.text)) : [],
      askedTimes: asked ? asked.times.filter(({ role }) => role === 'time') : [],
    };
  });
}

/**
 * Decides whether each number of a statement is a Figure of the spans it cites: same indicator, unit, comparator,
 * measure, direction and period. What stands in quotation marks word for word passes; the words around it do not.
 * @param statement whoever wrote it; one without citations passes only if it says no number at all.
 */
export function checkStatement(statement: Statement, library: Library): Check {
  const evidence = readEvidence(statement.citations, library);
  const plain = stripMarkup(statement.text);
  if (isWhole(plain, evidence.texts)) return { status: 'passed' };
  const words = statement.drafted ? plain.replace(/[“”"]/gu, ' ') : plain;
  const texts = [...evidence.texts, ...evidence.context];
  const quotations = findVerbatim(words, texts);
  const own = blankOut(unmarkOthers(words, texts), [
    ...quotations,
    ...findPlaces(words, evidence, statement.citations),
  ]);
  const faults =
    evidence.documents.length === 0
      ? checkUncited(own)
      : checkWords(
          own,
          statement,
          evidence,
          quotations.map(({ start, end }) => words.slice(start, end)),
        );
  return faults.length === 0 ? { status: 'passed' } : { status: 'failed', faults };
}

/** Whether a statement is what it cites, word for word and from end to end; a part of it might leave out what matters. */
function isWhole(words: string, cited: string[]): boolean {
  const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return cited.some((text) => squeeze(text) === squeeze(words));
}

function checkUncited(text: string): Fault[] {
  const { places } = splitNumbers(text);
  return places.map(({ quantity: { start, end, text: number } }) => ({
    reason: 'nothing cited',
    start,
    end,
    text: number,
  }));
}

function checkWords(
  text: string,
  { citations, items, sumsUp = false, drafted = false, asked }: Statement,
  evidence: Evidence,
  quotations: string[],
): Fault[] {
  const readings = evidence.documents.map((document) => ({
    read: readStatement(text, document),
    question: asked === undefined ? undefined : readQuestion(asked, document),
  }));
  // Several reports read "this year" each in their own way: one of them must be right.
  const [best] = readings
    .map(({ read, question }) => {
      const calculated = isMarkedCalculated(text);
      const said = figuresOf(read, sumsUp || quotations.length > 0, question).filter(
        ({ figure }) =>
          !(figure.unit === '' && figure.value === items) &&
          !(calculated && checkCalculation(figure, text, evidence, drafted)),
      );
      // "The lower of these" orders figures; it says nothing of how they move.
      const told = splitWords(withoutNumbers(text)).filter((word) => !(sumsUp && DEGREE.test(word.text)));
      const opposites = findOpposites(told, evidence.contextWords).map((word) => ({
        reason: 'opposite words' as const,
        start: word.start,
        end: word.end,
        text: word.text,
      }));
      return [
        ...checkFigures(said, text, evidence),
        ...checkTimes(read, evidence, quotations),
        ...checkExcluded(read.excluded, evidence, citations),
        ...opposites,
      ];
    })
    .sort((a, b) => a.length - b.length);
  return best ?? [];
}
