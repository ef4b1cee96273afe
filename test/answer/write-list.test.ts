import { describe, expect, it } from 'vitest';
import { askText } from '../support/ask-text.ts';

const REPORT = `Report on the Work of the Town

Fellow Deputies, I now report on our work on behalf of the Town Government for your examination and approval, and ask all members for their comments.

Major tasks for 2022

This year, we will focus on three tasks:

1. Strengthening innovation. We will found schools.

2. Protecting nature. We will plant trees.

3. Helping families. We will vote on 12 candidate projects.
`;

describe('a question for a list', () => {
  it('is answered with every item, each cited', async () => {
    const { answer, citations } = await askText('What are the three tasks for 2022?', REPORT);
    expect(answer).toBe(
      'Planned for 2022, the report names 3 items:\n\n- “1. Strengthening innovation” [1]\n- “2. Protecting nature” [2]\n- “3. Helping families” [3]',
    );
    expect(citations.map(({ quote }) => quote)).toEqual([
      '1. Strengthening innovation.',
      '2. Protecting nature.',
      '3. Helping families.',
    ]);
  });

  it('is answered with the item that is asked for', async () => {
    const { answer } = await askText(
      'What is the second of these: What are the three tasks for 2022?',
      REPORT,
    );
    expect(answer).toBe('Planned for 2022, item 2 of 3: “2. Protecting nature” [1].');
  });

  it('is refused where the report gives only the number', async () => {
    expect(await askText('Which are the 12 candidate projects?', REPORT)).toMatchObject({
      status: 'not_found',
      reason: 'announced_not_listed',
    });
  });

  it('is not answered with a list of another length', async () => {
    const { answer } = await askText('What are the five tasks for 2022?', REPORT);
    expect(answer).not.toContain('names 3 items');
  });
});

describe('a question for an overview', () => {
  it('is answered with the report’s own headings', async () => {
    const { answer } = await askText(
      'Summarise the report.',
      `${REPORT}\n\nSelf-improvement\n\nWe will learn.\n`,
    );
    expect(answer).toContain('“Major tasks for 2022”');
    expect(answer).toContain('“Self-improvement”');
  });
});
