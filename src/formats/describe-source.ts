import type { DocumentSummary, Excerpt } from '../types.ts';
import { readableLine } from './readable-text.ts';
import type { Run, SheetLanguage, Source } from './sheet.ts';
import { WORDING, writeDate } from './wording.ts';

/** The quote and where it stands: "Major tasks for 2022 › Livelihood, paragraph 48". */
export function describeSource(
  { quote, title, section, paragraph }: Excerpt,
  language: SheetLanguage,
  withTitle: boolean,
): Omit<Source, 'number'> {
  const words = WORDING[language];
  // A heading may be a whole sentence, whose full stop has no place inside another.
  const headings = section.map((heading) => readableLine(heading).replace(/[\s.,;:。，；：]+$/u, ''));
  const path = headings.filter(Boolean).join(words.below);
  const place = [withTitle ? readableLine(title) : '', path, words.paragraph(paragraph)];
  return { quote: readableLine(quote), place: place.filter(Boolean).join(words.comma) };
}

/** A report as the note of a document names it: title, publisher, date, and the hash that tells its very bytes. */
export function describeReport(
  { title, publisher, released, sha256 }: DocumentSummary,
  language: SheetLanguage,
): Run[] {
  const words = WORDING[language];
  const facts = [
    publisher && readableLine(publisher),
    released && words.released(writeDate(released, language)),
  ].filter(Boolean);
  return [
    { text: readableLine(title), strong: true },
    { text: [...facts.map((fact) => `${words.comma}${fact}`), '\n', words.hash(sha256)].join('') },
  ];
}
