import type { DocumentSummary, Excerpt } from '../../src/types.ts';
import { formatDate } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { trimHeading } from '../views/describe-excerpt.ts';

/**
 * A reference as it stands in a letter or a briefing: speaker, title, publisher, release date, section, paragraph.
 * What is not known of a report is left out.
 */
export function writeReference(excerpt: Excerpt, report: DocumentSummary | undefined): string {
  const path = excerpt.section.map(trimHeading).filter(Boolean).join(' › ');
  const place = [
    path && text.reference.section(path),
    excerpt.paragraph > 0 && text.reference.paragraph(excerpt.paragraph),
  ]
    .filter(Boolean)
    .join(', ');
  // "Li Jun, Acting Mayor of the Government": the publisher need not be said twice.
  const publisher = report?.speaker?.includes(report.publisher ?? '') ? null : report?.publisher;
  const parts = [report?.speaker, excerpt.title, publisher, report?.released && formatDate(report.released)];
  return `${[parts.filter(Boolean).join('. '), place].filter(Boolean).join(', ')}.`;
}
