import { findFinancialYearStart } from '../corpus/find-report-year.ts';
import type { TimeContext } from '../periods/find-time-expressions.ts';
import type { Document, Figure, Measure, Sentence } from '../types.ts';
import { assignFigurePeriods } from './assign-figure-period.ts';
import { distributeName } from './distribute-respectively.ts';
import { countsRepetition } from './exclude-number.ts';
import { findIndicator, type Reading } from './find-indicator.ts';
import { findPairs } from './find-pairs.ts';
import { readRanking } from './read-ranking.ts';
import { splitNumbers, type ExcludedNumber, type Place } from './read-sentence.ts';

function measureOf(place: Place, reading: Reading): Measure {
  if (place.quantity.class === 'rank') return 'rank';
  return reading.change || place.quantity.class === 'multiple' ? 'change' : 'level';
}

/** Figures that "respectively" hands out to the parts of one name, as runs of places; a from-to pair counts once. */
function spreadRespectively(places: Place[], readings: Reading[], pairs: Map<number, string>): void {
  for (const [last, place] of places.entries()) {
    if (!/^[^,;.]{0,40}?(?<!\p{L})respectively/u.test(place.text.slice(place.quantity.whole.end))) continue;
    let first = last;
    while (first > 0 && readings[first]!.indicator === readings[first - 1]!.indicator && isJoined(places[first - 1]!, places[first]!)) first--;
    const groups: number[][] = [];
    for (let i = first; i <= last; i++) {
      const second = pairs.has(i) && pairs.has(i - 1) && i > first && groups.at(-1)!.length === 1 && pairs.get(i) !== pairs.get(i - 1);
      if (second) groups.at(-1)!.push(i);
      else groups.push([i]);
    }
    if (groups.length < 2) continue;
    const names = distributeName(readings[first]!.indicator, groups.length);
    groups.forEach((group, at) => group.forEach((i) => (readings[i] = { ...readings[i]!, indicator: names[at]! })));
  }
}

function isJoined(one: Place, other: Place): boolean {
  return /^\s*(?:,|and|,\s*and|or|to|from)\s*$/u.test(one.text.slice(one.quantity.whole.end, other.quantity.whole.start));
}

function readPlaces(places: Place[], before: Reading | undefined): Reading[] {
  const readings: Reading[] = [];
  for (const place of places) {
    const last = readings.at(-1);
    // Words that the last figure has taken ("2,000 new 5G base stations") are not this one's.
    const own = last && last.end > place.barrier && last.end <= place.quantity.whole.start ? { ...place, barrier: last.end } : place;
    readings.push(readRanking(own, last ?? before) ?? findIndicator(own, last));
  }
  return readings;
}

function readSentence(document: Document, index: number, sentence: Sentence, context: TimeContext): { figures: Figure[]; excluded: ExcludedNumber[] } {
  const text = document.text.slice(sentence.start, sentence.end);
  const { places, excluded } = splitNumbers(text);
  const shifted = excluded.map((number) => ({ ...number, start: number.start + sentence.start, end: number.end + sentence.start }));
  if (places.length === 0) return { figures: [], excluded: shifted };
  const pairs = findPairs(places);
  const readings = readPlaces(places, undefined);
  spreadRespectively(places, readings, pairs);
  const periods = assignFigurePeriods(
    text,
    sentence.period,
    places.map((place, i) => ({ place, pair: pairs.get(i) })),
    context,
  );
  const figures = places.map((place, i): Figure => {
    const { quantity } = place;
    const start = sentence.start + quantity.start;
    const repeats = countsRepetition(text, quantity);
    return {
      id: `${document.id}:${start}`,
      documentId: document.id,
      indicator: readings[i]!.indicator,
      value: quantity.value,
      unit: repeats ? 'years' : quantity.unit,
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
  shareRates(figures, pairs);
  return { figures, excluded: shifted };
}

/** "from 7,968 yuan to 11,040 yuan per person a year": the rate behind the second number is that of both. */
function shareRates(figures: Figure[], pairs: Map<number, string>): void {
  for (const [i, figure] of figures.entries()) {
    const next = figures[i + 1];
    if (pairs.has(i) && next && pairs.has(i + 1) && next.unit.startsWith(`${figure.unit} `)) figure.unit = next.unit;
  }
}

/** Every number of a document: what is in the ledger, and what is not, with the class of its exclusion. */
export function readNumbers(document: Document): { figures: Figure[]; excluded: ExcludedNumber[] } {
  const context = { year: document.year, financialYearStart: findFinancialYearStart(document.text) };
  const read = document.sentences.map((sentence, index) => readSentence(document, index, sentence, context));
  return { figures: read.flatMap(({ figures }) => figures), excluded: read.flatMap(({ excluded }) => excluded) };
}

/** The ledger of a document: one entry for each quantity of the text, in its order. */
export function findFigures(document: Document): Figure[] {
  return readNumbers(document).figures;
}
