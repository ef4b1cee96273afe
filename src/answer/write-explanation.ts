import type { Evidence } from '../retrieve/score-evidence.ts';
import type { Span } from '../types.ts';
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

const GIVES_REASON =
  /\b(?:because|since|due to|owing to|so that|so as to|in order to|as a result|this is why|therefore|reason|to (?:ensure|help|support|promote|build|make|improve))\b/iu;

/** "Why …?": where the best sentence gives no reason, its neighbour may. */
function withReason(chosen: Evidence[], evidence: Evidence[], question: string): Evidence[] {
  const [best] = chosen;
  if (
    !best ||
    !/\bwhy\b|\breason\b/iu.test(question) ||
    chosen.some(({ view }) => GIVES_REASON.test(view.text))
  )
    return chosen;
  const beside = evidence.filter(
    ({ view }) =>
      view.document === best.view.document &&
      Math.abs(view.index - best.view.index) === 1 &&
      view.sentence.section === best.view.sentence.section,
  );
  const reason =
    beside.find(({ view }) => GIVES_REASON.test(view.text)) ??
    beside.find(({ view }) => view.index > best.view.index);
  return reason && !chosen.includes(reason) ? [best, reason, ...chosen.slice(1, MOST_SENTENCES - 1)] : chosen;
}

export const writeExplanation: Writer = ({ question, evidence, text }) => {
  const answering = evidence.filter((candidate) => judgeEvidence(candidate, question) === 'answers');
  const chosen = withReason(chooseSentences(answering), evidence, question.text);
  if (chosen.length === 0) return PASSED;
  const told: { evidence: Evidence; said: Span; opening: string }[] = [];
  let words = 0;
  for (const candidate of chosen) {
    const room = MOST_WORDS - words;
    if (told.length > 0 && room < 25) break;
    const said = cutStatement(candidate, { words: Math.min(70, room - 8), whole: true, needsFigure: false });
    const opening = openWithPeriod(candidate.view.sentence.period, false);
    const length = countWords(`${opening} ${candidate.view.document.text.slice(said.start, said.end)}`);
    if (told.length > 0 && words + length > MOST_WORDS + 8) continue;
    words += length;
    told.push({ evidence: candidate, said, opening });
  }
  // Cited only now, so that the markers count up and nothing is cited that is not said.
  const lines = told
    .toSorted((a, b) => a.evidence.view.index - b.evidence.view.index)
    .map(({ evidence: { view }, said, opening }) => `${opening}: ${text.quote(view, said)}`);
  return written(lines.length === 1 ? `${lines[0]!}.` : lines.map((line) => `- ${line}`).join('\n'));
};
