import type { PairEnd } from '../figures/find-pairs.ts';
import { movementOf } from '../figures/read-clause.ts';
import type { Quantity } from '../language/numbers.ts';
import { splitWords, type Word } from '../language/words.ts';
import type { TimeExpression } from '../periods/find-time-expressions.ts';
import type { Figure, Period, PeriodKind } from '../types.ts';
import type { FaultReason } from './check.ts';
import type { CitedFigure, Evidence } from './cited-figures.ts';
import { countsOther, leavesOutHead } from './counted-noun.ts';
import { addsWords, borrowsWords, fitsIndicator, namesOther, namingWords } from './compare-indicators.ts';
import { changesScope, changesWhole } from './figure-scope.ts';
import { findOpposites } from './opposites.ts';
import { withoutNumbers } from './quoted-words.ts';

/** A figure that a statement gives, with the words around it. */
export interface SaidFigure {
  figure: Figure;
  kind: PeriodKind;
  /** Words of the figure's own stretch of the statement. */
  near: Word[];
  /** What stands behind it, up to the next figure or the end of the clause. */
  right: string;
  /** Words that lead to it: from the beginning, or from what follows the figure before. */
  lead: Word[];
  /** All words of the statement: what a figure is about where its own words do not tell. */
  words: Word[];
  pair: PairEnd | undefined;
  /** Both ends, where the figure is a range. */
  range: Quantity['range'];
  /** Whether the statement says a time. */
  timed: boolean;
  /** What the question says the figure is about, and of when: for a statement that says neither itself. */
  askedWords: Word[];
  askedTimes: TimeExpression[];
  /** Whether nothing but a time stands around it, in front of a quotation that says the rest: "For 2016: 18 – “…”". */
  bare: boolean;
  /** Whether the statement quotes what it cites: the quotation tells whether a figure is growth or a level. */
  quotes: boolean;
}

/** 635.5 billion is 635,500,000,000; a range is equal in both its ends. */
export function isSameValue(a: SaidFigure, b: CitedFigure): boolean {
  const [said, cited] = [a.figure.value, b.figure.value];
  if (said !== null && cited !== null) return Math.abs(said - cited) <= Math.abs(cited) * 1e-9;
  return (
    said === cited && a.range !== undefined && a.range.low === b.range?.low && a.range.high === b.range.high
  );
}

/** "$ a year" is "$ per year". */
function perYear(unit: string): string {
  return unit.replace(/ (?:an?|each|every) (?=\p{L}+$)/u, ' per ');
}

/** A unit may be said less exactly ("yuan" for "yuan per person a year"), or stand among what is counted ("TEUs"). */
function isSameUnit(said: SaidFigure, { figure, near, right }: CitedFigure): boolean {
  const [a, b] = [said.figure.unit, figure.unit];
  if (perYear(a) === perYear(b)) return true;
  // "$170 million of revenue per year"
  if (perYear(a) === `${b} per year` && /\b(?:per|an?|each|every) year\b/iu.test(right)) return true;
  if (a !== '' && b.startsWith(`${a} `)) return true;
  // "an annual increase of 7%" is 7% a year.
  if (b !== '' && /^ (?:a|per|each|every) year$/u.test(a.slice(b.length)) && a.startsWith(b))
    return splitWords(figure.indicator).some(({ base }) => base === 'annual' || base === 'yearly');
  if (a === '$') return /^(?:USD|S\$|A\$|HK\$)/u.test(b);
  const named = (unit: string, words: Word[]) =>
    unit !== '' && splitWords(unit).every(({ stem }) => words.some((word) => word.stem === stem));
  return (
    (b === '' && named(a, [...near, ...splitWords(figure.indicator)])) || (a === '' && named(b, said.near))
  );
}

/** +1, -1 or 0: how a figure moves by its verb, or by what it is called ("growth", "the target for GDP growth"). */
function movesBy({ direction, indicator }: Figure): -1 | 0 | 1 {
  if (direction !== 0) return direction;
  const parts = indicator.split(/,|\s(?:of|in|for)\s/u);
  return parts.map(movementOf).find((movement) => movement !== 0) ?? 0;
}

function isChange({ figure }: { figure: Figure }): boolean {
  if (figure.measure !== 'level') return figure.measure === 'change';
  // "GDP growth will be 6%"
  return figure.unit.startsWith('%') && figure.direction === 0 && movesBy(figure) !== 0;
}

function basesOf(words: string): Set<string> {
  return new Set(splitWords(words).map(({ base }) => base));
}

const RISES = basesOf('increase rise grow climb jump expand raise boost up add gain improve');
const FALLS = basesOf(
  'decrease decline fall drop reduce cut lower shrink down narrow ease save relieve less reduction',
);
const ADDITIONS = basesOf('more new newly additional another extra further');

const GROWTH = basesOf('growth inflation');

const RATE = basesOf('rate pace');

/** Whether the words of a share say that something grows, as the report's figure does. */
function tellsGrowth({ near, figure }: SaidFigure, direction: -1 | 0 | 1): boolean {
  if (direction !== 1) return false;
  const words = [...near, ...splitWords(figure.indicator)];
  const has = (bases: Set<string>) => words.some(({ base }) => bases.has(base));
  // "Growth will rise to 6%" says more.
  return has(GROWTH) ? !has(RISES) : has(RISES) && has(RATE);
}

/** Whether the words around a figure tell that it rises or falls, though the figure is none of change. */
function tellsMove({ near, figure }: Pick<CitedFigure, 'near' | 'figure'>, direction: -1 | 1): boolean {
  const moves = direction === 1 ? RISES : FALLS;
  return [...near, ...splitWords(figure.indicator)].some(({ base }) => moves.has(base));
}

