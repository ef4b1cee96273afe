import { describe, expect, it } from 'vitest';
import { askText } from '../support/ask-text.ts';

describe('a question for an abbreviation', () => {
  const REPORT = 'Report\n\nI ask the Research and Development Agency (RDA) for comments. The PCT grew.';

  it('is answered where the report spells it out', async () => {
    const answer = await askText('What does RDA stand for?', REPORT);
    expect(answer.answer).toBe('RDA stands for “Research and Development Agency” [1].');
    expect(answer.citations[0]?.quote).toBe('I ask the Research and Development Agency (RDA) for comments.');
  });

  it('is refused where the report only uses it', async () => {
    expect(await askText('What does PCT stand for?', REPORT)).toMatchObject({
      status: 'not_found',
      reason: 'named_not_explained',
      answer: 'The report uses “PCT” but does not spell it out.',
    });
  });

  it('is refused where the report does not have it', async () => {
    expect(await askText('What does XYZ stand for?', REPORT)).toMatchObject({
      status: 'not_found',
      reason: 'absent',
      answer: 'The report does not mention “XYZ”.',
    });
  });

  it.each([
    ['CPC', 'the Communist Party of China (CPC)', 'Communist Party of China'],
    ['LTCI', 'the long-term care insurance (LTCI)', 'long-term care insurance'],
    ['RDA', 'the RDA (Research and Development Agency)', 'Research and Development Agency'],
  ])('finds what spells out %s in %j', async (short, words, long) => {
    const answer = await askText(`What does ${short} stand for?`, `Report\n\nWe thank ${words} for it.`);
    expect(answer.answer).toBe(`${short} stands for “${long}” [1].`);
  });

  it('takes no words in front whose initials do not spell it', async () => {
    const answer = await askText('What does RDA stand for?', 'Report\n\nWe thank all deputies (RDA).');
    expect(answer.status).toBe('not_found');
  });
});
