import { describe, expect, it } from 'vitest';
import { askText } from '../support/ask-text.ts';

const REPORT = `Report on the Work of the Town (2022)

Fellow Deputies, I now report on our work on behalf of the Town Government for your examination and approval, and ask all members for their comments.

In 2021, our output reached 635 million yuan. In 2021, exports grew by 8.5%.
`;

describe('a question by how much a threshold was passed', () => {
  it('is told that it was not', async () => {
    const { answer } = await askText('By how much did output exceed one billion yuan in 2021?', REPORT);
    expect(answer).toMatch(/^No\. For 2021: .*635 million yuan/u);
  });

  it('is answered with the figure where it was', async () => {
    const { answer } = await askText('By how much did output exceed 600 million yuan in 2021?', REPORT);
    expect(answer).toMatch(/^For 2021: .*635 million yuan/u);
  });
});

describe('a question for two things', () => {
  it('is answered for each where nothing answers it as a whole', async () => {
    const { answer } = await askText('How high were output and exports in 2021?', REPORT);
    expect(answer).toContain('635 million yuan');
    expect(answer).toContain('8.5%');
  });
});
