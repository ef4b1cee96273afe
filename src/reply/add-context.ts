import { timesOf, wordsAt } from '../question/find-times.ts';
import { makeStandalone } from '../question/make-standalone.ts';
import { askAgain } from './ask-again.ts';
import { askWhetherTrue, closeQuestion } from './ask-directly.ts';
import { findOwnThing, isOwnPlace } from './own-affairs.ts';
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
/** "Jobs for young people: how many?" */
function nameHeading(question: string, heading: string): string {
  const named = `${heading[0]!.toLowerCase()}${heading.slice(1)}`;
  return /^how many\?$/iu.test(question) ? `How many ${named}?` : putBeside(question, [named]);
}

const MOST_THINGS = 2;

/** Names in a question what the statement before it speaks of. */
function takeFrom(statement: string, question: string, isPublic: (word: string) => boolean): string {
  const things = findThings(statement, isPublic).map((thing) =>
    isOwnPlace(thing.text, statement.slice(0, thing.start))
      ? { ...thing, text: `the ${thing.text} ${IN_LETTER}` }
      : thing,
  );
  const pronoun = findPronoun(question);
  const times =
    timesOf(question).length > 0 || /^when\b/iu.test(question) ? [] : wordsAt(statement, timesOf(statement));
  // "The city will build kindergartens: how many?"
  if (/^how many\?$/iu.test(question) && things[0]) return `How many ${things[0].text}?`;
  if (!pronoun)
    return putBeside(question, [
      ...things.slice(0, MOST_THINGS).map(({ text }) => text),
      ...times.slice(0, 1),
    ]);
  const word = question.slice(pronoun.start, pronoun.end);
  const quoted = /[“"](?<term>[^”"]{2,50})[”"]/u.exec(statement)?.groups?.term;
  if (quoted && MEANS.test(question)) return `What is meant by “${quoted}”?`;
  const own = pronoun.possessive ? undefined : findOwnThing(statement);
  if (own) return `${question.slice(0, pronoun.start)}the ${own} ${IN_LETTER}${question.slice(pronoun.end)}`;
  const clause = /^(?:this|that)$/iu.test(word);
  const thing = things.find(
    ({ text, start, words }) =>
      /^\p{Lu}/u.test(text) || (!clause && (words > 1 || NOUN_BEFORE.test(statement.slice(0, start)))),
  );
  const named = thing?.text ?? (clause ? undefined : findOnlyNoun(statement, isPublic));
  if (!named) return question;
  const name = `${/^which /iu.test(word) ? 'which ' : /^the /iu.test(named) ? '' : 'the '}${named}${pronoun.possessive ? '’s' : ''}`;
  return putBeside(
    `${question.slice(0, pronoun.start)}${name}${question.slice(pronoun.end)}`,
    times.slice(0, 1),
  );
}

/** "What are those?", "What does that mean?" */
const MEANS =
  /^what (?:is|are|does|do|was|were|might) (?:this|that|these|those|it|they)(?: mean| be| about)?\?$/iu;

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

const SAME_TIME = /,? (?:in |for |at |over )?the same (?:year|period|time)\b|, same (?:year|period|time)\b/iu;

/** "… in 2021? Retail sales, same year?" */
function nameSameTime(question: string, previous: string | undefined): string {
  const [time] = previous === undefined ? [] : wordsAt(previous, timesOf(previous));
  if (time === undefined) return question;
  return question.replace(SAME_TIME, /^(?:19|20)\d{2}$/u.test(time) ? ` in ${time}` : ` ${time}`);
}

/** "I have read that the airport was approved. Is that true?", "Was he right?", "Who is right?" */
const DOUBTS =
  /^(?:(?:is|was|are|were) (?:this|that|it|he|she|they|(?:the|my|our) \p{L}+)(?: really| still)? (?:true|correct|right|wrong|mistaken|lying|so|the case|accurate|a fact)|does the report (?:really |also )?(?:say|state|confirm|mention) (?:so|that|this|it|the same)|(?:who|which)(?: one)?(?: of (?:us|them|the two))? (?:is|was) (?:it|right|correct|true))\?$/iu;
/** "Foreign trade volume 2021? Target for 2022?" */
const ELLIPTIC = /^(?:target|plan|goal|result|forecast|figure|value) (?:for|in) [^?]{4,20}\?$/iu;
const LEANS = /^(?:and|but|or|also|what about|how about|the same)\b/iu;

/**
 * Makes a question understandable without its letter: from the sentence just before it, else from the question before.
 * @returns the question as it is where neither helps.
 */
export function addContext(asked: string, place: QuestionPlace, isPublic: (word: string) => boolean): string {
  const question = nameSameTime(asked, place.previous?.question);
  const alone = standsAlone(question);
  const leans = LEANS.test(question) || ELLIPTIC.test(question);
  if (alone && !isPartial(question) && !leans) return question;
  const { previous, index } = place;
  const heading =
    /^(?!(?:my|our|one|an?|the|first|second|third|next|last|another|question|query)\b)(?<of>[\p{L}\d’'][\p{L}\d’' -]{2,50}):\s*$/iu.exec(
      place.before ?? '',
    )?.groups?.of;
  if (!alone && heading && question.split(' ').length <= 3) return nameHeading(question, heading);
  const again = previous && index - previous.index < 3 ? askAgain(question, previous.question) : undefined;
  if (again) return again;
  const join = (earlier: string) => {
    const joined = joinPrevious(
      ELLIPTIC.test(question) ? `${question[0]!.toLowerCase()}${question.slice(1)}` : question,
      earlier,
    );
    return standsAlone(joined) ? joined : question;
  };
  const statements = findStatements(place);
  // "He says … She says … Who is right?": what was said first.
  const claim = /^wh/iu.test(question) ? statements.at(-1) : (place.before ?? statements[0]);
  const doubted = DOUBTS.test(question) ? claim : undefined;
  if (doubted) return closeQuestion(askWhetherTrue(doubted.replace(/[\s,;:–—-]+$/u, '')));
  // "The same for pensions, please: where do they stand, …"
  const told =
    place.before && (!alone || findPronoun(question)) ? takeFrom(place.before, question, isPublic) : question;
  const isTold = told !== question && standsAlone(told);
  // "… and what was it at the beginning?"
  if (previous?.index === index && !(isTold && /:\s*$/u.test(place.before ?? '')))
    return alone && !leans ? question : join(previous.question);
  if (isTold) return told;
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
