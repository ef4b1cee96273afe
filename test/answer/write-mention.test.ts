import { describe, expect, it } from 'vitest';
import { askText } from '../support/ask-text.ts';

const REPORT = `Report

Work in 2021

We promoted wind power and hydrogen energy. Our targets were reached. The target for hydrogen was new. Hydrogen matters. So does more hydrogen.
`;

describe('a question for whether something is mentioned', () => {
  it('is answered with the words around it', async () => {
    expect((await askText('Does the report mention wind power?', REPORT)).answer).toBe(
      'Yes, the report mentions “wind power” once:\n\n- “We promoted wind power and hydrogen energy” [1]',
    );
  });

  it('shows the first three of many', async () => {
    const answer = await askText('Is hydrogen mentioned?', REPORT);
    expect(answer.answer).toContain('Yes, the report mentions “hydrogen” 4 times, first:');
    expect(answer.citations).toHaveLength(3);
  });

  it('is shown another word for the thing, as such', async () => {
    expect((await askText('Is wind energy mentioned?', REPORT)).answer).toBe(
      'The report does not say “wind energy”, but speaks of it in other words:\n\n- “We promoted wind power and hydrogen energy” [1]',
    );
  });

  it('is refused where it is not, whatever comes close in meaning', async () => {
    expect(await askText('Does the report mention solar power?', REPORT)).toMatchObject({
      status: 'not_found',
      reason: 'absent',
      answer: 'No: the report does not mention “solar power”.',
    });
  });
});

describe('a question for how often', () => {
  it('counts word forms, and cites every sentence', async () => {
    const answer = await askText('How often does the report mention targets?', REPORT);
    expect(answer.answer).toBe('The report mentions “targets” twice, in 2 sentences: [1][2].');
    expect(answer.citations.map(({ quote }) => quote)).toEqual([
      'Our targets were reached.',
      'The target for hydrogen was new.',
    ]);
  });
});
