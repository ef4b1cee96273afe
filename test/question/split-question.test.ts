import { describe, expect, it } from 'vitest';
import { splitQuestion } from '../../src/question/split-question.ts';

describe('splitQuestion', () => {
  it.each([
    [
      'What is the GDP target and how many jobs are planned?',
      ['What is the GDP target?', 'how many jobs are planned?'],
    ],
    [
      'How many parks were opened? How many schools? Where is the port?',
      ['How many parks were opened?', 'How many schools?', 'Where is the port?'],
    ],
    [
      'How large are the River Bonus and the Community Fund?',
      ['how large are the River Bonus?', 'how large are the Community Fund?'],
    ],
    ['Who gave the report and when was it published?', ['Who gave the report?', 'when was it published?']],
  ])('parts %j', (text, parts) => {
    expect(splitQuestion(text)).toEqual(parts);
  });

  it('shares a time that stands only at the end', () => {
    expect(splitQuestion('How many jobs and how many doctors in 2022?')).toEqual([
      'How many jobs in 2022?',
      'how many doctors in 2022?',
    ]);
  });

  it.each([
    'What is the GDP target for 2022?',
    'What is planned for schools and hospitals?',
    'What is research and development?',
    'What is the target, and why?',
    'Is the target 6% and was it 8.5% in 2021?',
  ])('leaves whole what has one subject: %j', (text) => {
    expect(splitQuestion(text)).toEqual([text]);
  });

  it('leaves a long letter whole', () => {
    const letter =
      'How many parks? How many schools? How many roads? How many bridges? How many ports? How many trees?';
    expect(splitQuestion(letter)).toEqual([letter]);
  });
});
