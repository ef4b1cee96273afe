import { describe, expect, it } from 'vitest';
import { settleUndated } from '../../src/retrieve/settle-undated.ts';

const Y2021 = { label: '2021', from: '2021-01-01', to: '2021-12-31', inferred: false };
const Y2022 = { label: '2022', from: '2022-01-01', to: '2022-12-31', inferred: false };

describe('settleUndated', () => {
  it('takes what says no time to be of the report’s own year, and of no other', () => {
    expect(settleUndated('unknown', { times: [Y2022] }, 2022)).toBe('edge');
    expect(settleUndated('unknown', { times: [Y2021] }, 2022)).toBe('other');
    expect(settleUndated('unknown', { times: [Y2022] }, null)).toBe('other');
  });

  it('leaves everything else as it is', () => {
    expect(settleUndated('unknown', { times: [] }, 2022)).toBe('unknown');
    expect(settleUndated('within', { times: [Y2021] }, 2022)).toBe('within');
  });
});
