import { isStopword, splitWords } from '../language/words.ts';
import { timesOf, wordsAt } from '../question/find-times.ts';
import { importanceOf } from '../question/light-words.ts';
import { makeStandalone } from '../question/make-standalone.ts';
import type { LetterSentence } from './read-letter.ts';
import { findPronoun, isPartial, standsAlone } from './stands-alone.ts';

/** Where in a letter a question stands. */
export interface QuestionPlace {
  index: number;
  sentences: LetterSentence[];
  /** The question found before, standing alone, and its sentence. */
  previous: { question: string; index: number } | undefined;
  /** What its own sentence says before it. */
  before?: string;
}

/** What is said just before, in the same paragraph, and is no question itself. */
function findStatement({ index, sentences, before }: QuestionPlace): string | undefined {
  if (before && before.split(' ').length > 3) return before;
  const [own, previous] = [sentences[index], sentences[index - 1]];
  const told = previous && previous.paragraph === own?.paragraph && !/\?\W*$/u.test(previous.text);
  return told ? previous.text : undefined;
}

/** Who they are says nothing of what they ask. */
const FAMILY =
  /^(?:daughters?|sons?|wife|husband|mother|father|parents?|brother|sister|grand\p{L}+|famil\p{L}+|neighbou?rs?|friends?|boys?|girls?|newspaper|paper|letter|question|news|mr|mrs|ms|dr)$/iu;
const VERBAL = /(?:ed|ing)$/u;
/** "my daughter starts", "which opens": the verb of what stands before it. */
const SUBJECT_BEFORE =
  /(?:\b(?:who|which|that|it|he|she)|\b\p{L}+er|\b(?:son|wife|husband|child|boy|girl|boss))\s+$/iu;
/** What stands before a noun, and before no verb. */
const NOUN_BEFORE =
  /\b(?:the|an?|our|my|your|its|their|this|that|these|those|new|old|of|for|about|any|no|more|at|in)\s+$/iu;
const MOST_THINGS = 2;

interface Thing {
  text: string;
  start: number;
  end: number;
  words: number;
}

/** What a statement names of which the reports speak: names first, then longer before shorter. */
function findThings(statement: string, isPublic: (word: string) => boolean): Thing[] {
  const times = timesOf(statement);
  const things: Thing[] = [];
  for (const { text, base, start, end } of splitWords(statement)) {
    const capital = /^\p{Lu}/u.test(text) && start > 0;
    const names =
      !isStopword(text) &&
      !FAMILY.test(text) &&
      !/^\d/u.test(text) &&
      (capital || (importanceOf(base) === 1 && !VERBAL.test(text))) &&
      !(/s$/u.test(text) && SUBJECT_BEFORE.test(statement.slice(0, start))) &&
      !times.some((time) => start < time.end && time.start < end) &&
      isPublic(text);
    if (!names) continue;
    const last = things.at(-1);
    const joins = last && /^[\s-]{1,2}$/u.test(statement.slice(last.end, start));
    if (joins) Object.assign(last, { text: statement.slice(last.start, end), end, words: last.words + 1 });
    else things.push({ text, start, end, words: 1 });
  }
  const weight = ({ text, words }: Thing) => words + (/^\p{Lu}/u.test(text) ? 2 : 0);
  return things.toSorted((a, b) => weight(b) - weight(a));
}

/** Names in a question what the statement before it speaks of. */
function takeFrom(statement: string, question: string, isPublic: (word: string) => boolean): string {
  const things = findThings(statement, isPublic);
  const pronoun = findPronoun(question);
  const times =
    timesOf(question).length > 0 || /^when\b/iu.test(question) ? [] : wordsAt(statement, timesOf(statement));
  if (!pronoun)
    return putBeside(question, [
      ...things.slice(0, MOST_THINGS).map(({ text }) => text),
      ...times.slice(0, 1),
    ]);
  const clause = /^(?:this|that)$/iu.test(question.slice(pronoun.start, pronoun.end));
  const thing = things.find(
    ({ text, start, words }) =>
      /^\p{Lu}/u.test(text) || (!clause && (words > 1 || NOUN_BEFORE.test(statement.slice(0, start)))),
  );
  if (!thing) return question;
  const name = `the ${thing.text}${pronoun.possessive ? '’s' : ''}`;
  return putBeside(
    `${question.slice(0, pronoun.start)}${name}${question.slice(pronoun.end)}`,
    times.slice(0, 1),
  );
}

function putBeside(question: string, words: string[]): string {
  return words.length === 0 ? question : question.replace(/\?$/u, ` (${words.join(', ')})?`);
}

const LEANS = /^(?:and|but|or|also|what about|how about|the same)\b/iu;

/**
 * Makes a question understandable without its letter: from the sentence just before it, else from the question before.
 * @returns the question as it is where neither helps.
 */
export function addContext(
  question: string,
  place: QuestionPlace,
  isPublic: (word: string) => boolean,
): string {
  const alone = standsAlone(question);
  const leans = LEANS.test(question);
  if (alone && !isPartial(question) && !leans) return question;
  const { previous, index } = place;
  const join = (earlier: string) => {
    const joined = makeStandalone(question, [{ role: 'user', content: earlier }]);
    return standsAlone(joined) ? joined.replace(/\bthe (?=\p{Lu}[\p{L}-]*[’']s\b)/gu, '') : question;
  };
  // "… and what was it at the beginning?"
  if (previous?.index === index) return alone && !leans ? question : join(previous.question);
  const statement = findStatement(place);
  const told = statement === undefined ? question : takeFrom(statement, question, isPublic);
  if (told !== question && standsAlone(told)) return told;
  if (!previous || (!leans && (alone || previous.index !== index - 1))) return question;
  return join(previous.question);
}
