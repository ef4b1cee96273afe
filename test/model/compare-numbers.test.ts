import { describe, expect, it } from 'vitest';
import { hasSameNumbers, readForeignNumbers } from '../../src/model/compare-numbers.ts';

describe('numbers of other languages', () => {
  it.each([
    ['zh', '6355亿元', [635_500_000_000]],
    ['zh', '635.5亿元', [63_550_000_000]],
    ['zh', '1.33万亿元，六项', [1_330_000_000_000, 6]],
    ['zh', '5.5万套', [55_000]],
    ['ja', '6355億元', [635_500_000_000]],
    ['ko', '6355억 위안', [635_500_000_000]],
    ['de', '635,5 Milliarden Yuan, 8,5 %, 20.000 Roboter', [635_500_000_000, 8.5, 20_000]],
    ['fr', '635,5 milliards, 20 000 robots', [635_500_000_000, 20_000]],
    ['es', '635,5 mil millones y 20.000', [635_500_000_000, 20_000]],
    ['ru', '635,5 млрд юаней', [635_500_000_000]],
    ['vi', '635,5 tỷ', [635_500_000_000]],
  ])('%s: %s', (language, text, values) => {
    expect(readForeignNumbers(text, language)).toEqual(values);
  });
});

describe('a translation', () => {
  const ENGLISH = 'In 2021 GDP was 635.5 billion yuan, a growth of 8.5%.';

  it('has the same numbers', () => {
    expect(hasSameNumbers(ENGLISH, '2021年国内生产总值为6355亿元，增长8.5%。', 'zh')).toBe(true);
    expect(
      hasSameNumbers(ENGLISH, '2021 betrug das BIP 635,5 Milliarden Yuan, ein Wachstum von 8,5 %.', 'de'),
    ).toBe(true);
  });

  it('has no other number', () => {
    expect(hasSameNumbers(ENGLISH, '2021年国内生产总值为635.5亿元，增长8.5%。', 'zh')).toBe(false);
    expect(hasSameNumbers(ENGLISH, '2022年国内生产总值为6355亿元，增长8.5%。', 'zh')).toBe(false);
    expect(hasSameNumbers(ENGLISH, '2021年国内生产总值为6355亿元，增长8.5%，全国第3。', 'zh')).toBe(false);
  });

  it('leaves no number out', () => {
    expect(hasSameNumbers(ENGLISH, '2021年国内生产总值为6355亿元。', 'zh')).toBe(false);
  });
});
