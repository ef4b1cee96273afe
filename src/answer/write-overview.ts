import { escapeMarkdown } from './cited-text.ts';
import { written, PASSED, type Writer } from './written.ts';

const MOST = 12;

/** The report's own headings, outermost first: what it is about, without judging what matters. */
export const writeOverview: Writer = ({ documents, library, text }) => {
  const [document] = documents.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  if (!document) return PASSED;
  const outer = document.sections.filter(({ path }) => path.length === 1);
  const lines = outer.slice(0, MOST).flatMap((section) => {
    const at = document.sentences.findIndex(
      ({ start, end }) => start <= section.headingSpan.start && section.headingSpan.start < end,
    );
    if (at === -1) return [];
    const below = document.sections.filter(
      ({ path }) => path.length === 2 && path[0] === section.heading,
    ).length;
    return [
      `- “${escapeMarkdown(section.heading)}”${below > 0 ? ` (${below} parts)` : ''} ${text.cite(library.view(document, at), section.headingSpan)}`,
    ];
  });
  if (lines.length < 2) return PASSED;
  return written(`“${escapeMarkdown(document.title)}” has ${lines.length} parts:\n\n${lines.join('\n')}`);
};
