import type { Evidence } from '../retrieve/score-evidence.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { cutStatement } from './cut-statement.ts';
import { openWithPeriod } from './name-period.ts';
import { PASSED, written, type Writer } from './written.ts';

/** An explanation stays within 120 words, in two or three sentences. */
const MOST_WORDS = 105;
const MOST_SENTENCES = 3;

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}

/** The best sentences of the place that explains it, in the report's order. */
function chooseSentences(answering: Evidence[]): Evidence[] {
  const [best] = answering;
  if (!best) return [];
  const near = answering.filter(
    ({ view, features }) =>
      view.document === best.view.document &&
      (view.sentence.paragraph === best.view.sentence.paragraph
        ? features.coverage >= best.features.coverage - 0.25
        : features.coverage >= best.features.coverage - 0.08),
  );
  return near.slice(0, MOST_SENTENCES);
}

export const writeExplanation: Writer = ({ question, evidence, text }) => {
  const answering = evidence.filter((candidate) => judgeEvidence(candidate, question) === 'answers');
  const chosen = chooseSentences(answering);
  if (chosen.length === 0) return PASSED;
  const told: { evidence: Evidence; line: string }[] = [];
  let words = 0;
  for (const candidate of chosen) {
    const room = MOST_WORDS - words;
    if (told.length > 0 && room < 25) break;
    const said = cutStatement(candidate, { words: Math.min(70, room - 8), whole: true, needsFigure: false });
    const line = `${openWithPeriod(candidate.view.sentence.period, false)}: ${text.quote(candidate.view, said)}`;
    if (told.length > 0 && words + countWords(line) > MOST_WORDS + 8) continue;
    words += countWords(line);
    told.push({ evidence: candidate, line });
  }
  told.sort((a, b) => a.evidence.view.index - b.evidence.view.index);
  return written(told.length === 1 ? `${told[0]!.line}.` : told.map(({ line }) => `- ${line}`).join('\n'));
};
