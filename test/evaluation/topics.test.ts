import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectDirectory } from '../../src/configuration.ts';
import { evaluateTopics } from '../../src/evaluation/evaluate-topics.ts';
import { readEvaluationTopics } from '../../src/evaluation/read-questions.ts';
import { useRealSources } from '../support/real-sources.ts';

const realSources = useRealSources();

it('Briefings hold nearly all sentences that were listed by hand, and hardly any other', async () => {
  const topics = await readEvaluationTopics(join(projectDirectory, 'test', 'evaluation', 'topics.jsonl'));
  const evaluated = await evaluateTopics(topics, realSources());
  expect(evaluated).toHaveLength(12);
  const sum = (of: (one: (typeof evaluated)[number]) => number) =>
    evaluated.reduce((total, one) => total + of(one), 0);
  const found = sum((one) => one.found);
  const right = sum((one) => one.right);
  expect(found / sum((one) => one.relevant)).toBeGreaterThanOrEqual(0.95);
  expect(right / (right + sum((one) => one.extra.length))).toBeGreaterThanOrEqual(0.93);
  expect(sum((one) => one.grouped) / found).toBeGreaterThanOrEqual(0.95);
});
