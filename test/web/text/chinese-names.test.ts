import { describe, expect, it } from 'vitest';
import { namePeriod, nameUnit } from '../../../web/text/chinese-names.ts';

describe('names in Chinese', () => {
  it.each([
    ['2021', '2021年'],
    ['past five years', '过去五年'],
    ['next five years', '未来五年'],
    ['FY2022', '2022财年'],
    ['by 2030', '到2030年'],
    ['2021–2025', '2021–2025'],
  ])('%s is %s', (label, name) => {
    expect(namePeriod(label)).toBe(name);
  });

  it('leave a unit that has none', () => {
    expect([nameUnit('yuan'), nameUnit('berths')]).toEqual(['元', 'berths']);
  });
});
