import type { QuestionKind } from '../question/question.ts';
import { writeAbbreviation } from './write-abbreviation.ts';
import { writeAbout } from './write-about.ts';
import { writeDefinition } from './write-definition.ts';
import { writeExplanation } from './write-explanation.ts';
import { writeCount } from './write-count.ts';
import { writeComparison } from './write-comparison.ts';
import { writeFigure, writeNamedFigure } from './write-figure.ts';
import { writeFact, writeFigureStatement } from './write-fact.ts';
import { writeFrequency, writeMention } from './write-mention.ts';
import { writeList } from './write-list.ts';
import { writeSuperlative } from './write-superlative.ts';
import { writeMetadata } from './write-metadata.ts';
import { writeOverview } from './write-overview.ts';
import { writePeriod } from './write-period.ts';
import { writeExactWords, writePlaceSaid } from './write-place-said.ts';
import { writeWrongPremise, writeYesNo } from './write-yes-no.ts';
import { PASSED, type Material, type Writer, type Written } from './written.ts';

/** The ways of answering each kind of question, in the order in which they are tried. */
const WRITERS: Record<QuestionKind, Writer[]> = {
  quantity: [writeComparison, writeFigure, writeCount, writeFigureStatement],
  date: [writeFact],
  person: [writeComparison, writeFact],
  place: [writeFact],
  list: [writeList, writeExplanation],
  yes_no: [writeComparison, writeYesNo],
  explanation: [writePeriod, writeWrongPremise, writeExplanation],
  comparison: [writeComparison, writeFigure, writeFact],
  superlative: [writeComparison, writeSuperlative, writeFigure, writeFact],
  about: [writePeriod, writeAbout, writeExplanation],
  mention: [writeMention],
  frequency: [writeFrequency],
  where_said: [writePlaceSaid],
  abbreviation: [writeAbbreviation],
  exact_words: [writeExactWords],
  metadata: [writeMetadata],
  overview: [writeOverview],
  other: [writeComparison, writePeriod, writeNamedFigure, writeFact],
  definition: [writeDefinition, writeFact],
  keywords: [writeFigure, writeFact, writeAbout],
};

/** Tries the ways of answering that fit the kind of question. "passed" where none has an answer. */
export function writeAnswer(material: Material): Written {
  for (const write of WRITERS[material.question.kind]) {
    const result = write(material);
    if (result.status !== 'passed') return result;
  }
  return PASSED;
}
