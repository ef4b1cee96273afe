import { splitWords } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/read-terms.ts';
import { prepareQuestion } from '../retrieve/prepare-question.ts';
import { weighTerms } from '../retrieve/score-evidence.ts';
import type { Span } from '../types.ts';
import { expressionOf, findExpressions, toExpression, type Expression } from './expression.ts';
import { findSubjects, type NamedSubject } from './subjects.ts';

/** One thing that a topic is about; a sentence must have something of each. */
export interface Idea {
  text: string;
  expressions: Expression[];
  /** Words that hold some of these and mean something else. */
  exceptions: Expression[];
  /** Nothing else will do in a name's place. */
  name: boolean;
  weight: number;
}

/** "Housing and urban renewal" has two parts: a sentence may be about either. */
export interface TopicPart {
  question: Question;
  ideas: Idea[];
  /** Whether only what is wrong is asked for: "difficulties in education". */
  problems: boolean;
}

function basesOf(words: string): ReadonlySet<string> {
  return new Set(splitWords(words).map(({ base }) => base));
}

/** Words beside a subject that take nothing away from it: "education policy". */
const FILLERS = basesOf(
  'policy sector field work affairs matters issues system undertaking conditions situation state topic development overview summary update services cause industry area activity management',
);
const PROBLEMS = basesOf('problem difficulty challenge shortcoming weakness deficiency');

function isAll({ alternatives: [own] }: Term, bases: ReadonlySet<string>): boolean {
  return own!.bases.every((base) => bases.has(base));
}

function without(text: string, spans: Span[]): string {
  return spans.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}

const NAME = /\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:of|the|for|and)\s+)*\p{Lu}[\p{L}’'-]*)+/gu;

/** Runs of capitals that the reports write with capitals, too: "Nanhu Laboratory", "Yangtze [River] Delta". */
function findNames(text: string, library: Library): { span: Span; expression: Expression }[] {
  return [...text.matchAll(NAME)].flatMap(({ index, 0: name }) => {
    const expression = toExpression(name, 1);
    const stems = expression.words.map(({ stem }) => stem);
    const known = library.documents.some((document) =>
      library.vocabulary
        .mayHold(stems, document)
        .flatMap((sentence) => findExpressions([expression], library.view(document, sentence).words))
        .some(
          ({ start, end }) =>
            !/(?<!\p{L})(?!(?:of|the|for|and)\b)\p{Ll}/u.test(document.text.slice(start, end)),
        ),
    );
    return known ? [{ span: { start: index, end: index + name.length }, expression }] : [];
  });
}

/** "Medicine" is health, but "traditional Chinese medicine" has a name of its own. */
function isPartOfTerm(subject: NamedSubject, text: string, terms: Term[]): boolean {
  return terms.some((term) => {
    const start = text.indexOf(term.text);
    const holds = start <= subject.start && subject.end <= start + term.text.length;
    return holds && term.text.length > subject.end - subject.start && term.alternatives.length > 1;
  });
}

/** Reads what one part of a topic is about: names, what reports are divided into, and other words with their synonyms. */
export function readPart(text: string, library: Library, limit: string[] | undefined): TopicPart {
  const question = prepareQuestion(text, library, limit);
  const names = findNames(text, library);
  const subjects = findSubjects(text).filter(
    (subject) =>
      !isPartOfTerm(subject, text, question.terms) &&
      !names.some(({ span }) => span.start < subject.end && subject.start < span.end),
  );
  const read = [...names.map(({ span }) => span), ...subjects].sort((a, b) => a.start - b.start);
  const { terms } = prepareQuestion(without(text, read), library, limit);
  const others = terms.filter((term) => !isAll(term, PROBLEMS) && !(read.length > 0 && isAll(term, FILLERS)));
  const { weights } = weighTerms(others, library);
  const usual = library.vocabulary.rarity('') / 2;
  return {
    question,
    problems: terms.some((term) => isAll(term, PROBLEMS)),
    ideas: [
      ...names.map(({ span, expression }) => ({
        text: text.slice(span.start, span.end),
        expressions: [expression],
        exceptions: [],
        name: true,
        weight: usual,
      })),
      ...subjects.map(({ subject, start, end }) => ({
        text: text.slice(start, end),
        expressions: subject.expressions,
        exceptions: subject.exceptions,
        name: false,
        weight: usual,
      })),
      ...others.map((term) => ({
        text: term.text,
        expressions: term.alternatives.map((alternative, i) =>
          expressionOf(alternative, i === 0 ? term.text : ''),
        ),
        exceptions: [],
        name: term.name,
        weight: weights.get(term) ?? 0,
      })),
    ],
  };
}
