import type { QuestionKind } from '../question/question.ts';
import { writeAbbreviation } from './write-abbreviation.ts';
import { writeAbout } from './write-about.ts';
import { writeDefinition } from './write-definition.ts';
import { writeExcess } from './write-excess.ts';
import { writeExplanation } from './write-explanation.ts';
import { writeCount } from './write-count.ts';
import { writeComparison } from './write-comparison.ts';
import { writeCourse } from './write-course.ts';
import { writeFigure, writeNamedFigure } from './write-figure.ts';
import { writeFact, writeFigureStatement } from './write-fact.ts';
import { writeFrequency, writeMention } from './write-mention.ts';
import { writeList } from './write-list.ts';
import { writeSuperlative } from './write-superlative.ts';
import { writeMetadata } from './write-metadata.ts';
import { writeOverview } from './write-overview.ts';
import { writePeriod } from './write-period.ts';
import { writeExactWords, writePlaceSaid } from './write-place-said.ts';
import { writeWrongDirection, writeWrongPremise, writeYesNo } from './write-yes-no.ts';
import { PASSED, type Material, type Writer, type Written } from './written.ts';

/** The ways of answering each kind of question, in the order in which they are tried. */
const WRITERS: Record<QuestionKind, Writer[]> = {
  quantity: [writeFigure, writeCount, writeFigureStatement],
  date: [writeWrongDirection, writeFact],
  person: [writeWrongDirection, writeFact],
  place: [writeFact],
  list: [writeList, writeExplanation],
  yes_no: [writeYesNo],
  explanation: [writePeriod, writeWrongPremise, writeExplanation],
  comparison: [writeFigure, writeFact],
  superlative: [writeSuperlative, writeFigure, writeFact],
  about: [writePeriod, writeAbout, writeExplanation],
  mention: [writeMention],
  frequency: [writeFrequency],
  where_said: [writePlaceSaid],
  abbreviation: [writeAbbreviation],
  exact_words: [writeExactWords],
  metadata: [writeMetadata],
  overview: [writeOverview],
  other: [writePeriod, writeWrongDirection, writeNamedFigure, writeFact],
  definition: [writeDefinition, writeFact],
  keywords: [writeFigure, writeFact, writeAbout],
};

/** Kinds that look for words, not for figures. */
const LOOKS_FOR_WORDS: ReadonlySet<QuestionKind> = new Set([
  'mention',
  'frequency',
  'where_said',
  'abbreviation',
  'exact_words',
  'definition',
]);

/** What compares, or asks for several times, tells so by its words, whatever its kind. */
function writersFor(kind: QuestionKind): Writer[] {
  return LOOKS_FOR_WORDS.has(kind)
    ? WRITERS[kind]
    : [writeExcess, writeComparison, writeCourse, ...WRITERS[kind]];
}

/** Tries the ways of answering that fit the kind of question. "passed" where none has an answer. */
export function writeAnswer(material: Material): Written {
  for (const write of writersFor(material.question.kind)) {
    const result = write(material);
    if (result.status !== 'passed') return result;
  }
  return PASSED;
}
