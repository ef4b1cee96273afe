import { escapeMarkdown } from './cited-text.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { PASSED, written, type Writer } from './written.ts';

/** "Where does it say that?": section and paragraph, with the sentence. */
export const writePlaceSaid: Writer = ({ question, evidence, text }) => {
  const best = evidence.find((candidate) => judgeEvidence(candidate, question) === 'answers');
  if (!best) return PASSED;
  const { view, clause } = best;
  const section = view.headingPath.map((heading) => `“${escapeMarkdown(heading)}”`).join(', ');
  const where = section === '' ? '' : ` of the section ${section}`;
  return written(`In paragraph ${view.sentence.paragraph + 1}${where}: ${text.quote(view, clause)}.`);
};

/** "What are the exact words?": the whole sentence. */
export const writeExactWords: Writer = ({ question, evidence, text }) => {
  const best = evidence.find((candidate) => judgeEvidence(candidate, question) === 'answers');
  return best ? written(`The report’s words: ${text.quote(best.view, best.view.sentence)}.`) : PASSED;
};
