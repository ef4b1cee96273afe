import type { Library, SentenceView } from '../library/library.ts';
import { splitWords } from '../language/words.ts';
import { indexWords, matchTerm } from '../retrieve/match-terms.ts';
import type { Term } from '../question/read-terms.ts';
import type { MetadataField } from '../question/question.ts';
import type { Document } from '../types.ts';
import { escapeMarkdown } from './cited-text.ts';
import { written, type Writer } from './written.ts';

const NAMES: Record<MetadataField, string> = {
  title: 'The title',
  speaker: 'The speaker',
  released: 'The release date',
  publisher: 'The publisher',
};

function valueOf(document: Document, field: MetadataField): string | null {
  return document[field];
}

/** "Who is the mayor of Hangzhou?" is not about this report. */
function isNamedBy(document: Document, term: Term, library: Library): boolean {
  return (
    matchTerm(term, indexWords([...library.contextWords(document), ...splitWords(document.speaker ?? '')]))
      .strength > 0
  );
}

/** Sentences at the head of the report that say a part of the value. */
function findPlaces(
  document: Document,
  value: string,
  field: MetadataField,
  library: Library,
): SentenceView[] {
  const parts =
    field === 'released'
      ? [value]
      : field === 'title'
        ? [value, value.replace(/\s*\(?\d{4}\)?$/u, '')]
        : value.split(/,\s+/u);
  const head = document.sentences.slice(0, 40).map((_, index) => library.view(document, index));
  const squeeze = (text: string) => text.replace(/[\s*#()]+/gu, '').toLowerCase();
  return parts
    .map((part) => head.find(({ text }) => squeeze(text).includes(squeeze(part))))
    .filter((view, i, all) => view !== undefined && all.indexOf(view) === i)
    .filter((view) => view !== undefined);
}

/** Answers questions about the report itself from its title and speaker block. */
export const writeMetadata: Writer = ({ question, documents, library, text }) => {
  const field = question.field ?? 'title';
  const picked = documents.filter(
    ({ year }) =>
      year !== null &&
      (question.reportYears.includes(year) || question.times.some(({ label }) => label === String(year))),
  );
  const asked = (picked.length > 0 ? picked : documents).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const stranger = question.terms.find(
    (term) => term.name && !asked.some((document) => isNamedBy(document, term, library)),
  );
  if (stranger)
    return {
      status: 'refused',
      reason: 'absent',
      message: `The report does not say this about “${escapeMarkdown(stranger.text)}”.`,
    };
  const lines: string[] = [];
  for (const document of asked.slice(0, 8)) {
    const value = valueOf(document, field);
    const places = value === null ? [] : findPlaces(document, value, field, library);
    if (value === null || places.length === 0) continue;
    const markers = places.map((view) => text.cite(view, view.sentence)).join('');
    const label =
      asked.length > 1
        ? `**${escapeMarkdown(document.title)}** – ${NAMES[field].toLowerCase()}`
        : NAMES[field];
    lines.push(`${label}: ${escapeMarkdown(value)} ${markers}.`);
  }
  if (lines.length > 0)
    return written(lines.length === 1 ? lines[0]! : lines.map((line) => `- ${line}`).join('\n'));
  return {
    status: 'refused',
    reason: 'absent',
    message: `The report does not state ${NAMES[field].toLowerCase()}.`,
  };
};
