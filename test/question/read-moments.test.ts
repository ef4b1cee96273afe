import { describe, expect, it } from 'vitest';
import { readMoments, withoutMoments } from '../../src/question/read-moments.ts';

function momentsOf(question: string): string[] {
  return readMoments(question).map(({ time, edge, aspect }) =>
    [edge, time, aspect].filter(Boolean).join(' '),
  );
}

describe('readMoments', () => {
  it.each([
    ['What was trade in 2016 and in 2021?', ['2016', '2021']],
    [
      'How does it develop: today, the 2022 target and the goal for 2025?',
      ['result', '2022 target', '2025 target'],
    ],
    [
      'Trade: what was it five years ago, what is it now, and what is the five-year target?',
      ['start', 'result', 'five-year target'],
    ],
    [
      'What was trade at the start and the end of the past five years?',
      ['start past five years result', 'end past five years result'],
    ],
    ['How did trade change between 2016 and 2021?', ['2016', '2021']],
    [
      'Give me the trade reached so far and the one aimed at for the next five years.',
      ['result', 'next five years target'],
    ],
    [
      'What was the output of steel, and what should it be in five years?',
      ['result', 'in five years target'],
    ],
    ['The rate before and after the change', ['start', 'end']],
  ])('%s', (question, moments) => {
    expect(momentsOf(question)).toEqual(moments);
  });

  it.each([
    ['What is the target for trade in 2022?', ['2022 target']],
    ['How many homes does the city plan to build this year?', ['this year target']],
    ['In five years, what share of homes is to be heated by gas?', ['In five years target']],
    ['What will trade be in 2025 according to the targets?', ['2025 target']],
    ['How much did it cost over the five years?', ['five years result']],
    ['How many parks are there?', []],
  ])('takes what is said twice for one time: %s', (question, moments) => {
    expect(momentsOf(question)).toEqual(moments);
  });
});

describe('withoutMoments', () => {
  it.each([
    ['What was trade in 2016 and in 2021?', 'What was trade and?'],
    ['How much did trade grow over the past five years?', 'How much did trade grow?'],
    ['What is the growth target for trade now?', 'What is the growth for trade?'],
  ])('%s', (question, subject) => {
    expect(withoutMoments(question)).toBe(subject);
  });
});
