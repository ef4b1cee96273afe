import { describe, expect, it } from 'vitest';
import { unwrapClaim } from '../../src/question/unwrap-claim.ts';

describe('unwrapClaim', () => {
  it.each([
    ['Exports doubled in 2021, right?', 'Exports doubled in 2021'],
    ['Exports doubled in 2021, didn’t they?', 'Exports doubled in 2021'],
    ['Is it true that exports doubled in 2021?', 'exports doubled in 2021'],
    ['I heard that exports doubled in 2021. Is that so?', 'exports doubled in 2021'],
    ['My neighbour says only 100 homes will be built.', 'only 100 homes will be built'],
    ['So exports should double this year?', 'exports should double this year'],
    ['True or false: exports have doubled in five years', 'exports have doubled in five years'],
  ])('reads what is to be confirmed: %s', (text, claim) => {
    expect(unwrapClaim(text)).toBe(claim);
  });

  it.each([
    'Did exports double in 2021?',
    'And for the next five years?',
    'I heard that exports doubled. How much were they before?',
    'I read your report. You are very helpful, right?',
    'So what is the target for 2022?',
    'How many homes, correct me if I am wrong, will be built?',
  ])('leaves other questions alone: %s', (text) => {
    expect(unwrapClaim(text)).toBeUndefined();
  });
});
