import { expect, it } from 'vitest';
import { DECISION } from '../../src/answer/judge-evidence.ts';
import { formatDecision, sweepDecision } from '../../src/evaluation/sweep-decision.ts';
import type { EvaluationQuestion } from '../../src/evaluation/read-questions.ts';
import { useRealSources } from '../support/real-sources.ts';

const realSources = useRealSources();

function ask(question: string, status: 'answered' | 'not_found'): EvaluationQuestion {
  return {
    id: question,
    type: 'plain',
    document: 'jiaxing-2022',
    turns: [],
    question,
    expect: { status, must: [], mustNot: [], proof: [], unanswered: false },
  };
}

it('refuses no less the more of a question must be covered, and leaves the decision where it stood', async () => {
  const before = DECISION.coverage;
  const points = await sweepDecision(
    [
      ask('What is the GDP growth target for 2022?', 'answered'),
      ask('What will the 5G base stations cost?', 'not_found'),
    ],
    realSources(),
  );
  const refused = points.map((point) => point.refused);
  expect(refused).toEqual([...refused].sort((a, b) => a - b));
  expect(points.at(-1)).toMatchObject({ recall: 1, refused: 1, wronglyRefused: 0 });
  expect(DECISION.coverage).toBe(before);
});

it('is told as a table', () => {
  expect(
    formatDecision([{ coverage: 0.62, precision: 0.9, recall: 0.8, refused: 0.975, wronglyRefused: 0.1 }]),
  ).toContain('| 0.62 | 90.0 % | 80.0 % | 97.5 % | 10.0 % |');
});
