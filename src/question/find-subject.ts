import { findTimeExpressions } from '../periods/find-time-expressions.ts';
import type { Span } from '../types.ts';
import { readReportYears, understandQuestion } from './understand-question.ts';

/** Context in which years are read; only their places matter here. */
const ANY_YEAR = { year: 2000, financialYearStart: 1 };

/** Where a text says times that are asked about; "Budget 2018" names a report. */
export function timesOf(text: string) {
  const { spans } = readReportYears(text);
  return findTimeExpressions(text, ANY_YEAR).filter(
    ({ role, start, end }) => role === 'time' && !spans.some((span) => start < span.end && span.start < end),
  );
}

/** What a question is about, read without a corpus. */
export function termsOf(text: string) {
  return understandQuestion(text, { year: null, reportYears: [] }).terms;
}

/** One blank between words, none before marks. */
export function clean(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([?.!,])/gu, '$1')
    .trim();
}

interface Run extends Span {
  importance: number;
}

/** Unbroken runs of words that a question is about: "general public budget revenue" is one. */
function findRuns(question: string): Run[] {
  const places = termsOf(question)
    .map(({ text, importance }) => ({
      start: question.toLowerCase().indexOf(text.toLowerCase()),
      length: text.length,
      importance,
    }))
    .filter(({ start }) => start !== -1)
    .sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  for (const { start, length, importance } of places) {
    const last = runs.at(-1);
    const joins = last && start >= last.end && JOINT.test(question.slice(last.end, start));
    if (joins) Object.assign(last, { end: start + length, importance: last.importance + importance });
    else runs.push({ start, end: start + length, importance });
  }
  return runs;
}

const JOINT = /^(?:[\s&-]|[’']s\b|\b(?:of|and|the|per|in|on|for)\b)*$/iu;

/** The run that weighs most; of equals the last, because English puts what is asked about there. */
export function mainRun(question: string): Run | undefined {
  return findRuns(question).reduce<Run | undefined>(
    (best, run) => (best && best.importance > run.importance ? best : run),
    undefined,
  );
}

/** The words at some places. */
export function wordsAt(text: string, spans: Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** What the previous question was about, in its own words. */
export function subjectOf(previous: string): string {
  const run = mainRun(previous);
  return run ? previous.slice(run.start, run.end) : '';
}
