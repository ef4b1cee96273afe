import { describe, expect, it } from 'vitest';
import { splitCoordinated } from '../../src/question/split-coordinated.ts';

describe('splitCoordinated', () => {
  it('asks the same of each of two things', () => {
    expect(splitCoordinated('How high are the targets for inflation and unemployment in 2022?')).toEqual([
      'How high are the targets for inflation in 2022?',
      'How high are the targets for unemployment in 2022?',
    ]);
    expect(splitCoordinated('How high were exports and imports in 2021?')).toEqual([
      'How high were exports in 2021?',
      'How high were imports in 2021?',
    ]);
  });

  it('is sure where the preposition is said twice', () => {
    expect(splitCoordinated('What are the 2022 targets for trade and for consumer prices?', true)).toEqual([
      'What are the 2022 targets for trade?',
      'What are the 2022 targets for consumer prices?',
    ]);
    expect(splitCoordinated('What are the targets for trade and consumer prices?', true)).toBeUndefined();
  });

  it('leaves whole what is compared, what is one name, and what shares a noun', () => {
    expect(splitCoordinated('What is the difference between exports and imports?')).toBeUndefined();
    expect(splitCoordinated('What is said of “Art and Life” in 2022?')).toBeUndefined();
    expect(splitCoordinated('What are the incomes of urban and of rural residents?')).toBeUndefined();
  });
});
