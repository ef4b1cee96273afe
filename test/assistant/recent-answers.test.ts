import { describe, expect, it } from 'vitest';
import { RecentAnswers } from '../../src/assistant/recent-answers.ts';
import type { Answer, AskRequest } from '../../src/types.ts';

function answerTo(question: string): Answer {
  return {
    id: 'first',
    question,
    standaloneQuestion: question,
    answer: 'For 2021: “GDP grew by 8.5%” [1].',
    mode: 'extractive',
    timings: { answer: 12, total: 20 },
    status: 'answered',
    citations: [],
  };
}

function keep(request: AskRequest): RecentAnswers {
  const recent = new RecentAnswers();
  recent.keep(request, answerTo(request.question));
  return recent;
}

describe('RecentAnswers', () => {
  it('gives a known answer under a new id', () => {
    const found = keep({ question: 'How many parks?' }).find({ question: ' How many parks? ' });
    expect(found).toMatchObject({ answer: 'For 2021: “GDP grew by 8.5%” [1].', timings: { total: 0 } });
    expect(found?.id).not.toBe('first');
  });

  it('does not mind what the assistant said before, nor the order of the reports', () => {
    const recent = keep({
      question: 'And in 2021?',
      history: [
        { role: 'user', content: 'How many parks?' },
        { role: 'assistant', content: '33' },
      ],
      documents: ['a', 'b'],
    });
    expect(
      recent.find({
        question: 'And in 2021?',
        history: [
          { role: 'user', content: 'How many parks?' },
          { role: 'assistant', content: 'Thirty-three' },
        ],
        documents: ['b', 'a'],
      }),
    ).toBeDefined();
  });

  it.each<[string, AskRequest]>([
    ['another question', { question: 'How many schools?' }],
    ['another conversation', { question: 'How many parks?', history: [{ role: 'user', content: 'Hi' }] }],
    ['other reports', { question: 'How many parks?', documents: ['a'] }],
  ])('does not know %s', (_, request) => {
    expect(keep({ question: 'How many parks?' }).find(request)).toBeUndefined();
  });

  it('keeps the 500 that were asked for last', () => {
    const recent = keep({ question: 'asked again' });
    recent.keep({ question: 'forgotten' }, answerTo('forgotten'));
    for (let i = 0; i < 498; i++) recent.keep({ question: `question ${i}` }, answerTo('x'));
    recent.find({ question: 'asked again' });
    recent.keep({ question: 'one too many' }, answerTo('x'));
    expect(recent.find({ question: 'forgotten' })).toBeUndefined();
    expect(recent.find({ question: 'asked again' })).toBeDefined();
  });
});
