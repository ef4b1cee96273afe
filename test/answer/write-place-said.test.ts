import { describe, expect, it } from 'vitest';
import { askText } from '../support/ask-text.ts';

const REPORT = `Report on the Work of the Town

Fellow Deputies, I now report on our work on behalf of the Town Government for your examination and approval, and ask all members for their comments.

Work in 2021

We restored the opera house; and we opened 33 parks.
`;

describe('a question for where it stands', () => {
  it('is answered with paragraph and section', async () => {
    const { answer } = await askText('Where does the report say this: Was the opera house restored?', REPORT);
    expect(answer).toBe('In paragraph 4 of the section “Work in 2021”: “We restored the opera house” [1].');
  });
});

describe('a question for the exact words', () => {
  it('is answered with the whole sentence', async () => {
    const { answer } = await askText('What are the exact words on the opera house?', REPORT);
    expect(answer).toBe('The report’s words: “We restored the opera house; and we opened 33 parks” [1].');
  });
});
