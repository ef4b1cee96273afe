import { describe, expect, it } from 'vitest';
import { askText } from '../support/ask-text.ts';

const REPORT = `Report on the Work of the Town

Fellow Deputies, I now report on our work on behalf of the Town Government for your examination and approval, and ask all members for their comments.

A review of our work in 2021

In 2021, exports of toys declined by 3%. The water rate rose to 80%. We have therefore put off the new theatre. Wages in the mills stayed flat.

We had deferred the harbour in 2021. There were two reasons. The sea was rough. The money was short.

Major tasks for 2022

We will improve the riverside to welcome the Spring Games. We must guard the archive. The archive keeps our memory because nobody else does.

We will lift the bridge toll. This was introduced in 1974. It is no longer needed as the bridge has been paid for.

Our orchards made great achievements. We owe them to the gardeners. We will sell fewer licences for stalls. These measures will curb the noise of the market.
`;

describe('a question for a reason', () => {
  it('is answered with the purpose in the same sentence', async () => {
    const { answer } = await askText('Why will the riverside be improved?', REPORT);
    expect(answer).toBe('Planned for 2022: “We will improve the riverside to welcome the Spring Games” [1].');
  });

  it('is answered with the sentence before a consequence', async () => {
    const { answer } = await askText('Why was the new theatre put off?', REPORT);
    expect(answer).toContain('“The water rate rose to 80%”');
  });

  it('is answered with the reasons that the report announces', async () => {
    const { answer } = await askText('Why was the harbour deferred in 2021?', REPORT);
    expect(answer).toContain('“There were two reasons”');
  });

  it('is answered with what follows and points back', async () => {
    const { answer } = await askText('Why will the bridge toll be lifted?', REPORT);
    expect(answer).toContain('“It is no longer needed as the bridge has been paid for”');
  });

  it.each([
    'What does the report put the achievements of the orchards down to?',
    'To whom are the achievements of the orchards owed?',
  ])('is told what an achievement is put down to: %s', async (question) => {
    const { answer } = await askText(question, REPORT);
    expect(answer).toContain('“We owe them to the gardeners”');
  });

  it('is corrected where the report says the contrary', async () => {
    const { answer } = await askText('Why did exports of toys rise in 2021?', REPORT);
    expect(answer).toBe(
      'The report says otherwise. For 2021: “In 2021, exports of toys declined by 3%” [1].',
    );
  });

  it('is told with what its sentence points back to', async () => {
    const { answer } = await askText('How will the noise of the market be curbed?', REPORT);
    expect(answer).toContain('“We will sell fewer licences for stalls”');
  });

  it('is told where no reason is given', async () => {
    const { answer } = await askText('Why did exports of toys decline in 2021?', REPORT);
    expect(answer).toBe(
      'For 2021: “In 2021, exports of toys declined by 3%” [1].\n\nNo reason is given there.',
    );
  });
});
