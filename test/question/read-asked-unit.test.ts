import { describe, expect, it } from 'vitest';
import { isOfUnit, readAskedUnit } from '../../src/question/read-asked-unit.ts';

describe('readAskedUnit', () => {
  it.each([
    ['By how many billion yuan did it grow?', 'yuan'],
    ['How many dollars more is that?', '$'],
    ['How many percentage points lower is it?', 'percentage points'],
    ['Which grew more, in percentage terms?', '%'],
    ['What is the difference in yuan?', 'yuan'],
    ['How many times its size in 2016 is it?', 'times'],
    ['How many times was the mayor re-elected?', undefined],
    ['How many parks were opened?', undefined],
  ])('%s', (question, unit) => {
    expect(readAskedUnit(question)?.unit).toBe(unit);
  });
});

describe('isOfUnit', () => {
  it.each([
    ['yuan', 'yuan per person a year', true],
    ['$', 'S$', true],
    ['percentage points', '%', true],
    ['yuan', '%', false],
    ['hectares', 'mu', false],
  ])('%s, %s', (asked, unit, is) => {
    expect(isOfUnit(asked, unit)).toBe(is);
  });
});
