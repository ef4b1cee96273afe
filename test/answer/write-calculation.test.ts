import { describe, expect, it } from 'vitest';
import { writeCalculation } from '../../src/answer/write-calculation.ts';
import type { ComparisonGoal } from '../../src/question/read-goal.ts';
import { makeLibrary } from '../support/make-library.ts';

describe('writeCalculation', () => {
  function calculate(goal: ComparisonGoal, report: string, question = ''): string | undefined {
    const { figures } = makeLibrary(`Report\n\nWork in 2021\n\n${report}`);
    return writeCalculation(question, goal, figures);
  }

  const TWO = 'Exports reached 120 million yuan. Imports reached 100 million yuan.';

  it.each<[ComparisonGoal, string]>([
    ['difference', 'Calculated from these two: a difference of 20 million yuan.'],
    ['total', 'Calculated from these two: 220 million yuan in total.'],
    ['ratio', 'Calculated from these two: 1.2 times.'],
    ['share', 'Calculated from these two: a share of 120%.'],
  ])('says the %s, and that it is calculated', (goal, told) => {
    expect(calculate(goal, TWO)).toBe(told);
  });

  it('says how much something grew in percent where that is asked for', () => {
    const rise = 'In 2021, exports rose from 100 million yuan to 125 million yuan.';
    expect(calculate('difference', rise, 'By how many percent did exports rise?')).toBe(
      'Calculated from these two: an increase of 25%.',
    );
    expect(calculate('difference', rise, 'By how much did exports rise?')).toContain('25 million yuan');
  });

  it('says nothing in another unit than the one that is asked for', () => {
    const shares = 'In 2021, the share rose from 10% to 15%.';
    expect(calculate('difference', shares, 'By how many yuan did it rise?')).toBeUndefined();
    expect(calculate('difference', shares, 'By how many percentage points did it rise?')).toContain(
      '5 percentage points',
    );
  });

  it.each([
    ['of different units', 'Exports reached 120 million yuan. Imports reached 100 million USD.'],
    ['of a level and a change', 'Exports reached 120 million yuan. Imports grew by 100 million yuan.'],
    ['of three', `${TWO} Trade reached 5 million yuan.`],
  ])('says no difference %s', (_, report) => {
    expect(calculate('difference', report)).toBeUndefined();
  });

  it('adds up no shares', () => {
    expect(calculate('total', 'Exports rose by 3%. Imports rose by 4%.')).toBeUndefined();
  });
});
