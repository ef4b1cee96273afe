import { expect, it } from 'vitest';
import { askText } from '../support/ask-text.ts';

const REPORT = `Report on the Work of the Town (2022)

A review of our work over the past five years:

The value added of the service sector reached 2 billion yuan. The construction of the harbour was finished. The fire sector got new engines.
`;

it('a word that the report uses is no slip where another stands in its place', async () => {
  expect(await askText('What is the value added of the service sector?', REPORT)).toMatchObject({
    status: 'answered',
  });
  expect(await askText('What is the construction sector’s value added?', REPORT)).toMatchObject({
    status: 'not_found',
  });
});
