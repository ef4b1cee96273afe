import { expect, it } from 'vitest';
import { editDistance, lettersOf, mayBeNear } from '../../src/language/edit-distance.ts';

it.each([
  ['target', 'target', 0],
  ['targt', 'target', 1],
  ['taarget', 'target', 1],
  ['tarket', 'target', 1],
  ['taregt', 'target', 1],
  ['hosiptla', 'hospital', 2],
  ['', 'ab', 2],
  ['bridge', 'school', Infinity],
  ['a', 'abcd', Infinity],
])('%j and %j are %d apart', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
  expect(editDistance(other, one, 2)).toBe(distance);
});

it.each([
  ['target', 'targt', true],
  ['target', 'taregt', true],
  ['hosiptla', 'hospital', true],
  ['bridge', 'school', false],
])('whether %j and %j may be two apart is told by their letters: %s', (one, other, near) => {
  expect(mayBeNear(lettersOf(one), lettersOf(other), 2)).toBe(near);
});
