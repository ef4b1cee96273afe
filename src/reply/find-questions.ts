import type { Span } from '../types.ts';
import { recogniseTalk } from '../question/recognise-talk.ts';
import { addContext, type QuestionPlace } from './add-context.ts';
import { askDirectly } from './ask-directly.ts';
import { askForValue } from './ask-for-value.ts';
import { isForUse, isHeading, isOfEverything } from './asks-nothing.ts';
import { findAsking, type Asking } from './find-asking.ts';
import { findSender } from './find-sender.ts';
import { putInOfficeWords } from './office-words.ts';
import { readLetter, type LetterParts, type LetterSentence } from './read-letter.ts';
import { isRhetoric, withdraws } from './recognise-rhetoric.ts';
import { removeSender } from './remove-sender.ts';
import { splitAsking } from './split-asking.ts';
import { findChineseQuestions, isChinese } from './find-chinese-questions.ts';

/** A question found in a letter, understandable alone, and where the letter asks it. */
export interface FoundQuestion {
  question: string;
  asked: Span;
}

/** "Please tell us:", "our questions": what follows as a list is asked. */
const ANNOUNCES =
  /\b(?:questions?|tell|know|inform|information|ask|answer|learn|explain|points?|following|clarify|figures?|details|wonder|interested|put to you|would like|want to|data|particulars|understand|request(?:s|ed)?|requires?|told|informed|advised|obliged|grateful|queries|query|wish|clarif\p{L}+|need to (?:know|see|find out))\b/iu;

function isListed({ sentences }: LetterParts, { listedUnder }: LetterSentence): boolean {
  const introduction = listedUnder === undefined ? undefined : sentences[listedUnder];
  return (
    introduction !== undefined &&
    ANNOUNCES.test(introduction.text) &&
    !/\bcomplain|\bproblems?\b/iu.test(introduction.text)
  );
}

/** Orders to the program are text; so is what only looks like a question. */
function isEmpty(asking: Asking, { text }: LetterSentence): boolean {
  const { words } = asking;
  const talk = recogniseTalk(words);
  return (
    isForUse(asking) ||
    isRhetoric(words) ||
    isRhetoric(text) ||
    (talk !== undefined && talk !== 'opinion' && talk !== 'unclear')
  );
}

/** "Please tell us about these points:", "I am writing to ask about the airport. When …?": what follows is asked. */
function announcesOthers({ form, words }: Asking, { sentences }: LetterParts, index: number): boolean {
  const [own, next] = [sentences[index], sentences[index + 1]];
  if (form === 'direct' || !own || !next) return false;
  if (next.listedUnder === index) return true;
  const isItem = own.listedUnder !== undefined && next.paragraph === own.paragraph;
  if (isItem && isHeading(own.text) && findAsking(next.text) !== undefined) return true;
  const opens = /\b(?:writ\p{L}+|ask|inquire|enquire|questions?|enquiry|inquiry|query)\b/iu.test(
    own.text.slice(0, -words.length),
  );
  return form === 'thing' && opens && next.paragraph === own.paragraph && findAsking(next.text) !== undefined;
}

function sameWords(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Asked before in the same words, or again and shorter: "Is the road closed? Is it closed or not?" */
function repeats(known: string, question: string, direct: string): boolean {
  if (sameWords(known) === sameWords(question)) return true;
  const words = new Set(sameWords(known).split(' '));
  return (
    direct !== question &&
    sameWords(question.replace(/ or not\?$/u, '?'))
      .split(' ')
      .every((word) => words.has(word))
  );
}

/**
 * Finds what a letter asks of the reports: outright, indirectly, in lists. Each question stands alone, in the office's
 * words, and is free of what tells who wrote the letter.
 * @param isPublic whether the reports use a word.
 */
export function findQuestions(letter: string, isPublic: (word: string) => boolean): FoundQuestion[] {
  const parts = readLetter(letter);
  const sender = findSender(letter, parts, isPublic);
  const clean = (text: string) => removeSender(text, sender);
  if (isChinese(letter)) return findChineseQuestions(parts, clean);
  const found: (FoundQuestion & { ofEverything: boolean })[] = [];
  let previous: QuestionPlace['previous'];
  const ask = (sentence: LetterSentence, index: number) => {
    const asking =
      recogniseTalk(sentence.text) === 'instruction'
        ? undefined
        : findAsking(sentence.text, isListed(parts, sentence));
    const next = parts.sentences[index + 1]?.text ?? '';
    if (!asking || isEmpty(asking, sentence) || withdraws(next) || announcesOthers(asking, parts, index))
      return;
    for (const part of splitAsking(asking)) {
      if (isRhetoric(part.words)) continue;
      const direct = clean(putInOfficeWords(askDirectly(part)));
      const place = { index, sentences: parts.sentences, previous, before: asking.before };
      const question = clean(askForValue(addContext(direct, place, isPublic)));
      if (!/\p{L}{2}/u.test(question) || found.some((known) => repeats(known.question, question, direct)))
        continue;
      previous = { question, index };
      const asked = { start: sentence.start, end: sentence.end };
      found.push({ question, asked, ofEverything: isOfEverything(part) });
    }
  };
  for (const [index, sentence] of parts.sentences.entries()) ask(sentence, index);
  // What a letter is about is asked where nothing else is.
  if (found.length === 0 && parts.subject && /[?]\s*$/u.test(parts.subject.text)) ask(parts.subject, -2);
  const isMeant = found.some(({ ofEverything }) => !ofEverything);
  return found
    .filter(({ ofEverything }) => !ofEverything || !isMeant)
    .map(({ question, asked }) => ({ question, asked }));
}
