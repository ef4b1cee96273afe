import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/commands/wrap-text.ts';

describe('wrapText', () => {
  it('breaks at blanks', () => {
    expect(wrapText('one two three four', 9)).toBe('one two\nthree\nfour');
  });

  it('counts the indentation', () => {
    expect(wrapText('one two three', 9, '  ')).toBe('  one two\n  three');
  });

  it('keeps line breaks, blank lines and long words', () => {
    expect(wrapText('one\n\nunbreakable two', 5, ' ')).toBe(' one\n\n unbreakable\n two');
  });
});
