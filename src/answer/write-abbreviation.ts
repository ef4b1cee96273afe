import { escapeMarkdown } from './cited-text.ts';
import { findPhrase } from './find-phrase.ts';
import { written, type Writer } from './written.ts';

/** The run of words in front of "(CPPCC)" whose initials spell it; small words may be skipped. */
export function findLongForm(before: string, short: string): string | undefined {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = [...before.matchAll(/[\p{L}’'-]+/gu)];
  for (let from = words.length - 1; from >= Math.max(0, words.length - letters.length - 6); from--) {
    const run = words
      .slice(from)
      .flatMap((word) => word[0].split('-'))
      .filter((word) => word !== '');
    const initials = run.map((word) => word[0]!.toLowerCase());
    const main = run
      .filter((word) => !/^(?:of|the|and|for|in|on|to|&)$/iu.test(word))
      .map((word) => word[0]!.toLowerCase());
    if (initials.join('') === letters || main.join('') === letters)
      return before.slice(words[from]!.index).trim();
  }
  return undefined;
}

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
