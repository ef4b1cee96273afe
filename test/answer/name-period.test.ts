import { describe, expect, it } from 'vitest';
import { namePeriod, openWithPeriod } from '../../src/answer/name-period.ts';
import type { Period } from '../../src/types.ts';

const NEXT: Period = { kind: 'target', label: 'next five years', from: '2022-01-01', to: '2026-12-31' };

describe('namePeriod', () => {
  it('adds the years of a span', () => {
    expect(namePeriod(NEXT)).toBe('the next five years (2022–2026)');
  });

  it('leaves a year as it is', () => {
    expect(namePeriod({ label: '2021', from: '2021-01-01', to: '2021-12-31' })).toBe('2021');
    expect(namePeriod({ label: 'medium term' })).toBe('the medium term');
  });
});

describe('openWithPeriod', () => {
  it.each<[Period, boolean, string]>([
    [{ kind: 'target', label: '2022' }, true, 'Target for 2022'],
    [{ kind: 'target', label: '2022' }, false, 'Planned for 2022'],
    [{ kind: 'target', label: 'by 2030' }, true, 'Target by 2030'],
    [{ kind: 'target', label: 'by 2030' }, false, 'Planned by 2030'],
    [NEXT, false, 'Planned for the next five years (2022–2026)'],
    [{ kind: 'result', label: '2021' }, false, 'For 2021'],
    [{ kind: 'result', label: 'past five years' }, false, 'Over the past five years'],
    [{ kind: 'result', label: 'since 2016' }, false, 'Since 2016'],
    [{ kind: 'target', label: 'until 2023' }, false, 'Planned until 2023'],
    [{ kind: 'other', label: 'from 2024' }, false, 'From 2024'],
    [{ kind: 'other', label: 'undated' }, false, 'The report says'],
  ])('%o called a target: %s opens with %j', (period, target, opening) => {
    expect(openWithPeriod(period, target)).toBe(opening);
  });
});
