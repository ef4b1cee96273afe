import { describe, expect, it } from 'vitest';
import { rememberRecent } from '../../src/language/remember-recent.ts';

function countReadings(most?: number) {
  const read: string[] = [];
  const remember = rememberRecent((text) => {
    read.push(text);
    return [text];
  }, most);
  return { read, remember };
}

describe('A reader that remembers', () => {
  it('reads a text once', () => {
    const { read, remember } = countReadings();
    expect([remember('GDP'), remember('GDP')]).toEqual([['GDP'], ['GDP']]);
    expect(read).toEqual(['GDP']);
  });

  it('forgets what was not read for longest', () => {
    const { read, remember } = countReadings(2);
    for (const text of ['GDP', 'CPI', 'GDP', 'R&D', 'GDP', 'CPI']) remember(text);
    expect(read).toEqual(['GDP', 'CPI', 'R&D', 'CPI']);
  });

  it('keeps no whole report in memory', () => {
    const { read, remember } = countReadings();
    const report = 'word '.repeat(1_000);
    remember(report);
    remember(report);
    expect(read).toHaveLength(2);
  });

  it('lets nobody change what others will get', () => {
    const { remember } = countReadings();
    expect(() => remember('GDP').push('CPI')).toThrow(TypeError);
  });
});
