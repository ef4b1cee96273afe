import { subjectOf } from './find-subject.ts';
import { clean, timesOf, wordsAt } from './find-times.ts';
import { understandQuestion } from './understand-question.ts';

/** "This year", "this city": of the report's own time and place, not of the turn before. A pattern's source. */
export const HERE_AND_NOW = String.raw`\bthis (?:year|month|quarter|decade|term|city|town|municipality|county|district|province|region|country|nation|state|government|council|administration)\b`;

const PRONOUN = new RegExp(
  String.raw`(?!${HERE_AND_NOW})\b(?:it|they|them|this|these|those|that|he|she|the same|the latter|the former)\b(?! (?:report|speech|document|text)\b)`,
  'iu',
);
/** "How many fit in there?" */
const THERE = /\b(?:in|into) there\b/iu;
const POSSESSIVE = /\b(?:its|their|his|her)\b/iu;

/** What was done and what is to come are of different times. */
function keepsTime(question: string, previous: string): boolean {
  if (timesOf(question).length > 0 || /\b(?:where|who)\b/iu.test(question)) return false;
  const [own, other] = [question, previous].map(
    (text) => understandQuestion(text, { year: null, reportYears: [] }).aspect,
  );
  return own === null || other === null || own === other;
}

/** Puts what the previous question was about in the place of a pronoun, or behind a turn that has none; keeps its time. */
export function replacePronoun(question: string, previous: string): string {
  const subject = subjectOf(previous);
  if (subject === '') return question;
  const times = keepsTime(question, previous) ? wordsAt(previous, timesOf(previous)) : [];
  // "Is that more than before?": the time belongs to the one side alone.
  if (times.length > 0 && /\bthan\b/iu.test(question) && PRONOUN.test(question))
    return clean(question.replace(PRONOUN, `the ${subject} (${times.join(', ')})`));
  const replaced = THERE.test(question)
    ? question.replace(THERE, `in the ${subject}`)
    : POSSESSIVE.test(question) && !PRONOUN.test(question)
      ? question.replace(POSSESSIVE, `the ${subject}’s`)
      : PRONOUN.test(question)
        ? question.replace(PRONOUN, `the ${subject}`)
        : `${question.replace(/[?.!\s]+$/u, '')} ${subject}?`;
  if (times.length === 0) return clean(replaced);
  const [, asked = '', claim = ''] = /^(.*?)(,\s*correct)?[?.!\s]*$/u.exec(replaced) ?? [];
  return clean(`${asked} (${times.join(', ')})${claim}?`);
}
