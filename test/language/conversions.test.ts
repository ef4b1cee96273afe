import { describe, expect, it } from 'vitest';
import { convert, isConvertible } from '../../src/language/conversions.ts';

describe('convert', () => {
  it('knows fixed units, and no currencies', () => {
    expect(convert(2, 'hectares', 'mu')).toBe(30);
    expect(convert(30, 'mu', 'hectares')).toBe(2);
    expect(isConvertible('yuan', 'USD')).toBe(false);
  });
});
