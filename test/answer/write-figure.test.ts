import { describe, expect, it } from 'vitest';
import { askText } from '../support/ask-text.ts';

const REPORT = `Budget of the Town 2022

Fares

I will cut the ferry fare from $18 to $17.

We have decided to fund the two measures in the Relief Package from reserves. The Relief Package of $20.5 billion will have five parts. This year we will deliver a Relief Package totalling $20.5 billion.

15 million new jobs in just three years. We project a deficit of 6% of GDP in 2022.

For FY2021, we expect a deficit of $3.6 billion. For FY2022, we are budgeting a surplus of $0.8 billion.
`;

describe('a question for an amount', () => {
  it('is answered once, and not with a number of measures', async () => {
    const { answer } = await askText('How large is the Relief Package?', REPORT);
    expect(answer.match(/20\.5/gu)).toHaveLength(2);
    expect(answer).not.toContain('two measures');
  });

  it('is answered with the end where it asks to what', async () => {
    const { answer } = await askText('To what amount is the ferry fare cut?', REPORT);
    expect(answer).toMatch(/^[^–]*\$17/u);
    expect(answer).not.toMatch(/^[^–]*\$18/u);
  });
});

describe('a question for growth', () => {
  it('is not answered with a share of GDP', async () => {
    expect(await askText('What growth is expected for the economy in 2022?', REPORT)).toMatchObject({
      status: 'not_found',
    });
  });
});

describe('a question for a time that the report does not place', () => {
  it('is answered where the report says the same number of years', async () => {
    const { answer } = await askText('How many new jobs were created in three years?', REPORT);
    expect(answer).toContain('15 million new jobs');
  });
});
