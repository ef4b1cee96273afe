import { escapeMarkdown } from './cited-text.ts';
import { findLongForm } from '../language/find-long-form.ts';
import { findPhrase } from './find-phrase.ts';
import { written, type Writer } from './written.ts';

/** "the International Growth Scheme or IGS", "… Conference (CPPCC)" */
const OPENS = /(?:\(|,?\s+or)\s*["“'‘]?\s*$/u;

/** "What does CPPCC stand for?": only where the report itself spells it out. */
export const writeAbbreviation: Writer = ({ question, documents, library, text }) => {
  const short = question.phrase ?? '';
  const findings = findPhrase(short, documents, library);
  for (const { view, places } of findings) {
    for (const place of places) {
      const before = view.document.text.slice(view.sentence.start, place.start);
      const after = view.document.text.slice(place.end, view.sentence.end);
      const inBrackets = OPENS.test(before) ? findLongForm(before.replace(OPENS, ''), short) : undefined;
      const behind = /^\s*\(([^)]{4,120})\)/u.exec(after)?.[1];
      const long = inBrackets ?? (behind && findLongForm(behind, short) ? behind : undefined);
      if (long)
        return written(
          `${escapeMarkdown(short)} stands for “${escapeMarkdown(long.replace(/\s+/gu, ' '))}” ${text.cite(view, place)}.`,
        );
    }
  }
  return findings.length > 0
    ? {
        status: 'refused',
        reason: 'named_not_explained',
        message: `The report uses “${escapeMarkdown(short)}” but does not spell it out.`,
      }
    : {
        status: 'refused',
        reason: 'absent',
        message: `The report does not mention “${escapeMarkdown(short)}”.`,
      };
};
