import { splitClauses } from '../corpus/split-clauses.ts';
import { findFinancialYearStart } from '../corpus/find-report-year.ts';
import { readNumbers } from '../figures/find-figures.ts';
import type { ExcludedNumber } from '../figures/read-sentence.ts';
import { assignPeriods } from '../periods/assign-periods.ts';
import { findTimeExpressions, type TimeExpression } from '../periods/find-time-expressions.ts';
import type { Document, Figure, Sentence } from '../types.ts';
import { withoutPlanning } from './statement-tense.ts';

/** A statement read as if it stood in the report: by the same rules, so that both are read alike. */
export interface ReadStatement {
  /** Without markers and Markdown; offsets are those of the statement. */
  text: string;
  figures: Figure[];
  excluded: ExcludedNumber[];
  /** What is compared with ("1.7 times that of 2016") is a reference, not the time of the statement. */
  times: TimeExpression[];
  sentence: Sentence;
}

/** The first day of a report's financial year is looked for once: the text is long. */
const YEAR_STARTS = new WeakMap<Document, number>();

function yearStartOf(document: Document): number {
  const known = YEAR_STARTS.get(document);
  if (known !== undefined) return known;
  const start = findFinancialYearStart(document.text);
  YEAR_STARTS.set(document, start);
  return start;
}

/** "1.7 times the 2016 figure": a year that is compared with is none that the figure is of. */
const COMPARED_YEAR =
  /(?<=\b(?:times|fold|than|twice|double)\s+(?:(?:that|the|those)\s+)?(?:\p{L}+\s+(?:of|in|for)\s+)?)(?:19|20)\d\d\b/giu;

/** "exceed an accumulated USD 16 billion": a bound is read where it stands before the number. */
const BETWEEN =
  /(?<=\b(?:exceed(?:s|ed|ing)?|reach(?:es|ed|ing)?|over|than|least|most|around|about|below)\s+)an? (?:accumulated|total|combined|overall|estimated)(?: of)?(?=\s+\p{L}{0,4}\$?\s?\d)/giu;

const blank = (words: string) => ' '.repeat(words.length);

/** Reads the figures and times of a statement; "this year" is the year of `report`. */
export function readStatement(said: string, report: Document): ReadStatement {
  const text = withoutPlanning(said.replace(COMPARED_YEAR, blank).replace(BETWEEN, blank));
  const context = { year: report.year, financialYearStart: yearStartOf(report) };
  const whole = { start: 0, end: text.length };
  const paragraphs = [{ ...whole, kind: 'text' as const, section: null, sentences: { from: 0, to: 1 } }];
  const undated = [{ ...whole, paragraph: 0, section: null, clauses: splitClauses(text, whole) }];
  const sentences = assignPeriods(text, { sections: [], paragraphs }, undated, context);
  const document = { ...report, text, sections: [], paragraphs, sentences };
  const dated = findTimeExpressions(text, context);
  const all = text === said ? dated : findTimeExpressions(said, context);
  const isDated = (start: number) => dated.some((time) => time.start === start);
  return {
    text,
    ...readNumbers(document),
    times: all.map((time) => (isDated(time.start) ? time : { ...time, role: 'reference' })),
    sentence: sentences[0]!,
  };
}
