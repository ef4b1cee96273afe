import { findQuantities } from '../language/numbers.ts';
import type { QuestionKind } from './question.ts';

/** Kinds whose numbers say of whom or of what something is asked; others claim or compare them. */
const ASKS_OF: ReadonlySet<QuestionKind> = new Set(['quantity', 'keywords', 'other', 'date']);

const AGED =
  /\bage[ds]?(?: (?:is|of|from|between|at least|over|under|above|below))? (\d{1,3})(?: ?(?:to|and|-|–) ?(\d{1,3}))?\b|\b(\d{1,3})[- ]?years?[- ]olds?\b/giu;

/** "YA2018", "Year of Assessment 2018": of which tax year, which is no time at which something is done. */
export const ASSESSED = /\b(?:YA|Years? of Assessment)\s?((?:19|20)\d{2})\b/giu;

function digitsOf(text: string): string[] {
  return [...text.matchAll(/\d[\d,.]*\d|\d/gu)].map(([number]) => number.replace(/,(?=\d{3})/gu, ''));
}

/**
 * Numbers that say of whom a figure is asked: "those aged 60 and over", "homes with values up to $13,000". A figure of
 * another group is no answer.
 * @returns their digits, without separators.
 */
export function readConditions(text: string, kind: QuestionKind): string[] {
  if (!ASKS_OF.has(kind)) return [];
  const ages = [...text.matchAll(AGED)].flatMap(([, ...numbers]) => numbers.filter((number) => number));
  const bounds = findQuantities(text)
    .filter((one) => one.comparator !== 'exactly' && ['quantity', 'count'].includes(one.class))
    .flatMap((one) => digitsOf(one.text));
  const taxYears = [...text.matchAll(ASSESSED)].map(([, year]) => `ya${year}`);
  return [...new Set([...ages, ...bounds, ...taxYears])];
}

/** Whether the words around a figure name all of these numbers. */
export function meetsConditions(conditions: string[], words: { stem: string }[]): boolean {
  const said = (wanted: string) => words.some(({ stem }) => stem === wanted);
  return conditions.every(
    (wanted) =>
      said(wanted) || (wanted.startsWith('ya') && said(wanted.slice(2)) && (said('ya') || said('assess'))),
  );
}
