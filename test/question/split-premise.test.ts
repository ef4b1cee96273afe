import { describe, expect, it } from 'vitest';
import { splitPremise } from '../../src/question/split-premise.ts';

describe('splitPremise', () => {
  it.each([
    [
      'Exports doubled in 2021. What was their value?',
      'Exports doubled in 2021',
      'What was the Exports’s value (2021)?',
    ],
    [
      'Since the airport has been open for years, how many people use it?',
      'the airport has been open for years',
      'how many people use the airport?',
    ],
    [
      'When the 35 schools are built this year, how many pupils can they take?',
      'the 35 schools are built this year',
      'how many pupils can the 35 schools take (this year)?',
    ],
    [
      'GDP was 635.5 billion yuan. How much should it be in five years?',
      'GDP was 635.5 billion yuan',
      'How much should the GDP be in five years?',
    ],
  ])('%s', (text, premise, question) => {
    expect(splitPremise(text)).toEqual({ premise, question });
  });

  it.each([
    'Since 2016, how much did exports grow?',
    'I live in a village. How many schools are planned?',
    'How many schools are planned? And what do they cost?',
    'What are the targets for 2022?',
  ])('finds nothing stated in: %s', (text) => {
    expect(splitPremise(text)).toBeUndefined();
  });
});
