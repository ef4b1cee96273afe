import { describe, expect, it } from 'vitest';
import { readAskedDirection, readDirection, withoutDirection } from '../../src/language/directions.ts';

describe('readDirection', () => {
  it.each([
    ['Why did exports fall?', -1],
    ['the levy was raised', 1],
    ['it went up', 1],
    ['help for lower-income families', undefined],
    ['up to 30 schools', undefined],
    ['set up a fund', undefined],
  ])('%s', (text, direction) => {
    expect(readDirection(text)).toBe(direction);
  });
});

describe('readAskedDirection', () => {
  it.each([
    ['Has unemployment got worse?', 1],
    ['Has trade got worse?', -1],
    ['Is the gap getting wider?', 1],
  ])('%s', (question, direction) => {
    expect(readAskedDirection(question)).toBe(direction);
  });
});

describe('withoutDirection', () => {
  it('leaves what moves', () => {
    expect(withoutDirection('Why did exports fall?').replace(/\s+/gu, ' ')).toBe('Why did exports ?');
  });
});
