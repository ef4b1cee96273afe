import { splitContentWords } from '../language/words.ts';
import { detectForeignLanguage } from '../question/detect-language.ts';
import { timesOf, wordsAt } from '../question/find-times.ts';
import { makeStandalone } from '../question/make-standalone.ts';
import { readTerms, type Term } from '../question/read-terms.ts';
import type { Turn } from '../types.ts';
import { keepsForeignQuestion } from './translation/compare-question.ts';

/** What a question is about weighs this much; words of asking weigh less, or ask how much. */
const WEIGHTY = 1;
const ASKS_AMOUNT =
  /^(?:much|many|high|large|big|long|far|fast|often|strongly|figures?|numbers?|amounts?|values?|levels?|sizes?|totals?)$/iu;

function weightyTerms(text: string): Term[] {
  const times = timesOf(text);
  return readTerms(text, times).filter(
    ({ importance, text: words }) => importance >= WEIGHTY && !ASKS_AMOUNT.test(words),
  );
}

/** Whether some words hold a term, as it is said or by another word for it. */
function holds(words: ReadonlySet<string>, { alternatives }: Term): boolean {
  return alternatives.some(({ stems }) => stems.every((stem) => words.has(stem)));
}

/** "How much did GDP grow?" asks for its growth. */
const GROWTH = splitContentWords('growth grow grew increase rise').map(({ stem }) => stem);

function stemsOf(...texts: string[]): Set<string> {
  const stems = texts.flatMap((text) => splitContentWords(text).map(({ stem }) => stem));
  return new Set(stems.some((stem) => GROWTH.includes(stem)) ? [...stems, ...GROWTH] : stems);
}

function numbersOf(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/gu) ?? []).map((number) => number.replaceAll(',', '')).toSorted();
}

/** "The past five years": what is asked of, in one spelling. */
function periodsOf(text: string): string[] {
  return wordsAt(text, timesOf(text))
    .map((words) =>
      words
        .toLowerCase()
        .replace(/\b(?:the|last|previous|preceding)\b/gu, (word) => (word === 'the' ? '' : 'past'))
        .replace(/\b(?:coming|upcoming|following)\b/gu, 'next')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .toSorted();
}

/**
 * Whether a question that a chat model has put is the one that was asked. What rules make of an English follow-up is
 * the yardstick: the same figures and times, all that it is about, and nothing that nobody spoke of. Of a question in
 * another language the numbers and the time must survive.
 * @param history the turns before it.
 */
export function keepsQuestion(restated: string, question: string, history: Turn[]): boolean {
  const earlier = history.filter(({ role }) => role === 'user').map(({ content }) => content);
  const language = detectForeignLanguage(question);
  if (language !== undefined) return keepsForeignQuestion(restated, question, earlier, language);
  if (earlier.some((text) => detectForeignLanguage(text) !== undefined)) return true;
  const byRule = makeStandalone(question, history);
  const spoken = stemsOf(byRule, question, ...earlier);
  const kept = stemsOf(restated);
  const sayable = [byRule, question, ...earlier].flatMap(weightyTerms);
  return (
    numbersOf(byRule).join() === numbersOf(restated).join() &&
    periodsOf(byRule).join() === periodsOf(restated).join() &&
    weightyTerms(byRule).every((term) => holds(kept, term)) &&
    weightyTerms(restated).every(
      (term) =>
        holds(spoken, term) ||
        sayable.some(({ alternatives }) =>
          alternatives.some(({ stems }) => stems.join() === term.alternatives[0]!.stems.join()),
        ),
    )
  );
}
