import { describe, expect, it } from 'vitest';
import { askText } from '../support/ask-text.ts';

const REPORT = `Report on the Work of the Town (2022)

Targets and tasks for the next five years:

More than 81 percent of families will have an annual income of 100,000 yuan to 500,000 yuan, and more than 46 percent of families will have an annual income of 200,000 yuan to 600,000 yuan.

Major tasks for 2022

Investment in harbours will grow by at least 8%. The concentration of fine dust will be kept below 24 micrograms per cubic meter.
`;

async function tell(question: string): Promise<string> {
  return (await askText(question, REPORT)).answer;
}

describe('a bound that is asked for', () => {
  it('is told by the figure’s comparator', async () => {
    expect(
      await tell('What floor has been set for the growth of investment in harbours this year?'),
    ).toContain('8%');
    expect(await tell('What ceiling is set for the concentration of fine dust this year?')).toContain('24');
  });
});

describe('amounts that a question names', () => {
  it('are those of the share before them', async () => {
    expect(
      await tell('What share of families should have an annual income of 200,000 to 600,000 yuan?'),
    ).toContain('46 percent');
    expect(
      await tell('What share of families should have an annual income of 100,000 to 500,000 yuan?'),
    ).toContain('81 percent');
  });
});
