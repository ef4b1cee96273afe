import { describe, expect, it } from 'vitest';
import { checkClaim, isComparable, readClaims } from '../../src/answer/check-claim.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import type { Figure } from '../../src/types.ts';
import { makeDocument } from '../support/make-library.ts';

function figureIn(sentence: string): Figure {
  const [figure] = findFigures(makeDocument(`Report\n\nWork in 2021\n\n${sentence}`));
  return figure!;
}

function check(question: string, sentence: string): string {
  const [claim] = readClaims(question);
  return checkClaim(claim!, figureIn(sentence));
}

describe('readClaims', () => {
  it('reads the figures that a question takes for granted, times excepted', () => {
    expect(readClaims('Did GDP grow by 8.5% in 2021?').map(({ value }) => value)).toEqual([8.5]);
    expect(readClaims('Did GDP grow in 2021?')).toEqual([]);
  });
});

describe('checkClaim', () => {
  it.each([
    ['Did GDP grow by 8.5%?', 'GDP grew by 8.5%.', 'holds'],
    ['Did GDP grow by 9%?', 'GDP grew by 8.5%.', 'fails'],
    ['Did GDP grow by more than 8%?', 'GDP grew by 8.5%.', 'holds'],
    ['Did GDP grow by more than 9%?', 'GDP grew by 8.5%.', 'fails'],
    ['Did GDP grow by more than 8.5%?', 'GDP grew by 8.5%.', 'fails'],
    ['Did GDP grow by at least 8.5%?', 'GDP grew by 8.5%.', 'holds'],
    ['Did GDP grow by less than 9%?', 'GDP grew by 8.5%.', 'holds'],
    ['Did GDP grow by less than 8%?', 'GDP grew by 8.5%.', 'fails'],
    ['Did GDP growth pass 8%?', 'GDP grew by 8.5%.', 'holds'],
    ['Did GDP growth pass 8.5%?', 'GDP grew by 8.5%.', 'fails'],
    ['Did GDP growth reach 8%?', 'GDP grew by 8.5%.', 'holds'],
    ['Did GDP growth reach 9%?', 'GDP grew by 8.5%.', 'fails'],
  ])('%j against %j: %s', (question, sentence, verdict) => {
    expect(check(question, sentence)).toBe(verdict);
  });

  it.each([
    ['Did GDP grow by more than 8%?', 'GDP grew by more than 9%.', 'holds'],
    ['Did GDP grow by more than 8%?', 'GDP grew by more than 7%.', 'open'],
    ['Did GDP grow by more than 8%?', 'GDP grew by more than 8%.', 'holds'],
    ['Is unemployment above 5.5%?', 'Unemployment was below 5.5%.', 'fails'],
    ['Is unemployment above 5%?', 'Unemployment was below 5.5%.', 'open'],
    ['Is unemployment below 6%?', 'Unemployment was below 5.5%.', 'holds'],
    ['Is unemployment below 5%?', 'Unemployment was below 5.5%.', 'open'],
    ['Is unemployment below 8%?', 'Unemployment was at least 8%.', 'fails'],
  ])(
    'leaves open what the report’s comparator leaves open: %j against %j: %s',
    (question, sentence, verdict) => {
      expect(check(question, sentence)).toBe(verdict);
    },
  );

  it('compares nothing that is measured in something else', () => {
    expect(check('Did exports grow by 8.5 billion yuan?', 'GDP grew by 8.5%.')).toBe('open');
    expect(check('Was GDP 635.5 billion yuan?', 'GDP grew by 8.5%.')).toBe('open');
  });
});

describe('isComparable', () => {
  it('lets a question leave the unit out', () => {
    const [claim] = readClaims('Is the growth 8.5?');
    expect(isComparable(claim!, figureIn('GDP grew by 8.5%.'))).toBe(true);
  });
});
