import { DECISION as STATEMENT } from '../answer/judge-evidence.ts';
import { DECISION as FIGURE } from '../answer/write-figure.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import { evaluateAnswers } from './evaluate-answers.ts';
import type { EvaluationQuestion } from './read-questions.ts';
import { summarise } from './summarise.ts';

/** What the refusal decision gives with one least coverage of the question. */
export interface DecisionPoint {
  /** Least share of the question's weight, for statements; figures keep their distance to it. */
  coverage: number;
  /** Of the answers given, the share that is right: precision. Of the answerable questions, the share answered rightly: recall. */
  precision: number;
  recall: number;
  /** Share of the unanswerable questions that is refused, and of the answerable ones. */
  refused: number;
  wronglyRefused: number;
}

const POINTS = [0.4, 0.5, 0.56, 0.62, 0.68, 0.74, 0.82, 0.9];

/** Moves the chosen point of the decision and measures what it gives; afterwards it stands where it stood. */
export async function sweepDecision(
  questions: EvaluationQuestion[],
  sources: Sources,
): Promise<DecisionPoint[]> {
  const chosen = { statement: STATEMENT.coverage, figure: FIGURE.coverage };
  const points: DecisionPoint[] = [];
  try {
    for (const coverage of POINTS) {
      STATEMENT.coverage = coverage;
      FIGURE.coverage = coverage + chosen.figure - chosen.statement;
      const evaluated = await evaluateAnswers(questions, sources);
      const all = summarise(evaluated).at(-1)!;
      const answered = evaluated.filter(({ answer }) => answer.status === 'answered').length;
      points.push({
        coverage,
        precision: all.right / (answered || 1),
        recall: all.right / (all.answerable || 1),
        refused: (all.refusedRightly + all.wrongReason) / (all.unanswerable || 1),
        wronglyRefused: all.wronglyRefused / (all.answerable || 1),
      });
    }
  } finally {
    STATEMENT.coverage = chosen.statement;
    FIGURE.coverage = chosen.figure;
  }
  return points;
}

/** A Markdown table. */
export function formatDecision(points: DecisionPoint[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return [
    '| least coverage | precision | recall | unanswerable refused | answerable refused |',
    '| --- | --- | --- | --- | --- |',
    ...points.map(
      ({ coverage, precision, recall, refused, wronglyRefused }) =>
        `| ${coverage.toFixed(2)} | ${percent(precision)} | ${percent(recall)} | ${percent(refused)} | ${percent(wronglyRefused)} |`,
    ),
  ].join('\n');
}
