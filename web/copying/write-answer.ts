import type { Answer, Citation, DocumentSummary } from '../../src/types.ts';
import { writePlainText } from '../markdown/plain-words.ts';
import { describePeriod } from '../views/describe-excerpt.ts';
import { text } from '../text/interface-text.ts';
import { writeReference } from './write-reference.ts';

export type FindReport = (documentId: string) => DocumentSummary | undefined;

/** The answer with its markers, and beneath it each quote with its reference, as plain text for a letter. */
export function writeAnswerAsText(answer: Answer, findReport: FindReport): string {
  return `${answer.question}\n\n${writeWithSources(answer.answer, answer.citations, findReport)}`;
}

/** Markdown as plain text, and beneath it each quote with its reference. */
export function writeWithSources(markdown: string, citations: Citation[], findReport: FindReport): string {
  const sources = citations.map(
    (citation) =>
      `[${citation.marker}] “${flatten(citation.quote)}”\n    ${describeSource(citation, findReport)}`,
  );
  const words = writePlainText(markdown);
  return [words, ...(sources.length ? [text.reference.sources, ...sources] : [])].join('\n\n');
}

/** The same as Markdown: the question as a heading, the quotes as a numbered list. */
export function writeAnswerAsMarkdown(answer: Answer, findReport: FindReport): string {
  const sources = answer.citations.map(
    (citation) =>
      `${citation.marker}. > ${escapeMarkdown(flatten(citation.quote))}\n\n   ${escapeMarkdown(describeSource(citation, findReport))}`,
  );
  return [
    `## ${escapeMarkdown(flatten(answer.question))}`,
    answer.answer,
    ...(sources.length ? [`### ${text.reference.sources}`, ...sources] : []),
  ].join('\n\n');
}

function describeSource(citation: Citation, findReport: FindReport): string {
  const period = describePeriod(citation.period);
  const reference = writeReference(citation, findReport(citation.documentId));
  return period ? `${period}. ${reference}` : reference;
}

function flatten(words: string): string {
  return words.trim().replace(/\s+/gu, ' ');
}

function escapeMarkdown(words: string): string {
  return words.replace(/[\\*_`[\]<>#|~]/gu, '\\$&');
}
