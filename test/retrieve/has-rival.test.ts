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

it('how many things were dealt with in one way is not how many there are', async () => {
  const apps = `Report on the Work of the Town (2022)

A review of our work over the past five years:

Our 83 apps began to operate. Fishing in the lake was banned.
`;
  expect(await askText('How many apps were banned?', apps)).toMatchObject({ status: 'not_found' });
  expect(await askText('How many apps were launched?', apps)).toMatchObject({ status: 'answered' });
});
