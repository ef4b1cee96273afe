import { expect, it } from 'vitest';
import { compareParts } from '../../src/evaluation/compare-parts.ts';
import type { Summary } from '../../src/evaluation/summarise.ts';

const NONE = { tooLong: 0, uncited: 0, wronglyRefused: 0, wrongReason: 0, answeredWrongly: 0 };

function summary(type: string, right: number, answerable: number, refused: number, not: number): Summary {
  return {
    ...NONE,
    type,
    questions: answerable + not,
    answerable,
    right,
    unanswerable: not,
    refusedRightly: refused,
    wrongFigures: 1,
  };
}

it('sets two parts side by side, type by type, the sum last', () => {
  expect(
    compareParts([
      ['developed on', [summary('plain', 2, 3, 0, 0), summary('all', 2, 3, 0, 0)]],
      ['set aside', [summary('absent', 0, 0, 1, 2), summary('all', 0, 0, 1, 2)]],
    ]),
  ).toBe(
    [
      '| type | developed on: right | refused rightly | wrong figures | set aside: right | refused rightly | wrong figures |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| plain | 2/3 | – | 1 | – | – | – |',
      '| absent | – | – | – | – | 1/2 | 1 |',
      '| all | 2/3 | – | 1 | – | 1/2 | 1 |',
    ].join('\n'),
  );
});
