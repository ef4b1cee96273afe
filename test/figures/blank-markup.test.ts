import { expect, it } from 'vitest';
import { blankMarkup } from '../../src/figures/blank-markup.ts';

it.each([
  ['192. Fiscal reserves are high.', 'Fiscal reserves are high.'],
  ['1.12 The economy grew.', 'The economy grew.'],
  ['1.5 million came.', '1.5 million came.'],
  ['We opened 33 parks [1] and **two** halls.', 'We opened 33 parks and two halls.'],
  ['See [the report](http://example.org/2008.pdf "Report 2008") of 2008.', 'See the report of 2008.'],
])('%s', (sentence, words) => {
  const blanked = blankMarkup(sentence);
  expect(blanked).toHaveLength(sentence.length);
  expect(blanked.replace(/\s+/gu, ' ').trim()).toBe(words);
});
