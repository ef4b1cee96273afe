import { describe, expect, it } from 'vitest';
import { askText } from '../support/ask-text.ts';

const REPORT = `Report on the Work of the Town

Fellow Deputies, I now report on our work on behalf of the Town Government for your examination and approval, and ask all members for their comments.

Major tasks for 2022

We will start the construction of Alder-Birch Railway, Birch-Cedar Railway, Elm-Fir Highway and the airport, and open Oak Park. We will win 10 new companies, a bank and a fair. We will strengthen cooperation with Alder, Birch and Cedar. Honest work needs loyal hearts. We will build a loyal government.

We will serve everyone and build a service-oriented government. We will save money and build a thrifty government.
`;

describe('a question for the items of a list inside a sentence', () => {
  it('is answered with the items of the kind asked for, and with what is named beside them', async () => {
    const { answer, citations } = await askText('Which railways will start construction in 2022?', REPORT);
    expect(answer).toBe(
      'Planned for 2022, the report names 2 items (“We will start the construction of …”):\n\n- “Alder-Birch Railway” [1]\n- “Birch-Cedar Railway” [1]\n\nNamed with them: “Elm-Fir Highway” [1], “the airport” [1].',
    );
    expect(citations).toHaveLength(1);
  });

  it('leaves out what the question knows already', async () => {
    const { answer } = await askText(
      'With which towns besides Alder will cooperation be strengthened in 2022?',
      REPORT,
    );
    expect(answer).toContain('names 2 items');
    expect(answer).not.toContain('- “Alder”');
  });

  it('is not answered with a number of such things', async () => {
    const { answer } = await askText('Which companies will be won in 2022?', REPORT);
    expect(answer).not.toContain('names 1 item');
  });

  it('is answered with the kinds that one part of the report tells apart', async () => {
    const { answer } = await askText('What kinds of government are to be built?', REPORT);
    expect(answer).toBe(
      'Planned for 2022, the report names 3 items:\n\n- “a loyal government” [1]\n- “a service-oriented government” [2]\n- “a thrifty government” [3]',
    );
  });
});
