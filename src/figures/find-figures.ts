import { findFinancialYearStart } from '../corpus/find-report-year.ts';
import type { TimeContext } from '../periods/find-time-expressions.ts';
import type { Document, Figure, Measure, Sentence, Span } from '../types.ts';
import { assignFigurePeriods } from './assign-figure-period.ts';
import { countsRepetition } from './exclude-number.ts';
import { findIndicator } from './find-indicator.ts';
import { findPairs, type PairEnd } from './find-pairs.ts';
import { movementOf } from './read-clause.ts';
import { readRanking } from './read-ranking.ts';
import { splitNumbers, type ExcludedNumber, type Place } from './read-sentence.ts';
import { readTables } from './read-tables.ts';
import type { Reading } from './reading.ts';
import { trimPhrase } from './noun-phrases.ts';
import { isGeneric } from './widen-indicator.ts';
import { spreadRespectively } from './spread-respectively.ts';

/** A sentence of so few words leaves it to the one before to say what its number is. */
const LONE_WORDS = 2;
const TOPIC_WORDS = 12;

/** Every number of a document: what is in the ledger, and what is not, with the class of its exclusion. */
export interface Numbers {
  figures: Figure[];
  /** Offsets into the document's text. */
  excluded: ExcludedNumber[];
}

function readPlaces(places: Place[], topic: string | undefined): Reading[] {
  const readings: Reading[] = [];
  for (const place of places) {
    const last = readings.at(-1);
    // Words that the last figure has taken ("2,000 new 5G base stations") are not this one's.
    const taken = last && last.end <= place.quantity.whole.start ? last.end : 0;
    const own = {
      ...place,
      barrier: Math.max(place.barrier, taken),
      ...(topic === undefined ? {} : { topic }),
    };
    readings.push(readRanking(own, last) ?? findIndicator(own, last));
  }
  return readings;
}

/** The ends of "from A to B" are levels, however they are told, unless growth itself is what grows. */
function settlePairs(found: Reading[], places: Place[], pairs: Map<number, PairEnd>): Reading[] {
  const readings = [...found];
  const settled = [...found];
  const ends = [...pairs.keys()];
  for (let at = 0; at + 1 < ends.length; at += 2) {
    const [first, second] = [ends[at]!, ends[at + 1]!];
    // Both ends are of one thing; the first is named with the clause before it.
    if (places[second]!.quantity.class !== 'rank' && !isGeneric(readings[first]!.indicator))
      settled[second] = readings[second] = { ...readings[second]!, indicator: readings[first]!.indicator };
    // "grew by 3.6%, up from 2.4%": both are growth.
    const sameGrowth =
      pairs.get(first) === 'end' && places[first]!.quantity.unit === places[second]!.quantity.unit;
    if (sameGrowth || movementOf(readings[first]!.indicator) !== 0) continue;
    for (const i of [first, second]) settled[i] = { ...readings[i]!, change: false };
  }
  return settled;
}

function measureOf({ quantity }: Place, { change }: Reading): Measure {
  if (quantity.class === 'rank') return 'rank';
  return change || quantity.class === 'multiple' ? 'change' : 'level';
}

/** "from 7,968 yuan to 11,040 yuan per person a year": the rate behind the second number is that of both. */
function shareRates(figures: Figure[], pairs: Map<number, PairEnd>): Figure[] {
  return figures.map((figure, i) => {
    const next = figures[i + 1];
    const paired = next && pairs.has(i) && pairs.has(i + 1) && next.unit.startsWith(`${figure.unit} `);
    return paired ? { ...figure, unit: next.unit } : figure;
  });
}

const UNIT_WORDS =
  /(?<!\p{L})(?:million|billion|trillion|thousand|per ?cent|percentage|points?|cents?|dollars?|yuan|years?|months?|weeks?|days?|hours?|old|and|to|or)(?!\p{L})/giu;

/** True where words stand beside the numbers and their units. */
function namesSomething(words: string): boolean {
  return /\p{L}{2}/u.test(words.replace(UNIT_WORDS, ''));
}

/** "What is their tax rate? 8.2 per cent!": the sentence before names a lone number. */
function topicBefore(document: Document, index: number): string | undefined {
  const sentence = document.sentences[index]!;
  const before = document.sentences[index - 1];
  const words = document.text.slice(sentence.start, sentence.end).match(/\p{L}{2,}/gu) ?? [];
  if (words.length > LONE_WORDS || before?.paragraph !== sentence.paragraph) return undefined;
  return trimPhrase(
    document.text
      .slice(before.start, before.end)
      .replace(/[?!.:]+$/u, '')
      .split(/\s+/u)
      .slice(-TOPIC_WORDS)
      .join(' '),
  );
}

function readSentence(
  document: Document,
  index: number,
  topic: string | undefined,
  context: TimeContext,
): Numbers {
  const sentence: Sentence = document.sentences[index]!;
  const text = document.text.slice(sentence.start, sentence.end);
  const paragraph = document.paragraphs[sentence.paragraph]!;
  const alone = !namesSomething(document.text.slice(paragraph.start, paragraph.end));
  const { places, excluded: numbers } = splitNumbers(text, alone);
  const excluded = numbers.map((number) => ({
    ...number,
    start: number.start + sentence.start,
    end: number.end + sentence.start,
  }));
  if (places.length === 0) return { figures: [], excluded };
  const pairs = findPairs(places);
  const readings = settlePairs(spreadRespectively(places, readPlaces(places, topic), pairs), places, pairs);
  const timed = places.map((place, i) => ({ place, pair: pairs.get(i) }));
  const periods = assignFigurePeriods(text, sentence.period, timed, context);
  const figures = places.map((place, i): Figure => {
    const { quantity } = place;
    const start = sentence.start + quantity.start;
    return {
      id: `${document.id}:${start}`,
      documentId: document.id,
      indicator: readings[i]!.indicator,
      value: quantity.value,
      unit: countsRepetition(text, quantity) ? 'years' : quantity.unit,
      comparator: quantity.comparator,
      measure: measureOf(place, readings[i]!),
      direction: quantity.class === 'multiple' ? 1 : readings[i]!.direction,
      text: quantity.text,
      start,
      end: sentence.start + quantity.end,
      period: periods[i]!,
      sentence: index,
      paragraph: sentence.paragraph,
    };
  });
  return { figures: shareRates(figures, pairs), excluded };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Reads every number of a document. Offsets into its text; order of the text. */
export function readNumbers(document: Document): Numbers {
  const context = { year: document.year, financialYearStart: findFinancialYearStart(document.text) };
  const tables = readTables(document, context);
  const figures: Figure[] = [];
  const excluded: ExcludedNumber[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    // "This will cost …" speaks of the last figure of its paragraph.
    const last = figures.at(-1);
    const topic =
      last?.paragraph === sentence.paragraph && last.sentence < index && last.sentence >= index - 2
        ? last.indicator
        : undefined;
    const numbers = readSentence(document, index, topicBefore(document, index) ?? topic, context);
    const cells = tables.filter(({ sentence: at }) => at === index);
    const isElsewhere = (number: Span) => !cells.some((cell) => overlap(cell, number));
    figures.push(...[...numbers.figures.filter(isElsewhere), ...cells].sort((a, b) => a.start - b.start));
    excluded.push(...numbers.excluded.filter(isElsewhere));
  }
  return { figures, excluded };
}

/** The ledger of a document: one entry for each quantity of the text, in its order. */
export function findFigures(document: Document): Figure[] {
  return readNumbers(document).figures;
}
