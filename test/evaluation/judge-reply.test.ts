import { expect, it } from 'vitest';
import { judgeReply } from '../../src/evaluation/judge-reply.ts';
import type { EvaluationLetter } from '../../src/evaluation/read-letters.ts';
import type { Reply, ReplyQuestion } from '../../src/reply/reply.ts';

const LETTER: EvaluationLetter = {
  id: 'x1',
  letter: 'Who are you? What is the target? And the growth of GDP? Tom Fry',
  questions: [
    { pattern: 'GDP|target', status: 'answered', must: ['6\\s?%'] },
    { pattern: 'target', status: 'not_found' },
  ],
  none: ['Who are you?'],
  private: ['Tom Fry'],
  forbidden: ['we will'],
};

function replyWith(draft: string, ...questions: Partial<ReplyQuestion>[]): Reply {
  const asked = questions.map((each) => ({ question: '', status: 'answered', answer: '', ...each }));
  return { draft, questions: asked } as Reply;
}

it('A reply that finds each question once, with its answer, has no fault', () => {
  const reply = replyWith(
    'Dear Sir',
    { question: 'What is the target?', status: 'not_found' },
    { question: 'What is the growth of GDP?', answer: 'at least **6%** [1]' },
  );
  expect(judgeReply(LETTER, reply)).toMatchObject({ found: 2, faults: [] });
});

it('What is missed, invented, wrong, echoed or promised is told', () => {
  const reply = replyWith(
    'Dear tom fry, we will',
    { question: 'What is the target?', answer: '8%' },
    { question: 'Who are you?', asked: { start: 0, end: 12 } },
  );
  const { found, faults } = judgeReply(LETTER, reply);
  expect(found).toBe(1);
  expect(faults.map(({ fault }) => fault)).toEqual([
    'wrong answer',
    'missed',
    'invented',
    'echoed',
    'promised',
  ]);
});
