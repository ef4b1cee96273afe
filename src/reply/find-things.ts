import { isStopword, splitWords, type Word } from '../language/words.ts';
import { timesOf } from '../question/find-times.ts';
import { importanceOf } from '../question/light-words.ts';

/** Words of a statement that name one thing. */
export interface Thing {
  text: string;
  start: number;
  end: number;
  words: number;
}

/** Who they are, and how much of it there is, says nothing of what is asked. */
const OTHER =
  /^(?:daughters?|sons?|wife|husband|mother|father|parents?|brother|sister|grand\p{L}+|famil\p{L}+|neighbou?rs?|friends?|boys?|girls?|newspaper|paper|mention|word|letters?|questions?|news|page|pages|line|report|government|council|authorit\p{L}+|mayor|offices?|section|notice|attention|query|enquiry|interest|times?|numbers?|figures?|data|points?|well|first|second|third|fourth|fifth|last|many|several|few|lots?|kilomet\p{L}+|miles?|hectares?|yuan|percent|mr|mrs|ms|dr)$/iu;
/** "My daughter": of whom, not of what is asked. */
export function isKin(word: string): boolean {
  return OTHER.test(word);
}

const VERBAL = /(?:ed|ing)$/u;
/** "intends to build", "will open" */
const VERB_BEFORE = /\b(?:to|will|would|can|could|must|should|may|might|shall|not|they|we|i|you)\s+$/iu;
/** "my daughter starts", "which opens": the verb of what stands before it. */
const SUBJECT_BEFORE =
  /(?:\b(?:who|which|that|it|he|she)|\b\p{L}+er|\b(?:son|wife|husband|child|boy|girl|boss))\s+$/iu;
const PERSONS = /^(?:residents|people|citizens|households|families|areas)$/iu;

function names({ text, base, start }: Word, statement: string): boolean {
  if (isStopword(text) || OTHER.test(text) || /^\d/u.test(text)) return false;
  if (/^\p{Lu}/u.test(text) && start > 0) return true;
  const before = statement.slice(0, start);
  const isVerb =
    VERBAL.test(text) || VERB_BEFORE.test(before) || (/s$/u.test(text) && SUBJECT_BEFORE.test(before));
  return importanceOf(base) === 1 && !isVerb;
}

/**
 * Finds what a statement names of which the reports speak.
 * @param isPublic whether the reports use a word.
 * @returns names first, then longer before shorter.
 */
export function findThings(statement: string, isPublic: (word: string) => boolean): Thing[] {
  const times = timesOf(statement);
  const things: Thing[] = [];
  for (const word of splitWords(statement)) {
    const { start, end, text } = word;
    if (times.some((time) => start < time.end && time.start < end)) continue;
    const last = things.at(-1);
    const joins = last && /^(?:[\s-]{1,2}| of (?:the )?)$/u.test(statement.slice(last.end, start));
    if (!(joins && PERSONS.test(text)) && !(names(word, statement) && isPublic(text))) continue;
    // "per capita income"
    const from = /\bper $/iu.test(statement.slice(0, start)) ? start - 4 : start;
    if (joins) Object.assign(last, { text: statement.slice(last.start, end), end, words: last.words + 1 });
    else things.push({ text: statement.slice(from, end), start: from, end, words: 1 });
  }
  const weight = ({ text, words }: Thing) => words + (/^\p{Lu}/u.test(text) ? 2 : 0);
  return things.toSorted((a, b) => weight(b) - weight(a));
}
