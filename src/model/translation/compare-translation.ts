import type { ForeignLanguage } from './foreign-language.ts';
import { findLanguage } from './languages.ts';
import { readOriginal } from './read-original.ts';
import { readTranslation } from './read-translation.ts';
import type { Said, SaidFigure } from './said-figure.ts';
import { findQuantities } from '../../language/numbers.ts';

/** Units that one language keeps apart and another does not. */
const SAME_UNITS: ReadonlySet<string> = new Set([
  '$=S$',
  'S$=$',
  'USD=$',
  '=count',
  'rank=count',
  '¥=yuan',
  'per thousand=‰',
]);

function sameUnit(original: string, translated: string, { units }: ForeignLanguage): boolean {
  const isKnown =
    ['', 'rank', 'plan', 'times'].includes(original) || units.some(([, unit]) => unit === original);
  const expected = isKnown ? original : '';
  return [original, expected].some((unit) => unit === translated || SAME_UNITS.has(`${unit}=${translated}`));
}

function sameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 1e-9;
}

/** A change's beginning before its end, whichever of them is told first. */
function isReversed(figures: SaidFigure[], i: number): boolean {
  return (figures[i]?.roles.includes('to') && figures[i + 1]?.roles.includes('from')) ?? false;
}

function swap(figures: SaidFigure[], i: number): SaidFigure[] {
  return figures.with(i, figures[i + 1]!).with(i + 1, figures[i]!);
}

function isPair(figures: SaidFigure[], i: number): boolean {
  return (figures[i]?.roles.includes('from') && figures[i + 1]?.roles.includes('to')) ?? false;
}

/** Same figures in the same order, each with its unit and bound, and the same part in a change. */
function sameFigures(original: Said, translated: Said, language: ForeignLanguage): boolean {
  if (original.figures.length !== translated.figures.length) return false;
  let ours = original.figures;
  let theirs = translated.figures;
  for (let i = 0; i + 1 < ours.length; i++) {
    if (isReversed(ours, i)) ours = swap(ours, i);
    if (isPair(ours, i) && isReversed(theirs, i) && !isPair(theirs, i)) theirs = swap(theirs, i);
  }
  const changes = original.directions.length > 0;
  return ours.every((our, i) => {
    const their = theirs[i]!;
    const sameBound =
      our.bounds.length === 0
        ? their.bounds.length === 0
        : their.bounds.includes(our.bounds[0]!) &&
          their.bounds.every(
            (bound) => bound === our.bounds[0] || (their.bounds.length === 2 && isAbove(bound)),
          );
    const isBegin = our.roles.includes('from');
    const arrives = our.roles.includes('to');
    const inPair = isPair(ours, i) || isPair(ours, i - 1);
    const sameRole =
      (!isBegin || their.roles.includes('from')) &&
      (!(arrives && inPair) || their.roles.includes('to')) &&
      (!(arrives && changes) || !their.roles.includes('by')) &&
      (!(our.roles.includes('by') && changes) || !their.roles.includes('to') || their.roles.includes('by'));
    return (
      sameValue(our.value, their.value) && sameUnit(our.unit, their.unit, language) && sameBound && sameRole
    );
  });
}

/** 以上 is both "at least" and "more than". */
function isAbove(bound: string): boolean {
  return bound === 'at least' || bound === 'more than';
}

/** How many figures stand before a time. */
function place({ start }: SaidFigure, figures: SaidFigure[]): number {
  return figures.filter((figure) => figure.start < start).length;
}

