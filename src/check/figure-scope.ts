import { splitWords } from '../language/words.ts';
import type { CitedFigure, Evidence } from './cited-figures.ts';
import type { SaidFigure } from './match-figure.ts';
import { findUnborn, weightyWords } from './unborn-words.ts';

const PER_PERSON = /\bper[ -](?:capita|head|person|inhabitant)\b/iu;
const EACH = /\b(?:per[ -](?!cent|annum|year|month|week|day)\p{L}+|each|every|averaged?|apiece)\b/iu;
const AVERAGE = /\b(?:averaged?|mean)\b/iu;
const MEDIAN = /\bmedian\b/iu;
const TOTAL =
  /\b(?:total(?:s|l?ed|l?ing)?|overall|combined|aggregate|together|altogether|jointly|collectively|sum|as a whole|in all)\b/iu;
const YEARLY = /\b(?:annual(?:ly)?|yearly|(?:a|per|each|every) year|per annum|averaged?)\b/iu;

const YEARLY_BEHIND = /^[^,;.]{0,40}\b(?:(?:a|per|each|every) year|annually|yearly|per annum)\b/iu;

function wordsOf({ figure, near }: Pick<SaidFigure, 'figure' | 'near'>): string {
  // "7% a year on average, from 397.9 billion" makes no average of what follows.
  const around = near
    .map(({ text }) => text)
    .join(' ')
    .replace(/^on average/iu, '');
  return [figure.indicator, figure.unit, around].join(' ');
}

function spansYears({ figure: { period } }: CitedFigure): boolean {
  return (period.from?.slice(0, 4) ?? '') < (period.to?.slice(0, 4) ?? '');
}

/**
 * Whether a statement makes a total of what is each one's, gives to each what is the total, or tells a yearly growth of
 * several years as that of all of them.
 */
export function changesScope(said: SaidFigure, cited: CitedFigure): boolean {
  const [own, told] = [wordsOf(said), wordsOf(cited)];
  const whole = `${own} ${said.words.map(({ text }) => text).join(' ')}`;
  if (PER_PERSON.test(said.figure.indicator) && !PER_PERSON.test(told)) return true;
  if (AVERAGE.test(own) && !EACH.test(told) && !YEARLY.test(told)) return true;
  if (MEDIAN.test(own) && !MEDIAN.test(told)) return true;
  const isOfEach = EACH.test(told) || MEDIAN.test(told);
  if (TOTAL.test(own) && isOfEach && !EACH.test(whole) && !MEDIAN.test(whole)) return true;
  if (TOTAL.test(own) && YEARLY.test(`${cited.figure.unit} ${cited.right}`) && !YEARLY.test(whole))
    return true;
  if (
    /\b(?:each|apiece)\b/iu.test(`${own} ${said.right}`) &&
    !EACH.test(`${told} ${cited.right}`) &&
    !/\b(?:both|respectively)\b/iu.test(`${told} ${cited.right}`)
  )
    return true;
  // "1,157 proposals a year" for those of five years.
  if (YEARLY_BEHIND.test(said.right) && !YEARLY.test(`${told} ${cited.right}`) && spansYears(cited))
    return true;
  return (
    !said.quotes &&
    cited.figure.measure === 'change' &&
    spansYears(cited) &&
    YEARLY.test(told) &&
    !YEARLY.test(whole)
  );
}

/** "79.5% of general public budget expenditure": what a share is a share of. */
const OF_WHOLE =
  /^\s*(?:share |proportion )?of (?:that of )?(?:(?:the|its|our|all) )*(.{3,60}?)(?=[,.;:()–]|\s(?:in|by|over|will|would|is|are|was|were|has|have|had|to|for|which|that|who|and|went|goes?)\s|\s*$)/iu;

/** Whether a share is said to be one of something else: "79.5% of GDP" for "79.5% of the budget expenditure". */
export function changesWhole(said: SaidFigure, cited: CitedFigure, { contextWords }: Evidence): boolean {
  if (!said.figure.unit.startsWith('%')) return false;
  const whole = OF_WHOLE.exec(said.right)?.[1];
  if (whole === undefined) return false;
  const told = weightyWords(splitWords(OF_WHOLE.exec(cited.right)?.[1] ?? ''));
  return findUnborn(splitWords(whole), told.length > 0 ? told : contextWords).length > 0;
}
