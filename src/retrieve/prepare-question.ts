import type { Library } from '../library/library.ts';
import { addAliases } from '../question/add-aliases.ts';
import { mendTypos } from '../question/mend-typos.ts';
import type { Question } from '../question/question.ts';
import { understandQuestion } from '../question/understand-question.ts';

/** Reads a standalone question in the light of a corpus: its years, its words and its own abbreviations. */
export function prepareQuestion(text: string, library: Library): Question {
  const reportYears = [...new Set(library.documents.map(({ year }) => year))].filter((year) => year !== null);
  const question = understandQuestion(text, {
    year: library.newestYear,
    reportYears,
    reportNames: library.reportNames,
  });
  return addAliases(mendTypos(question, library.vocabulary), library.aliases);
}