/** Same years in the same order, the same dates and lengths, and none moved to another figure. */
function sameTimes(original: Said, translated: Said, text: string): boolean {
  const yearsOf = ({ times }: Said) => times.filter(({ unit }) => unit === 'year').map(({ value }) => value);
  const listOf = ({ times }: Said) =>
    times.map(({ value, unit, bounds }) => `${value} ${unit} ${bounds.join()}`).toSorted();
  if (yearsOf(original).join() !== yearsOf(translated).join()) return false;
  if (listOf(original).join(';') !== listOf(translated).join(';')) return false;
  const last = original.figures.length;
  const matched = new Set<SaidFigure>();
  return original.times.every((time) => {
    const same = translated.times.find(
      (other) => other.unit === time.unit && other.value === time.value && !matched.has(other),
    )!;
    matched.add(same);
    const [ours, theirs] = [place(time, original.figures), place(same, translated.figures)];
    if (ours === theirs) return true;
    const isOnly = original.times.every(({ start }) => start === time.start);
    if (isOnly && [0, last].includes(ours) && [0, last].includes(theirs)) return true;
    // "635.5 billion yuan in 2021" is 2021年的6355亿元.
    const before = original.figures[ours - 1];
    return theirs === ours - 1 && before !== undefined && !text.slice(before.end, time.start).includes(',');
  });
}

function sameWords(original: Said, translated: Said): boolean {
  const says = ({ directions }: Said, way: 'up' | 'down') => directions.includes(way);
  const keepsUp =
    (!says(original, 'up') || says(translated, 'up') || translated.better) &&
    (!says(translated, 'up') || says(original, 'up') || original.better);
  const bothWays = original.directions.length > 1 && translated.directions.length > 1;
  return (
    keepsUp &&
    says(original, 'down') === says(translated, 'down') &&
    (!bothWays || original.directions.join() === translated.directions.join()) &&
    original.denies === translated.denies &&
    original.past === translated.past &&
    original.next === translated.next &&
    (original.plans || !translated.plans) &&
    !(original.plans && !translated.plans && translated.done)
  );
}

const ENGLISH_NUMBERS =
  /(?<!\p{L})(?:one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|percent|per cent|at least|at most|less than|more than)(?!\p{L})/iu;

/** Whether a translation is written in its language: no other script, no words that the tables do not know. */
function isWrittenIn(original: string, translated: string, language: ForeignLanguage): boolean {
  const foreign = [...translated.matchAll(/\p{L}/gu)].some(([letter]) => !language.letters.test(letter));
  if (foreign || /\p{Cf}/u.test(translated)) return false;
  const known = original.toLowerCase();
  if (language.letters.test('a') && language.letters.test('中'))
    return (translated.match(/\p{Script=Latin}{2,}/gu) ?? []).every(
      (word) => known.includes(word.toLowerCase()) || /^(?:RMB|CNY|USD|SGD|km|kg|GDP|TEU)$/u.test(word),
    );
  return !ENGLISH_NUMBERS.test(translated);
}

/** Names that hold digits ("5G", "G60") stay as they are. */
function withoutNames(original: string, translated: string): [string, string] | undefined {
  const names = findQuantities(original).filter(({ class: kind }) => kind === 'name');
  if (!names.every(({ text }) => translated.includes(text))) return undefined;
  return names.reduce<[string, string]>(
    ([ours, theirs], { text }) => [ours.replaceAll(text, ' '), theirs.replaceAll(text, ' ')],
    [original, translated],
  );
}

/**
 * Whether a translation says what its original says, as far as can be told without understanding: each number with
 * unit, bound and place; directions; denials; past and future. When in doubt it does not.
 * @param original in English. @param language of the translation, as ISO 639-1.
 */
export function saysTheSame(original: string, translated: string, language: string): boolean {
  const foreign = findLanguage(language);
  if (!foreign || translated.length > original.length * foreign.longest + 40) return false;
  if (!isWrittenIn(original, translated, foreign)) return false;
  const [english, other] = withoutNames(original, translated) ?? [];
  if (english === undefined || other === undefined) return false;
  const ours = readOriginal(english);
  const theirs = readTranslation(other, foreign);
  return (
    !ours.isUnread &&
    !theirs.isUnread &&
    sameFigures(ours, theirs, foreign) &&
    sameTimes(ours, theirs, english) &&
    sameWords(ours, theirs)
  );
}
