import { timesOf, wordsAt } from '../question/find-times.ts';
import { makeStandalone } from '../question/make-standalone.ts';
import { askWhetherTrue, closeQuestion } from './ask-directly.ts';
import { findOwnThing } from './own-affairs.ts';
import { findThings, isKin } from './find-things.ts';
import type { LetterSentence } from './read-letter.ts';
import { IN_LETTER } from './stand-ins.ts';
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

/** What is said just before, in the same paragraph, and is no question itself: the nearest first. */
function findStatements({ index, sentences }: QuestionPlace): string[] {
  const told = [1, 2].flatMap((back) => sentences[index - back] ?? []);
  const apart = told.findIndex(
    ({ paragraph, text }) => paragraph !== sentences[index]?.paragraph || /\?\W*$/u.test(text),
  );
  return told.slice(0, apart === -1 ? told.length : apart).map(({ text }) => text);
}

/** What stands before a noun, and before no verb. */
const NOUN_BEFORE =
  /\b(?:the|an?|our|my|your|its|their|this|that|these|those|new|old|of|for|about|any|no|more|at|in)\s+$/iu;
const MOST_THINGS = 2;

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
  const own = pronoun.possessive ? undefined : findOwnThing(statement);
  if (own) return `${question.slice(0, pronoun.start)}the ${own} ${IN_LETTER}${question.slice(pronoun.end)}`;
  const clause = /^(?:this|that)$/iu.test(question.slice(pronoun.start, pronoun.end));
  const thing = things.find(
    ({ text, start, words }) =>
      /^\p{Lu}/u.test(text) || (!clause && (words > 1 || NOUN_BEFORE.test(statement.slice(0, start)))),
  );
  const named = thing?.text ?? (clause ? undefined : findOnlyNoun(statement, isPublic));
  if (!named) return question;
  const name = `the ${named}${pronoun.possessive ? '’s' : ''}`;
  return putBeside(
    `${question.slice(0, pronoun.start)}${name}${question.slice(pronoun.end)}`,
    times.slice(0, 1),
  );
}

const NOUN_GROUP =
  /\b(?:the|an?|my|our) (?<group>(?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*)(?= (?:on|in|for|at|of|from|with|to|by|is|was|has|that|which|and|but)\b|[,.;:!]|$)/gu;

/** "I applied for a parking permit": the one thing that a statement names, though no report speaks of it. */
function findOnlyNoun(statement: string, isPublic: (word: string) => boolean): string | undefined {
  const groups = [...statement.matchAll(NOUN_GROUP)].map(({ groups: match }) => match!.group!);
  const [only, other] = groups;
  const head = only?.split(' ').at(-1);
  return only && head && other === undefined && !isPublic(head) && !isKin(head) ? only : undefined;
}

function putBeside(question: string, words: string[]): string {
  return words.length === 0 ? question : question.replace(/\?$/u, ` (${words.join(', ')})?`);
}

/** What the question before it was about, in English that an office can sign. */
function joinPrevious(question: string, earlier: string): string {
  const joined = makeStandalone(question, [{ role: 'user', content: earlier }])
    .replace(/\bthe (?=\p{Lu}[\p{L}-]*[’']s\b)/gu, '')
    .replace(/\b(at the (?:beginning|start|end|close)) \((?:the )?([^()]*years)\)/iu, '$1 of the $2');
  const inYear = /\bin (?:19|20)\d{2}\b/u.test(earlier);
  return inYear ? joined.replace(/\bfor (?=(?:19|20)\d{2}\b)/u, 'in ') : joined;
}

/** "I have read that the airport was approved. Is that true?" */
const DOUBTS =
  /^(?:is|was) (?:this|that|it)(?: really| still)? (?:true|correct|right|so|the case|accurate|a fact)\?$/iu;
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
    const joined = joinPrevious(question, earlier);
    return standsAlone(joined) ? joined : question;
  };
  const statements = findStatements(place);
  const doubted = DOUBTS.test(question) ? (place.before ?? statements[0]) : undefined;
  if (doubted) return closeQuestion(askWhetherTrue(doubted.replace(/[\s,;:–—-]+$/u, '')));
  // "The same for pensions, please: where do they stand, …"
  const told = place.before && findPronoun(question) ? takeFrom(place.before, question, isPublic) : question;
  if (told !== question && standsAlone(told)) return told;
  // "… and what was it at the beginning?"
  if (previous?.index === index) return alone && !leans ? question : join(previous.question);
  for (const statement of statements) {
    const taken = takeFrom(statement, question, isPublic);
    if (taken !== question && standsAlone(taken)) return taken;
  }
  // "What about pensions?", asked of nothing before.
  if (!previous && leans)
    return question.replace(/^(?:what|how) about /iu, 'What does the report say about ');
  if (!previous || (!leans && (alone || previous.index !== index - 1))) return question;
  return join(previous.question);
}
