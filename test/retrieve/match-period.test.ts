import { describe, expect, it } from 'vitest';
import { matchPeriod, matchPeriods } from '../../src/retrieve/match-period.ts';

const Y2021 = { label: '2021', from: '2021-01-01', to: '2021-12-31' };
const Y2022 = { label: '2022', from: '2022-01-01', to: '2022-12-31' };
const PAST_FIVE = { label: 'past five years', from: '2017-01-01', to: '2021-12-31' };
const NEXT_FIVE = { label: 'next five years', from: '2022-01-01', to: '2026-12-31' };
const MEDIUM_TERM = { label: 'medium term' };
const UNDATED = { label: 'undated' };

describe('matchPeriod', () => {
  it.each([
    ['the same year', Y2021, Y2021, 'same'],
    ['the same days in other words', { ...PAST_FIVE, label: '2017–2021' }, PAST_FIVE, 'same'],
    ['the same words without days', MEDIUM_TERM, MEDIUM_TERM, 'same'],
    [
      'a financial year of the same number',
      { label: 'FY2022', from: '2022-04-01', to: '2023-03-31' },
      Y2022,
      'same',
    ],
    ['a result inside the asked years', { ...Y2021, kind: 'result' as const }, PAST_FIVE, 'within'],
    ['years that end with the asked one', PAST_FIVE, Y2021, 'edge'],
    ['years that begin with the asked one', NEXT_FIVE, Y2022, 'other'],
    ['another year', Y2022, Y2021, 'other'],
    ['words without days against days', MEDIUM_TERM, Y2022, 'other'],
    ['no time at all', UNDATED, Y2022, 'unknown'],
  ])('%s', (_, statement, asked, fit) => {
    expect(matchPeriod(statement, asked)).toBe(fit);
  });

  it('takes the target for one year for none of the five it lies in', () => {
    expect(matchPeriod({ ...Y2022, kind: 'target' }, NEXT_FIVE)).toBe('other');
  });
});

describe('matchPeriods', () => {
  it('takes the best fit over all asked times', () => {
    expect(matchPeriods(Y2021, [Y2022, PAST_FIVE])).toBe('within');
    expect(matchPeriods(Y2021, [Y2022, NEXT_FIVE])).toBe('other');
  });

  it('is unknown where no time was asked for', () => {
    expect(matchPeriods(Y2021, [])).toBe('unknown');
  });
});
