import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment } from '../../../web/conversation/address-fragment.ts';

describe('the address', () => {
  it('keeps question and source behind "#"', () => {
    expect(writeFragment({ question: 'GDP & prices, 2022?', source: 2 })).toBe(
      '#q=GDP+%26+prices%2C+2022%3F&source=2',
    );
  });

  it('gives back what it was given', () => {
    for (const question of [
      'What is the 2022 GDP target?',
      '100% # of + = ?',
      '2022年GDP目标是多少？',
      '🚢 "x" <b>',
    ]) {
      expect(readFragment(writeFragment({ question, source: 1 }))).toEqual({ question, source: 1 });
    }
  });

  it('remembers nothing without a question', () => {
    expect(writeFragment({ question: null, source: 3 })).toBe('');
    expect(readFragment('')).toEqual({ question: null, source: null });
    expect(readFragment('#q=%20')).toEqual({ question: null, source: null });
  });

  it('ignores a source that is no marker', () => {
    expect(readFragment('#q=GDP&source=-1').source).toBeNull();
    expect(readFragment('#q=GDP&source=x').source).toBeNull();
  });
});
