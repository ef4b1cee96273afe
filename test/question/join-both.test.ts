import { describe, expect, it } from 'vitest';
import { joinBoth } from '../../src/question/join-both.ts';

const BEFORE = 'What is the target for trade?';
const PREVIOUS = 'What is the target for revenue?';

describe('joinBoth', () => {
  it.each([
    ['Which of the two is higher?', 'Which is higher: target for trade versus target for revenue?'],
    ['Which one is lower?', 'Which is lower: target for trade versus target for revenue?'],
    ['What is the difference?', 'What is the difference: target for trade versus target for revenue?'],
    ['How much is that together?', 'How much is together: target for trade versus target for revenue?'],
  ])('%s', (turn, question) => {
    expect(joinBoth(turn, PREVIOUS, BEFORE)).toBe(question);
  });

  it.each(['And for 2025?', 'Which sectors grow faster than exports?', 'What is the difference in age?'])(
    'leaves what names something of its own: %s',
    (turn) => {
      expect(joinBoth(turn, PREVIOUS, BEFORE)).toBeUndefined();
    },
  );
});
