import { plain, type Form } from './forms/form.ts';
import { MEANING_FORMS } from './forms/meaning.ts';
import { MENTION_FORMS } from './forms/mention.ts';
import { OUTRIGHT_FORMS } from './forms/outright.ts';
import { REPORT_FORMS } from './forms/report.ts';
import { SINGLE_WORD_FORMS } from './forms/single-words.ts';
import type { KindReading } from './read-phrase.ts';

const ASKS_TO_CONFIRM: Form = [/,\s*correct\?$/iu, plain('yes_no')];

// The first form that fits decides: what speaks of words and of the report stands before what speaks of the world.
const FORMS: Form[] = [
  ...MENTION_FORMS,
  ASKS_TO_CONFIRM,
  ...MEANING_FORMS,
  ...REPORT_FORMS,
  ...OUTRIGHT_FORMS,
  ...SINGLE_WORD_FORMS,
];

// A question's form shows at its beginning; the patterns take their time over hostile lengths.
const LONGEST_FORM = 500;

/** Reads from its form what a question asks for. "other" where the form does not tell. */
export function readKind(question: string): KindReading {
  const text = question.trim().replace(/\s+/gu, ' ').slice(0, LONGEST_FORM);
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    const reading = match && read(match);
    if (reading) return reading;
  }
  return { kind: 'other' };
}
