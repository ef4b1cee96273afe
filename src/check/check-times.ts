import type { Period } from '../types.ts';
import type { Fault } from './check.ts';
import type { Evidence } from './cited-figures.ts';
import { plainWords } from './quoted-words.ts';
import type { ReadStatement } from './read-statement.ts';

function yearOf(date: string | undefined): number[] {
  return date === undefined ? [] : [Number(date.slice(0, 4))];
}

/** The times that cited spans speak of. Of a quotation with figures, those of its figures and its sentence. */
function periodsFor({ figures, periods }: Evidence, quotations: string[]): Period[] {
  const quoted = quotations.map(plainWords);
  const shown = figures.filter(({ figure }) =>
    quoted.some((words) => words.includes(plainWords(figure.text))),
  );
  if (shown.length === 0) return periods;
  return shown.flatMap(({ figure, sentence }) => [figure.period, sentence.sentence.period]);
}

/** "the 2022 report", "released on 2022-04-01": a time of the report itself. */
function datesReport({ text }: ReadStatement, start: number, end: number, { context }: Evidence): boolean {
  const words = /[\d-]+$/u.exec(text.slice(0, end))?.[0] ?? '';
  const behind = /^[-\d]*/u.exec(text.slice(end))?.[0] ?? '';
  const named =
    /^\s+(?:\p{L}+\s+){0,2}(?:report|budget|speech|statement)\b/iu.test(text.slice(end)) ||
    /\b(?:report|budget|speech|statement)\s+(?:\p{L}+\s+){0,2}\(?$/iu.test(text.slice(0, start));
  const full = `${words}${behind}`;
  return context.some((each) => (named || full.length > 4) && each.includes(full));
}

/** Whether some period is that year and no other. */
function isWholeYear(year: number, periods: Period[]): boolean {
  return periods.some(({ from, to }) => yearOf(from)[0] === year && yearOf(to)[0] === year);
}

const TARGET = /\b(?:targets?|goals?|planned)\b/iu;

/** "Target for 2021:" before what was reached in 2021. */
function checkLabel(text: string, periods: Period[]): Fault[] {
  const label = TARGET.exec(text);
  if (!label || periods.length === 0 || periods.some(({ kind }) => kind !== 'result')) return [];
  const start = label.index;
  return [{ reason: 'result and target confused', start, end: start + label[0].length, text: label[0] }];
}

/**
 * Times of a statement that no cited span speaks of: "over the next five years" for what is planned for 2022, or a year
 * that stands nowhere.
 * @param quotations what the statement quotes word for word: its label must fit that.
 */
export function checkTimes(statement: ReadStatement, evidence: Evidence, quotations: string[]): Fault[] {
  const periods = periodsFor(evidence, quotations);
  const written = new Set(evidence.writtenYears);
  const years = new Set([
    ...evidence.writtenYears,
    ...periods.flatMap(({ from, to }) => [...yearOf(from), ...yearOf(to)]),
  ]);
  // The years that the ends of "from A to B" are concluded to be.
  const ends = new Set(evidence.figures.map(({ figure }) => figure.period.label));
  const known = [...periods, ...evidence.times];
  const plain = (label: string) => label.replace(/^FY/u, '');
  const isKnown = ({ label, from, to, role }: ReadStatement['times'][number]): boolean => {
    if (role === 'reference' && /^\d{4}$/u.test(label)) return written.has(Number(label)) || ends.has(label);
    if (known.some((period) => plain(period.label) === plain(label))) return true;
    if (from && to && known.some((period) => period.from === from && period.to === to)) return true;
    const said = label.match(/\d{4}/gu)?.map(Number) ?? [];
    // "By 2026" is the end of "the next five years"; "in 2026" says more than that.
    if (/^by \d{4}$/u.test(label)) return periods.some((period) => yearOf(period.to)[0] === said[0]);
    if (said.length === 1)
      return written.has(said[0]!) || ends.has(label.replace(/^FY/u, '')) || isWholeYear(said[0]!, periods);
    // A span said by its years: "2016 to 2021".
    return (
      said.length > 0 &&
      !/^(?:until|before|since|from) /u.test(label) &&
      said.every((year) => years.has(year))
    );
  };
  const faults = statement.times
    .filter((time) => !isKnown(time) && !datesReport(statement, time.start, time.end, evidence))
    .map(({ start, end }) => ({
      reason: 'no such time' as const,
      start,
      end,
      text: statement.text.slice(start, end),
    }));
  return [...faults, ...(quotations.length > 0 ? checkLabel(statement.text, periods) : [])];
}
