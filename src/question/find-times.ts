import { findTimeExpressions } from '../periods/find-time-expressions.ts';
import type { Span } from '../types.ts';
import { readReportYears } from './read-report-years.ts';
import { findSpanOfYears } from './understand-question.ts';

/** Context in which years are read; only their places matter here. */
const ANY_YEAR = { year: 2000, financialYearStart: 1 };

/** Where a text says times that are asked about; "Budget 2018" names a report. */
export function timesOf(text: string): Span[] {
  const { spans } = readReportYears(text);
  const named = findTimeExpressions(text, ANY_YEAR).filter(
    ({ role, start, end }) => role === 'time' && !spans.some((span) => start < span.end && span.start < end),
  );
  const span = named.some(({ label }) => /years$/u.test(label)) ? undefined : findSpanOfYears(text);
  return span && !named.some(({ start, end }) => start < span.end && span.start < end)
    ? [...named, span]
    : named;
}

const BEFORE_TIME =
  /(?:\b(?:at the (?:end|start|beginning) of|in|for|by|over|during|of|since|until|from|within)\s+)?(?:the\s+)?$/iu;

/** A text without the times at some places, and without what leads to them. */
export function withoutSpans(text: string, spans: Span[]): string {
  return clean(
    spans
      .toSorted((a, b) => a.start - b.start)
      .reduceRight(
        (rest, { start, end }) => `${rest.slice(0, start).replace(BEFORE_TIME, '')} ${rest.slice(end)}`,
        text,
      ),
  );
}

/** A text without the times that it asks about. */
export function withoutTimes(text: string): string {
  return withoutSpans(text, timesOf(text));
}

/** One blank between words, none before marks. */
export function clean(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([?.!,])/gu, '$1')
    .trim();
}

/** The words at some places. */
export function wordsAt(text: string, spans: Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
