import { findSlots } from '../question/find-slots.ts';
import { termsOf } from '../question/find-subject.ts';
import { timesOf, wordsAt } from '../question/find-times.ts';
import { makeStandalone } from '../question/make-standalone.ts';
import { splitWords } from '../language/words.ts';
import type { LetterSentence } from './read-letter.ts';

/** Where in a letter a question stands. */
export interface QuestionPlace {
  sentence: LetterSentence;
  index: number;
  sentences: LetterSentence[];
  /** The questions found before, standing alone. */
  earlier: string[];
  /** What its own sentence says before it. */
  before?: string;
}

const POINTING =
  /\b(?:it|its|they|them|their|this|these|those|that(?! (?:the|is|are|was|were|will|there|a|in))|there(?! (?:be|is|are|was|were|will|any)\b)|the (?:same|latter|former))\b/iu;
const EXPLETIVE =
  /\b(?:is|was|will) it (?:true|possible|allowed|correct|planned|intended|permitted|likely|right)\b|\bit (?:take|cost)\b|\bwill there\b|\b(?:this|these|those) (?:year|years|city|report|\p{L}+s)\b|\bthat\b(?= (?:the|a|an|there|\p{L}+s)\b)/giu;

function pointsBack(question: string): boolean {
  return POINTING.test(question.replace(EXPLETIVE, ''));
}

/** What is said just before, in the same paragraph: the nearest sentence that is no question itself. */
function statementBefore({ sentence, index, sentences, before }: QuestionPlace): string | undefined {
  if (before && before.split(' ').length > 3) return before;
  const previous = sentences[index - 1];
  if (!previous || previous.paragraph !== sentence.paragraph || /\?\W*$/u.test(previous.text))
    return undefined;
  return previous.text;
}

/** The thing a statement names of which the reports speak; of several the last. */
function thingOf(statement: string, isPublic: (word: string) => boolean): string | undefined {
  const things = findSlots(statement)
    .map(({ start, end }) => statement.slice(start, end))
    .filter((thing) => splitWords(thing).some(({ text }) => isPublic(text)));
  return things.find((thing) => /^\p{Lu}/u.test(thing) && thing.includes(' ')) ?? things.at(0);
}

/** Makes a question understandable without its letter, from the sentence or the question before it. */
export function addContext(
  question: string,
  place: QuestionPlace,
  isPublic: (word: string) => boolean,
): string {
  const statement = statementBefore(place);
  const previous = place.earlier.at(-1);
  const light = termsOf(question).filter(({ importance }) => importance === 1).length;
  if (statement === undefined) {
    if (previous === undefined || !(pointsBack(question) || light === 0)) return question;
    return makeStandalone(question, [{ role: 'user', content: previous }]);
  }
  const thing = light <= 1 ? thingOf(statement, isPublic) : undefined;
  const times = timesOf(question).length > 0 ? [] : wordsAt(statement, timesOf(statement));
  const bare = question.replace(/\?$/u, '');
  if (pointsBack(question) && thing) {
    const named = question.replace(EXPLETIVE, '');
    const pronoun = POINTING.exec(named)?.[0];
    return pronoun
      ? question.replace(new RegExp(String.raw`\b${pronoun}\b`, 'u'), `the ${thing.replace(/^the /iu, '')}`)
      : question;
  }
  return light <= 1 && (thing || times.length > 0)
    ? `${bare} (${[...(thing && !bare.includes(thing) ? [thing] : []), ...times].join(', ')})?`
    : question;
}
