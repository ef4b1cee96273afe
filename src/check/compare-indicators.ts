import { contrastsOf } from '../language/contrasts.ts';
import { isStopword, splitWords, type Word } from '../language/words.ts';
import type { CitedFigure, Evidence } from './cited-figures.ts';
import { findOpposites } from './opposites.ts';
import { findSynonyms } from './synonyms.ts';
import { findUnborn } from './unborn-words.ts';

// Words of measuring and of change: they tell no indicator from another.
const LIGHT = new Set(
  splitWords(
    `rate level number total amount volume figure value share proportion percentage percent size target goal plan aim
    increase rise grow growth climb jump decrease decline fall drop reduce reach stand amount exceed keep remain stay
    year annual average new more additional further report city government say put set raise cover account make standard
    percent per cent point improve provide build introduce about rank place position row elsewhere`,
  ).map(({ stem }) => stem),
);

/** The words of an indicator that tell it from others. */
export function namingWords(words: Word[]): Word[] {
  return words.filter(({ stem, text }) => !isStopword(text) && !LIGHT.has(stem) && !/^\d/u.test(text));
}

function stemsOf(words: Word[]): Set<string> {
  return new Set(words.map(({ stem }) => stem));
}

/** Words of one indicator that the other does not have. */
function ownWords(indicator: string, other: Set<string>): Set<string> {
  return new Set(
    namingWords(splitWords(indicator))
      .map(({ stem }) => stem)
      .filter((stem) => !other.has(stem)),
  );
}

function countIn(words: Word[], set: Set<string>): number {
  return new Set(words.map(({ stem }) => stem).filter((stem) => set.has(stem))).size;
}

/** How many of the words stand in a set, or are another way to say what stands there. */
function countKnown(said: Word[], told: Word[], stems: Set<string>): number {
  const synonyms = stemsOf(findSynonyms(said, told));
  return new Set(said.map(({ stem }) => stem).filter((stem) => stems.has(stem) || synonyms.has(stem))).size;
}

/** "rural" where the report says "urban", or "exports" where it says "imports and exports". */
function contrasts(said: Word[], cited: Word[]): boolean {
  const told = new Set(cited.map(({ base }) => base));
  const own = new Set(said.map(({ base }) => base));
  return said.some(({ base }) => {
    const others = contrastsOf(base)?.filter((other) => other !== base && told.has(other)) ?? [];
    return others.length > 0 && (!told.has(base) || !others.some((other) => own.has(other)));
  });
}

/** Only figures of one unit are taken for each other: nobody reads "1.60:1" for an income. */
function isOfOneUnit({ figure: a }: CitedFigure, { figure: b }: CitedFigure): boolean {
  return a.unit.split(' ')[0] === b.unit.split(' ')[0];
}

/** Whether a figure is another's who shares the cited spans: its indicator is named, and this one's is not. */
function isNamedFor(said: Word[], figure: CitedFigure, other: CitedFigure): boolean {
  const own = new Set([...stemsOf(splitWords(figure.figure.indicator))]);
  const others = ownWords(other.figure.indicator, own);
  const mine = ownWords(figure.figure.indicator, stemsOf(splitWords(other.figure.indicator)));
  return countIn(said, others) > countIn(said, mine);
}

/**
 * Words of an indicator that stand neither in the cited sentence nor right before or above it: "household income", "profits".
 * @param said the indicator's own words.
 */
export function addsWords(said: Word[], { figure, sentence, before, document }: CitedFigure): boolean {
  const told = splitWords(
    `${figure.indicator} ${figure.unit} ${document.title} ${document.publisher ?? ''} ${sentence.headingPath.join(' ')}`,
  );
  const known = [...told, ...sentence.words, ...before];
  return findUnborn(namingWords(said), known).length > 0;
}

/**
 * "GDP and fiscal revenue of 112.28 billion": words that name another figure of the cited spans, and stand nowhere near
 * this one. @param said what stands around the figure in the statement.
 */
export function borrowsWords(said: Word[], figure: CitedFigure, { figures }: Evidence): boolean {
  const own = stemsOf([...splitWords(`${figure.figure.indicator} ${figure.figure.unit}`), ...figure.near]);
  const strangers = namingWords(said).filter(({ stem }) => !own.has(stem));
  if (strangers.length === 0) return false;
  const others = figures.filter(
    (other) =>
      other.figure.value !== figure.figure.value &&
      other.figure.indicator !== figure.figure.indicator &&
      isOfOneUnit(other, figure),
  );
  const theirs = stemsOf(others.flatMap((other) => namingWords(splitWords(other.figure.indicator))));
  return strangers.some(({ stem }) => theirs.has(stem));
}

/** "Jiaxing Airport will have 50 berths", where those are the port's: a name that the figure's own place does not have. */
export function namesOther(said: Word[], { sentence, before, document }: CitedFigure): boolean {
  const names = said.filter(
    ({ text, start }) => start > 0 && /^\p{Lu}\p{Ll}/u.test(text) && !isStopword(text),
  );
  const told = [
    ...sentence.words,
    ...before,
    ...splitWords(`${document.title} ${document.publisher ?? ''} ${sentence.headingPath.join(' ')}`),
  ];
  return findUnborn(names, told).length > 0;
}

/** Least share of the naming words that the cited sentence and its headings must have. */
const SUPPORT = 0.5;

/**
 * Whether the words a statement has for a figure fit the report's figure: enough of them stand there, none stands
 * against it, and no other figure of the cited spans has more of them.
 */
export function fitsIndicator(said: Word[], figure: CitedFigure, evidence: Evidence): boolean {
  if (said.length === 0) return true;
  const indicator = splitWords(figure.figure.indicator);
  if (contrasts(said, indicator)) return false;
  if (findOpposites(said, indicator).length > 0) return false;
  const near = stemsOf([...indicator, ...figure.near]);
  const around = stemsOf([
    ...figure.sentence.words,
    ...figure.sentence.headingPath.flatMap(splitWords),
    ...splitWords(`${figure.document.title} ${figure.document.publisher ?? ''}`),
  ]);
  const told = [...indicator, ...figure.near];
  if (countKnown(said, told, near) === 0 && namingWords(indicator).length > 0) return false;
  const all = new Set(said.map(({ stem }) => stem)).size;
  if (countKnown(said, told, new Set([...near, ...around])) / all < SUPPORT) return false;
  return !evidence.figures.some(
    (other) =>
      other !== figure &&
      other.figure.value !== figure.figure.value &&
      isOfOneUnit(other, figure) &&
      isNamedFor(said, figure, other),
  );
}
