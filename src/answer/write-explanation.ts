import type { Evidence } from '../retrieve/score-evidence.ts';
import type { Span } from '../types.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { cutStatement } from './cut-statement.ts';
import { openWithPeriod } from './name-period.ts';
import { findContrary } from './correct-direction.ts';
import { asksAttribution, asksReason, findReason, givesReason } from './find-reason.ts';
import { tellStatement } from './write-fact.ts';
import { PASSED, written, type Material, type Writer } from './written.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/read-terms.ts';

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
      // What has no time of its own is no plan for the time that was asked for, where others are.
      (features.period === best.features.period || features.period !== 'edge') &&
      (view.sentence.paragraph === best.view.sentence.paragraph
        ? features.coverage >= best.features.coverage - 0.25
        : features.coverage >= best.features.coverage - 0.08),
  );
  return near.slice(0, MOST_SENTENCES);
}

/** How much less of a question a sentence may carry that says why, to be told before one that does not. */
const WITH_REASON = 0.12;
/** The same, of what something is put down to: that is said of "them", after what was achieved. */
const ATTRIBUTED = 0.3;

/** For a "why", the best sentence that gives its reason or stands beside it comes first. */
function reasonFirst(answering: Evidence[], { question, library }: Material): Evidence[] {
  const [best] = answering;
  if (!best || !asksReason(question.text)) return answering;
  const attributed = asksAttribution(question.text);
  const explained = answering.find(
    (one) =>
      one.features.coverage >= best.features.coverage - (attributed ? ATTRIBUTED : WITH_REASON) &&
      (attributed
        ? findReason(one, library, true).length > 0
        : givesReason(one) || findReason(one, library).length > 0),
  );
  return explained ? [explained, ...answering.filter((one) => one !== explained)] : answering;
}

/** The reason first, then what else says it. */
function withReason(chosen: Evidence[], { question, library }: Material): Evidence[] {
  const [best] = chosen;
  if (!best || !asksReason(question.text)) return chosen;
  const reasons = findReason(best, library, asksAttribution(question.text)).filter(
    ({ view }) => !chosen.some((other) => other.view === view),
  );
  // What it is put down to is all that was asked.
  if (asksAttribution(question.text) && reasons.length > 0) return [best, ...reasons];
  return [best, ...reasons, ...chosen.slice(1)].slice(0, Math.max(MOST_SENTENCES, reasons.length + 1));
}

/** "GVR" for "Green Vehicle": single words that stand for both terms. */
function sharedAbbreviations(one: Term, other: Term): string[] {
  const singles = ({ alternatives }: Term) =>
    alternatives.slice(1).flatMap(({ stems: [stem, ...more] }) => (stem && more.length === 0 ? [stem] : []));
  return singles(one).filter((stem) => singles(other).includes(stem));
}

/** Names with the words that belong to them ("Jiaxing University"): where a sentence has the whole, parts are others. */
function keepWholeNames(answering: Evidence[], { text, terms }: Question): Evidence[] {
  const runs = terms.flatMap((term, i) => {
    const next = terms[i + 1];
    const joined = `${term.text} ${next?.text ?? ''}`;
    return next && term.name && /^\p{Lu}/u.test(next.text) && text.includes(joined)
      ? [{ words: joined.toLowerCase(), short: sharedAbbreviations(term, next) }]
      : [];
  });
  const whole = answering.filter(({ view }) =>
    runs.every(
      ({ words, short }) =>
        view.text.toLowerCase().includes(words) || view.words.some(({ stem }) => short.includes(stem)),
    ),
  );
  return whole.length > 0 ? whole : answering;
}

/** A single sentence that points to what follows is told with it: "Since then, …". */
const CARRIES_ON =
  /^\W*(?:since then|to (?:this end|address this|tackle this|do so)|this (?:will|is|means)|these|it will|for this|in response)\b/iu;

function withSequel(chosen: Evidence[], { library }: Material): Evidence[] {
  const [only] = chosen;
  if (!only || chosen.length > 1) return chosen;
  const { document, index, sentence } = only.view;
  const sequel: Evidence[] = [];
  for (let at = index + 1; at <= index + 2; at++) {
    const next = document.sentences[at];
    if (next?.section !== sentence.section) break;
    const view = library.view(document, at);
    if (sequel.length === 0 && !CARRIES_ON.test(view.text)) break;
    sequel.push({ ...only, view, matched: [], clause: view.sentence });
  }
  return [only, ...sequel];
}

/** "These measures will …": what they are stands before. */
const POINTS_BACK = /^\W*(?:these|those|such|this|they|it|both)\b/iu;

function withAntecedent(chosen: Evidence[], { question, library }: Material): Evidence[] {
  const [only] = chosen;
  if (!only || chosen.length > 1 || asksReason(question.text) || !POINTS_BACK.test(only.view.text))
    return chosen;
  const { document, index, sentence } = only.view;
  const before: Evidence[] = [];
  for (let at = index - 1; at >= index - 2; at--) {
    if (document.sentences[at]?.paragraph !== sentence.paragraph) break;
    const view = library.view(document, at);
    before.push({ ...only, view, matched: [], clause: view.sentence });
  }
  return [only, ...before];
}

export const writeExplanation: Writer = (material) => {
  const { question, evidence, text } = material;
  const answering = reasonFirst(
    keepWholeNames(
      evidence.filter((candidate) => judgeEvidence(candidate, question) === 'answers'),
      question,
    ),
    material,
  );
  // "Why did it fall?" where it rose: what the report says of it, without a reason.
  const directed = asksReason(question.text) && !asksAttribution(question.text);
  const contrary = directed ? findContrary(question.text, answering, evidence) : undefined;
  if (contrary) return written(`The report says otherwise. ${tellStatement(contrary, material)}.`);
  const chosen = withSequel(
    withAntecedent(withReason(chooseSentences(answering), material), material),
    material,
  );
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
  const account = lines.length === 1 ? `${lines[0]!}.` : lines.map((line) => `- ${line}`).join('\n');
  const attributed = asksAttribution(question.text) && chosen.some(({ matched }) => matched.length === 0);
  const unexplained = asksReason(question.text) && !attributed && !chosen.some(givesReason);
  return written(unexplained ? `${account}\n\nNo reason is given there.` : account);
};
