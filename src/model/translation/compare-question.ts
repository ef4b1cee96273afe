import { findQuantities } from '../../language/numbers.ts';
import { findLanguage } from './languages.ts';
import { readOriginal } from './read-original.ts';
import { readTranslation } from './read-translation.ts';
import type { Said } from './said-figure.ts';

/** Figures in digits, which every language writes alike but for their scale. */
function digitsOf(text: string): string[] {
  return (text.normalize('NFKC').match(/\d+(?:[.,]\d+)*/gu) ?? []).map((digits) =>
    digits.replace(/[.,]/gu, ''),
  );
}

function valuesOf({ figures, times }: Said): number[] {
  return [...figures, ...times].map(({ value }) => value);
}

/** Years, shares and amounts; an order or a small number may be a way of speaking. */
function weightyValues(text: string): number[] {
  const years = findQuantities(text).flatMap(({ class: kind, value }) =>
    (kind === 'year' || kind === 'date') && value !== null ? [value] : [],
  );
  const { figures } = readOriginal(text);
  const amounts = figures.filter(({ value, unit }) => unit !== 'rank' && (unit !== '' || value > 20));
  return [...years, ...amounts.map(({ value }) => value)];
}

/**
 * Whether a question put into English has the numbers and the time of the one that was asked: none of its own lost,
 * and none that neither it nor the questions before it say.
 * @param language of the question, as ISO 639-1.
 */
export function keepsForeignQuestion(
  restated: string,
  question: string,
  earlier: string[],
  language: string,
): boolean {
  const foreign = findLanguage(language);
  const english = readOriginal(restated);
  const kept = valuesOf(english);
  if (!foreign) {
    const digits = digitsOf(restated);
    const known = [question, ...earlier].flatMap(digitsOf);
    const years = (all: string[]) => all.filter((each) => /^(?:19|20)\d\d$/u.test(each));
    return (
      years(digitsOf(question)).every((year) => digits.includes(year)) &&
      years(digits).every((year) => known.includes(year))
    );
  }
  const asked = readTranslation(question, foreign);
  const before = earlier.map((text) => readTranslation(text, foreign));
  const known = [asked, ...before]
    .flatMap(valuesOf)
    .concat(earlier.flatMap((text) => valuesOf(readOriginal(text))));
  const same = (a: number) => (b: number) => Math.abs(a - b) <= Math.abs(a) * 1e-9;
  return (
    valuesOf(asked).every((value) => kept.some(same(value))) &&
    weightyValues(restated).every((value) => known.some(same(value))) &&
    (!asked.past || asked.next || !english.next || english.past) &&
    (!asked.next || asked.past || !english.past || english.next)
  );
}
