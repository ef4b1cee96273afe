import { readMonth } from '../periods/read-date.ts';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
const FINANCIAL_YEAR = /financial year(?: from)?\s+\d{1,2}(?:st)?\s+(\p{L}+)\s+(\d{4})/iu;

/** The head of a report says which year it is for; years further in are its subject matter. Characters. */
const HEAD = 20_000;

/** "Annual Report 2015–16", published when these years were over, looks back on them: the later one is its own. */
function lastOfRange(title: string, released: string | null): string | undefined {
  const [, first, last] = /(?<!\d)((?:19|20)\d{2})\s?[-–/]\s?(?:\d{2})?(\d{2})(?!\d)/u.exec(title) ?? [];
  if (first === undefined || Number(last) !== (Number(first) + 1) % 100) return undefined;
  const year = String(Number(first) + 1);
  const looksBack =
    released === null ? /\b(?:annual report|review)\b/iu.test(title) : released.slice(0, 4) >= year;
  return looksBack ? year : undefined;
}

/** The year that "this year" means: of the title, else the financial year it is for, else the file's name, else its date. */
export function findReportYear(report: {
  title: string | null;
  text: string;
  id: string;
  released: string | null;
}): number | null {
  const named = lastOfRange(report.title ?? '', report.released) ?? YEAR.exec(report.title ?? '')?.[0];
  const financial = FINANCIAL_YEAR.exec(report.text.slice(0, HEAD))?.[2];
  const year = named ?? financial ?? YEAR.exec(report.id)?.[0] ?? YEAR.exec(report.released ?? '')?.[0];
  return year ? Number(year) : null;
}

/** Month in which the report's financial year begins, 1 to 12; January where it does not say. */
export function findFinancialYearStart(text: string): number {
  return readMonth(FINANCIAL_YEAR.exec(text.slice(0, HEAD))?.[1] ?? '') ?? 1;
}
