import { describe, expect, it } from 'vitest';
import { median } from '../../src/bench/median.ts';

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[], NaN],
  ])('of %j is %d', (numbers, expected) => expect(median(numbers)).toBe(expected));
});
