import { describe, expect, it } from 'vitest';
import { readText } from '../corpus/read-text.ts';
import { askText } from '../support/ask-text.ts';

const REPORT = readText(
  `Report on the Work of the Town Government (2022)

Release date: 2022-07-06 17:38

Li Jun
Mayor of the Town

Fellow Deputies, I now report on our work on behalf of the Town Government for your examination and approval, and ask all members for their comments.
`,
  'report-2022.txt',
);

describe('a question about the report itself', () => {
  it.each([
    [
      'Who gave the report?',
      'The speaker: Li Jun, Mayor of the Town [1][2].',
      ['Li Jun', 'Mayor of the Town'],
    ],
    [
      'When was the report published?',
      'The release date: 2022-07-06 [1].',
      ['Release date: 2022-07-06 17:38'],
    ],
    [
      'What is the title of the report?',
      'The title: Report on the Work of the Town Government (2022) [1].',
      ['Report on the Work of the Town Government (2022)'],
    ],
  ])('%j is answered from its head', async (question, text, quotes) => {
    const { answer, citations } = await askText(question, REPORT);
    expect(answer).toBe(text);
    expect(citations.map(({ quote }) => quote)).toEqual(quotes);
  });

  it('is refused where the report does not say it', async () => {
    expect(await askText('Who published the report?', REPORT)).toMatchObject({
      status: 'not_found',
      reason: 'absent',
      answer: 'The report does not state the publisher.',
    });
  });

  it('is refused for a stranger', async () => {
    expect(await askText('Who is the mayor of Hangzhou?', REPORT)).toMatchObject({
      status: 'not_found',
      reason: 'absent',
      answer: 'The report does not say this about “Hangzhou”.',
    });
  });
});
