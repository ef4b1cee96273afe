import type { Question } from '../question/question.ts';
import { matchPeriod } from '../retrieve/match-period.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';
import { judgeEvidence } from './judge-evidence.ts';

/** How close to the best another statement must come to be shown beside it. */
const MARGIN = { coverage: 0.04, score: 0.22 };
const MOST = 4;

function periodKey({ view }: Evidence): string {
  return `${view.document.id} ${view.sentence.period.kind} ${view.sentence.period.label}`;
}

function isAsGood(other: Evidence, best: Evidence): boolean {
  return (
    other.features.coverage >= best.features.coverage - MARGIN.coverage &&
    other.features.ownCoverage >= best.features.ownCoverage - MARGIN.coverage &&
    other.features.type >= best.features.type &&
    other.features.aspect >= best.features.aspect &&
    other.score >= best.score - MARGIN.score
  );
}

function byTime(a: Evidence, b: Evidence): number {
  const newest = (b.view.document.year ?? 0) - (a.view.document.year ?? 0);
  return (
    newest ||
    (a.view.sentence.period.to ?? '').localeCompare(b.view.sentence.period.to ?? '') ||
    a.view.index - b.view.index
  );
}

function wordsOf({ view }: Evidence): string {
  return view.words.map(({ base }) => base).join(' ');
}

/** Whether one sentence says nothing that the other does not: a box that repeats it, with its heading or without. */
function repeats(one: Evidence, other: Evidence): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return one.view.document === other.view.document && (a.includes(b) || b.includes(a));
}

/**
 * Chooses what to say: the best statement; for a question that names several times, the best for each; for one that
 * names none, also those of other periods that are as good.
 */
export function selectStatements(question: Question, evidence: Evidence[]): Evidence[] {
  const answering = evidence.filter((candidate) => judgeEvidence(candidate, question) === 'answers');
  const [best] = answering;
  if (!best) return [];
  if (question.times.length > 1) {
    const chosen = question.times.flatMap(
      (time) =>
        answering.find(({ view }) =>
          ['same', 'within', 'edge'].includes(matchPeriod(view.sentence.period, time)),
        ) ?? [],
    );
    return chosen.length > 0 ? [...new Set(chosen)].sort(byTime) : [best];
  }
  const chosen = [best];
  for (const candidate of answering) {
    if (chosen.length >= MOST) break;
    if (
      !isAsGood(candidate, best) ||
      chosen.some((other) => periodKey(other) === periodKey(candidate) || repeats(other, candidate))
    )
      continue;
    if (question.times.length === 1 && candidate.features.period !== best.features.period) continue;
    chosen.push(candidate);
  }
  return chosen.sort(byTime);
}