/** "700 new enterprises", "burdens cut": an amount that is added or taken away, said as a level. */
function isAmountOfChange(
  { near, figure }: Pick<CitedFigure, 'near' | 'figure'>,
  direction: -1 | 1,
): boolean {
  if (figure.unit.startsWith('%') || figure.direction !== 0) return false;
  const indicator = splitWords(figure.indicator);
  if (direction === -1) return indicator.some(({ base }) => FALLS.has(base));
  return [...indicator, ...near].some(({ base }) => ADDITIONS.has(base));
}

/** Growth is not a level; but 700 new enterprises are an increase by 700. */
function isSameMeasure(said: SaidFigure, cited: CitedFigure): boolean {
  if ((said.figure.measure === 'rank') !== (cited.figure.measure === 'rank')) return false;
  if (isChange(said) === isChange(cited)) return true;
  // "Consumer price inflation of 3%", "grew at an average rate of 7%": growth, whatever stands between.
  if (
    said.figure.unit.startsWith('%') &&
    cited.figure.measure === 'change' &&
    tellsGrowth(said, movesBy(cited.figure))
  )
    return true;
  // "The target is at least 6%": of what, another sentence has said.
  if (said.figure.direction === 0 && namingWords(splitWords(said.figure.indicator)).length === 0) return true;
  // "Burdens will be cut by 30 billion yuan" where the report says "30-billion-yuan burdens will be cut".
  const [change, level] = isChange(said) ? [said, cited] : [cited, said];
  const direction = movesBy(change.figure);
  return direction !== 0 && isAmountOfChange(level, direction);
}

function isSameDirection(said: SaidFigure, cited: CitedFigure): boolean {
  if (said.pair && cited.pair && said.pair !== cited.pair) return false;
  const [a, b] = [movesBy(said.figure), movesBy(cited.figure)];
  // "30-billion-yuan burdens will be put on enterprises" for burdens that are cut.
  if (a === 0 && !said.quotes && tellsMove(cited, -1) && !tellsMove(said, -1)) return false;
  if (a === 0 || a === b) return true;
  if (b !== 0) return false;
  // The report tells no direction of the figure itself: the words around it must.
  return tellsMove(cited, a);
}

function isSamePeriod(a: Period, b: Period): boolean {
  const plain = ({ label }: Period) => label.replace(/^FY/u, '').replace(/^by /u, '');
  if (plain(a) === plain(b)) return true;
  return a.from !== undefined && a.to !== undefined && a.from === b.from && a.to === b.to;
}

/** "GDP grew by 8.5%" is no answer for 2022: where only the question says a time, the figure must lie in it. */
function fitsAskedTime({ quotes, askedTimes }: SaidFigure, { label, from, to }: Period): boolean {
  if (quotes || from === undefined || to === undefined) return true;
  const dated = askedTimes.filter((asked) => asked.from !== undefined && asked.to !== undefined);
  return (
    dated.length === 0 ||
    dated.some((asked) => asked.label === label || (asked.from! <= from && to <= asked.to!))
  );
}

/** The time a statement says must be the figure's own; of an end of "from … to …" also the span's. */
function fitsTime(said: SaidFigure, cited: CitedFigure): boolean {
  const { figure, sentence } = cited;
  // "43,600 yuan in 2021, up from 29,900 yuan": the time is that of the end.
  if (said.pair === 'start' && cited.pair === 'start') return true;
  if (!said.timed) return fitsAskedTime(said, figure.period);
  if (said.figure.period.label === 'undated') return true;
  if (isSamePeriod(said.figure.period, figure.period)) return true;
  return Boolean(figure.period.inferred) && isSamePeriod(said.figure.period, sentence.sentence.period);
}

function fitsKind(said: Period['kind'], cited: Period['kind']): boolean {
  return said === 'other' || cited === 'other' || said === cited;
}

/** The words that say what a figure is about: its indicator's, else those of the whole statement, else the question's. */
function wordsFor({ figure, words, quotes, askedWords }: SaidFigure): Word[] {
  const own = namingWords(splitWords(figure.indicator));
  if (own.length > 0) return own;
  const around = namingWords(words);
  return around.length > 0 || quotes ? around : namingWords(askedWords);
}

/** What keeps a figure of a statement from being a figure of the report; nothing where it is the same. */
export function compareFigure(said: SaidFigure, cited: CitedFigure, evidence: Evidence): FaultReason[] {
  const faults: FaultReason[] = [];
  if (!isSameUnit(said, cited)) faults.push('other unit');
  if (said.figure.comparator !== cited.figure.comparator) faults.push('other comparator');
  if (!said.quotes && !isSameMeasure(said, cited)) faults.push('other measure');
  if (!isSameDirection(said, cited)) faults.push('other direction');
  if (!fitsTime(said, cited)) faults.push('other period');
  if (!fitsKind(said.kind, cited.figure.period.kind)) faults.push('result and target confused');
  const changed =
    changesScope(said, cited) ||
    changesWhole(said, cited, evidence) ||
    countsOther(said, cited) ||
    leavesOutHead(said, cited) ||
    borrowsWords(said.lead, cited, evidence) ||
    namesOther(said.lead, cited) ||
    addsWords([...splitWords(withoutNumbers(said.figure.indicator)), ...said.near], cited);
  if (changed) faults.push('other indicator');
  else if (!said.bare && !fitsIndicator(wordsFor(said), cited, evidence)) faults.push('other indicator');
  if (findOpposites(said.near, cited.near).length > 0) faults.push('opposite words');
  return faults;
}
