import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTense } from '../../src/periods/read-tense.ts';

describe('a sentence', () => {
  it.each([
    'Our GDP jumped to 635.5 billion yuan.',
    'Urbanization rate rose to 71.9%.',
    'We have strengthened the rule of law.',
    'We strove for the target that there are no zero-employment families.',
    'The measures were extended.',
    'Enterprises that have grown in Asia',
    'This exceeded the forecast.',
    'The operations have so far resulted in 43 arrests.',
    'The country lost two million jobs.',
    'The rate for England (see note 3) decreased to 1.85.',
  ])('reports: %j', (sentence) => {
    expect(readTense(sentence)).toBe('reports');
  });

  it.each([
    'GDP growth will be at least 6%.',
    'GDP is to exceed one trillion yuan.',
    'Measures are to be made to activate demand.',
    'I’ll raise it.',
    'A worker earning a wage of $3,0009will have more.',
    'For the schemes that I mentioned earlier, I will set aside $800 million.',
    'The main projected targets this year are: GDP growth will be at least 6%.',
    'The line is due to open in 2025.',
  ])('announces: %j', (sentence) => {
    expect(readTense(sentence)).toBe('announces');
  });

  it.each([
    'We must serve the people.',
    'Our economy should grow by 3% to 5% this year.',
    'We expect to see steady recovery this year.',
    'The budget is expected to be in deficit.',
    'I will now report to you on the work of the government.',
    'Let me speak about how we will do it.',
    'So long as we work, we will surely win.',
    'I would like to express our heartfelt thanks.',
  ])('considers: %j', (sentence) => {
    expect(readTense(sentence)).toBe('considers');
  });

  it.each([
    'We need world-class events.',
    'The rules are still being developed.',
    'We see the effects in other developed countries.',
    'Often the key is to take a new perspective.',
    'This is due to higher revenue.',
    'Medical insurance, more than before.',
  ])('does nothing that tells: %j', (sentence) => {
    expect(readTense(sentence)).toBe('neither');
  });

  it('may be any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readTense(text)));
  });
});
