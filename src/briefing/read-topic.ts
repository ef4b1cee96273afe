import { pickDocuments } from '../answer/answer-part.ts';
import { refuseLanguage, refuseTalk } from '../answer/refuse.ts';
import { splitWords } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import { detectForeignLanguage } from '../question/detect-language.ts';
import type { Question } from '../question/question.ts';
import { recogniseTalk } from '../question/recognise-talk.ts';
import { prepareQuestion } from '../retrieve/prepare-question.ts';
import type { Document, RefusalReason } from '../types.ts';
import { readPart, type TopicPart } from './read-part.ts';
import { findSubjects } from './subjects.ts';

export type ReadTopic =
  | { status: 'read'; text: string; parts: TopicPart[]; documents: Document[] }
  | { status: 'whole report'; text: string; documents: Document[] }
  | { status: 'refused'; text: string; reason: RefusalReason; message: string };

const WHOLE =
  /^(?:an? |the |give me )*(?:(?:whole|entire|full|complete) (?:report|document|speech|address|text)|(?:executive |short |brief |general )*(?:summary|overview)(?: of (?:the |this )?(?:whole |entire |full )?(?:report|document|speech|address|everything))?|everything|all(?: topics)?|report)[.!]?$/iu;

const SEPARATOR = /\s*(?:[,;/&]|(?<!\p{L})(?:and|plus|as well as)(?!\p{L}))\s*/giu;

/** Splits at "and" and commas, but not inside what has a name of its own: "research and development". */
function splitParts(text: string, { terms }: Question): string[] {
  const whole = terms
    .filter((term) => term.alternatives[0]!.bases.length > 1)
    .map((term) => ({ start: text.indexOf(term.text), end: text.indexOf(term.text) + term.text.length }));
  const named = [...findSubjects(text), ...whole];
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: separator } of text.matchAll(SEPARATOR)) {
    if (named.some(({ start, end }) => start < index && index < end)) continue;
    parts.push(text.slice(from, index));
    from = index + separator.length;
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

function isHome({ ideas }: TopicPart, library: Library): boolean {
  return ideas.every(({ text }) => splitWords(text).every(({ stem }) => library.isHome(stem)));
}

/**
 * Reads a topic like a question: its times, names and reports, other words for what it is about, and of what reports
 * are divided into ("education") all that belongs to it.
 */
export function readTopic(text: string, library: Library, limit?: string[]): ReadTopic {
  const question = prepareQuestion(text, library, limit);
  const documents = pickDocuments(question, library, limit);
  if (WHOLE.test(text.trim())) return { status: 'whole report', text, documents };
  const language = detectForeignLanguage(text);
  if (language !== undefined) return { status: 'refused', text, ...refuseLanguage(language) };
  const talk = recogniseTalk(text);
  // "CPPCC" looks like a jumble of letters.
  const known = splitWords(text).some(({ stem }) => library.vocabulary.has(stem));
  if (talk !== undefined && !(talk === 'unclear' && known))
    return { status: 'refused', text, ...refuseTalk(talk) };
  if (documents.length === 0)
    return {
      status: 'refused',
      text,
      reason: 'other_period',
      message: `There is no report of ${question.reportYears.join(' or ')} in this collection.`,
    };
  const parts = splitParts(text, question).map((part) => readPart(part, library, limit));
  const telling = parts.filter((part) => part.problems || (part.ideas.length > 0 && !isHome(part, library)));
  if (telling.length > 0) return { status: 'read', text, parts: telling, documents };
  if (parts.some(({ ideas }) => ideas.length > 0)) return { status: 'whole report', text, documents };
  return { status: 'refused', text, ...refuseTalk('unclear') };
}
