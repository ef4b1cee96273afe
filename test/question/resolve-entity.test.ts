import { describe, expect, it } from 'vitest';
import { resolveEntity } from '../../src/question/resolve-entity.ts';

const ANSWER =
  'Over the past five years: “The upgrading of Alder University made progress, and Alder Lake University was founded” [1].';

describe('resolveEntity', () => {
  it('puts the name that the answer gave in the place of a pronoun', () => {
    expect(resolveEntity('What is it to become?', 'Which university was founded?', ANSWER)).toBe(
      'What is Alder Lake University to become?',
    );
  });

  it('leaves a turn as it is where the answer names nothing of the kind, or several', () => {
    const asked = 'What is it to become?';
    expect(resolveEntity(asked, 'Which hospital was founded?', ANSWER)).toBe(asked);
    expect(resolveEntity(asked, 'Which university is mentioned?', ANSWER)).toBe(asked);
    expect(resolveEntity('How big is the port?', 'Which university was founded?', ANSWER)).toBe(
      'How big is the port?',
    );
  });
});
