import type { Library } from '../library/library.ts';
import { addAliases } from '../question/add-aliases.ts';
import { findReportNames } from '../question/find-report-names.ts';
import { mendFraming, mendTypos } from '../question/mend-typos.ts';
import { readReportYears } from '../question/read-report-years.ts';
import type { Question } from '../question/question.ts';
import { understandQuestion } from '../question/understand-question.ts';
import { nameTerm } from './name-term.ts';

/** The years of all reports, each once. */
export function reportYearsOf({ documents }: Library): number[] {
  return [...new Set(documents.map(({ year }) => year))].filter((year) => year !== null);
}

/** "This year" is the year of the reports that are meant, the newest where several may be. */
function findYear(text: string, { documents, reportNames }: Library, limit?: string[]): number | null {
  const picked = readReportYears(text).years;
  const named = findReportNames(text, reportNames).documents;
  const dated = documents.filter(({ year }) => year !== null && picked.includes(year)).map(({ id }) => id);
  const meant = [dated, named, limit ?? []].find((ids) => ids.length > 0);
  const years = documents
    .filter(({ id }) => !meant || meant.includes(id))
    .map(({ year }) => year)
    .filter((year) => year !== null);
  return years.length > 0 ? Math.max(...years) : null;
}

/**
 * Reads a standalone question in the light of a corpus: its years, its words and its own abbreviations.
 * @param limit ids of the reports it is asked of; all where it is missing.
 */
export function prepareQuestion(text: string, library: Library, limit?: string[]): Question {
  const question = understandQuestion(nameTerm(mendFraming(text, library.vocabulary), library), {
    year: findYear(text, library, limit),
    reportYears: reportYearsOf(library),
    reportNames: library.reportNames,
  });
  return addAliases(mendTypos(question, library.vocabulary), library.aliases);
}
