import { fitsPeriod } from '../retrieve/fits-period.ts';
import { openWithPeriod } from './name-period.ts';
import { PASSED, written, type Writer } from './written.ts';

const MOST = 6;

/** "What happened in 2021?": a time and nothing else. The figures that the report gives for just that time. */
export const writePeriod: Writer = ({ question, documents, library, text }) => {
  if (question.terms.length > 0 || question.times.length !== 1) return PASSED;
  const ids = new Set(documents.map(({ id }) => id));
  const own = library.figures.filter(
    (figure) =>
      ids.has(figure.documentId) &&
      figure.value !== null &&
      !figure.period.inferred &&
      fitsPeriod(figure, question) === 'same',
  );
  const bySentence = new Map(own.map((figure) => [`${figure.documentId} ${figure.sentence}`, figure]));
  const chosen = [...bySentence.values()].slice(0, MOST);
  if (chosen.length < 2) return PASSED;
  const lines = chosen.map((figure) => {
    const view = library.view(library.find(figure.documentId)!, figure.sentence);
    const clause =
      view.sentence.clauses.find(({ start, end }) => start <= figure.start && figure.end <= end) ??
      view.sentence;
    return `- ${text.quote(view, clause)}`;
  });
  const opening = openWithPeriod(chosen[0]!.period, false);
  return written(`${opening}, the report says among other things:\n\n${lines.join('\n')}`);
};
