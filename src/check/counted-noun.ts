import { splitWords, type Word } from '../language/words.ts';
import type { CitedFigure } from './cited-figures.ts';
import { namingWords } from './compare-indicators.ts';
import type { SaidFigure } from './match-figure.ts';
import { findUnborn, weightyWords } from './unborn-words.ts';

const STOPS = String.raw`in|of|for|to|by|at|on|with|from|under|over|will|is|are|was|were|has|have|had|can|who|which|that|as|per|during|across|through|into|between|within`;
/** What stands right behind a number: "embedded beds", "more children". */
const BEHIND = new RegExp(
  String.raw`^\s+((?:[\p{L}\d’'“”"&-]+\s*,?\s*)+?)(?=\s*(?:\b(?:${STOPS})\b|[.;:()[\]]|$))`,
  'iu',
);
const FIRST_OF_SEVERAL = /\s(?:and|or)\s|,/u;

function behind(right: string): string {
  return /^\s*(?:and|or|,)/u.test(right) ? '' : (BEHIND.exec(right)?.[1] ?? '');
}

/** "2,500 nurseries" for "2,500 more children in the nurseries": what is counted stands behind the number. */
export function countsOther(said: SaidFigure, cited: CitedFigure): boolean {
  if (said.figure.unit !== '' || said.figure.measure === 'rank') return false;
  const [first = ''] = behind(said.right).split(FIRST_OF_SEVERAL);
  const nouns = weightyWords(splitWords(first));
  const own = weightyWords(splitWords(behind(cited.right)));
  const told = own.length > 0 ? own : [...splitWords(cited.figure.indicator), ...cited.near];
  // "34,000 elderly people" for "34,000 severely disabled people": not what the sentence before speaks of either.
  const strangers = findUnborn(nouns, [...told, ...cited.sentence.words]);
  return strangers.length > 0 || (nouns.length > 0 && findUnborn(nouns, told).length === nouns.length);
}

/** What a thing is for, or in, says not what it is: "the fund to stabilize foreign trade". */
const PURPOSE = /\s(?:to|for|in|on|with|against|towards?)\s/iu;

function standsIn({ stem }: Word, words: Word[]): boolean {
  return words.some((word) => word.stem === stem);
}

/** "Foreign trade will increase by 20%" for "the fund to stabilize foreign trade will increase by 20%". */
export function leavesOutHead(said: SaidFigure, { figure }: CitedFigure): boolean {
  const [name = ''] = figure.indicator.split(',');
  const turn = PURPOSE.exec(name);
  if (!turn) return false;
  const head = weightyWords(splitWords(name.slice(0, turn.index)));
  const purpose = splitWords(name.slice(turn.index + turn[0].length));
  const own = namingWords([...splitWords(said.figure.indicator), ...said.near]);
  return (
    head.length > 0 &&
    own.some((word) => standsIn(word, purpose)) &&
    findUnborn(head, said.words).length === head.length
  );
}
