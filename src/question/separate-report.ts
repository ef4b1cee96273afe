import type { ReportName } from '../library/report-name.ts';
import type { Span } from '../types.ts';
import { findReportNames } from './find-report-names.ts';
import { readReportYears } from './read-report-years.ts';
import { withoutReportNames } from './without-report-names.ts';

/** Which reports there are to be named. */
export interface NamedCorpus {
  reportYears: number[];
  reportNames?: ReportName[];
}

/** A question and the report it asks of, apart. */
export interface SeparateReport {
  /** As if that report were the only one; as asked where several are named. */
  text: string;
  /** As it is named: "Budget 2015"; null where no title is. */
  name: string | null;
  /** Years that pick reports. */
  years: number[];
  /** Ids of reports that are named otherwise. */
  documents: string[];
  /** Where the text still only says whose report it is or who speaks in it. */
  asides: Span[];
}

/** Takes apart what is asked and which report it is asked of. */
export function separateReport(
  asked: string,
  { reportYears, reportNames = [] }: NamedCorpus,
): SeparateReport {
  // In a corpus of one report "the 2022 report" and "2022" are the same time.
  const picked = reportYears.length > 1 ? readReportYears(asked) : { years: [], spans: [] };
  const { titles, spans, documents } = findReportNames(asked, reportNames);
  const names = [...picked.spans, ...titles];
  const years = [...new Set(picked.years)];
  if (years.length > 1) return { text: asked, name: null, years, documents, asides: [...names, ...spans] };
  const [first] = names;
  const text = withoutReportNames(asked, names);
  return {
    text,
    name: first ? asked.slice(first.start, first.end) : null,
    years,
    documents,
    asides: findReportNames(text, reportNames).spans,
  };
}
