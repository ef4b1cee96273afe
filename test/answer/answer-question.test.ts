import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { askText, makeSources } from '../support/ask-text.ts';
import { makeDocument } from '../support/make-library.ts';

const REPORT = `Report on the Work of the Town

Work in 2021

GDP grew by 8.5%. We opened 33 parks. Income of urban residents reached 48,900 yuan.

Targets for 2022

GDP growth will be at least 6%. We will open 10 parks.
`;

describe('an answer', () => {
  it.each([
    ['What was GDP growth in 2021?', 'For 2021: “GDP grew by 8.5%” [1].'],
    ['What is the GDP growth target for 2022?', 'Target for 2022: “GDP growth will be at least 6%” [1].'],
    ['How many parks were opened in 2021?', 'For 2021: “We opened 33 parks” [1].'],
    ['How many parks will be opened?', 'Target for 2022: “We will open 10 parks” [1].'],
    ['Did GDP grow by 8.5% in 2021?', 'Yes. For 2021: “GDP grew by 8.5%” [1].'],
  ])('%j: %j', async (question, answer) => {
    expect((await askText(question, REPORT)).answer).toBe(answer);
  });

  it('corrects a wrong premise, and says where the claimed figure stands', async () => {
    const answer = await askText('Is the GDP growth target for 2022 8.5%?', REPORT);
    expect(answer.answer).toBe(
      'No. Target for 2022: “GDP growth will be at least 6%” [1]. 8.5% stands elsewhere: For 2021: “GDP grew by 8.5%” [2].',
    );
    expect(answer.citations.map(({ quote }) => quote)).toEqual([
      'GDP growth will be at least 6%.',
      'GDP grew by 8.5%.',
    ]);
  });

  it('corrects what is stated before a question, and answers it where the premise holds', async () => {
    const wrong = await askText('The town opened 50 parks in 2021. How many will it open in 2022?', REPORT);
    expect(wrong.answer).toBe(
      'No. For 2021: “We opened 33 parks” [1].\n\nTarget for 2022: “We will open 10 parks” [2].',
    );
    const right = await askText('The town opened 33 parks in 2021. How many will it open in 2022?', REPORT);
    expect(right.answer).toBe('Target for 2022: “We will open 10 parks” [1].');
  });

  it.each([
    'I heard that the town opened 50 parks in 2021. Is that so?',
    'The town opened 50 parks in 2021, right?',
    'Is it true that the town opened 50 parks in 2021?',
  ])('corrects what is only to be confirmed: %s', async (question) => {
    expect((await askText(question, REPORT)).answer).toBe('No. For 2021: “We opened 33 parks” [1].');
  });

  it.each([
    ['Why did the land circulation rate fall?', 'In 2021, the land circulation rate rose from 56% to 71%.'],
    [
      'When did the town slip from fifth to sixth by trade?',
      'In 2021, our trade grew, rising from the sixth place to the fifth.',
    ],
  ])('says that it was the other way round: %s', async (question, sentence) => {
    expect((await askText(question, `Report\n\n${sentence}`)).answer).toMatch(
      /^The report says otherwise\./u,
    );
  });

  it('gives every time where none is asked for', async () => {
    expect((await askText('What is the GDP growth?', REPORT)).answer).toBe(
      '- For 2021: “GDP grew by 8.5%” [1]\n- Target for 2022: “GDP growth will be at least 6%” [2]',
    );
  });

  it('calculates a difference between two groups, and says so', async () => {
    const report =
      'Report\n\nWork in 2021\n\nThe incomes of urban and rural residents reached 69,800 yuan and 43,600 yuan respectively.';
    const answer = await askText('What is the difference between urban and rural incomes?', report);
    expect(answer.answer).toContain('69,800 yuan and 43,600 yuan –');
    expect(answer.answer).toMatch(/Calculated from these two: a difference of 26,200 yuan\.$/u);
  });

  it('tells what a figure was before, beside what it is', async () => {
    const report = 'Report\n\nIn 2021, the land circulation rate increased from 56% to 71%.';
    const answer = await askText('How high was the land circulation rate before?', report);
    expect(answer.answer).toMatch(/^For 2020: 56% .*“In 2021, the land circulation rate increased/u);
  });

  it('tells what of several questions it does not answer', async () => {
    const answer = await askText(
      'How many parks were opened in 2021 and how many penguins were born?',
      REPORT,
    );
    expect(answer).toMatchObject({
      status: 'answered',
      answer:
        'For 2021: “We opened 33 parks” [1].\n\nThe report does not answer: how many penguins were born?',
      unanswered: ['how many penguins were born?'],
    });
  });

  it('refuses several questions of which it answers none, for the first’s reason', async () => {
    expect(await askText('How many whales were seen and how many penguins were born?', REPORT)).toMatchObject(
      { status: 'not_found', reason: 'absent' },
    );
  });

  it('takes a report’s own brackets for no markers of ours', async () => {
    const answer = await askText(
      'How many parks were opened?',
      'Report\n\nWork in 2021\n\nWe opened 33 parks [see Annex] *here*.',
    );
    expect(answer.answer).toBe('For 2021: “We opened 33 parks \\[see Annex\\] \\*here\\*” [1].');
  });
});

describe('answering', () => {
  it('tells the passages, and then the answer in pieces that joined are the answer', async () => {
    const told: string[] = [];
    const deltas: string[] = [];
    const { answer } = await answerQuestion(
      { question: 'How many parks were opened in 2021 and what is the GDP growth target for 2022?' },
      makeSources(REPORT),
      {
        passages: (passages) => told.push(...passages.map(({ quote }) => quote)),
        delta: (text) => deltas.push(text),
      },
    );
    expect(told).toContain('GDP growth will be at least 6%. We will open 10 parks.');
    expect(deltas).toHaveLength(2);
    expect(deltas.join('')).toBe(answer.answer);
  });

  it('tells a refusal as a piece, too', async () => {
    const deltas: string[] = [];
    const { answer } = await answerQuestion({ question: 'hello' }, makeSources(REPORT), {
      delta: (text) => deltas.push(text),
    });
    expect(deltas).toEqual([answer.answer]);
  });

  it('ends where nobody waits for the answer', async () => {
    await expect(
      answerQuestion({ question: 'How many parks?' }, makeSources(REPORT), {}, AbortSignal.abort()),
    ).rejects.toThrow('aborted');
  });
});

describe('several reports', () => {
  const reports = [
    makeDocument('Report of 2015\n\nWork in 2014\n\nWe opened 5 parks.', 'town-2015.txt'),
    makeDocument('Report of 2022\n\nWork in 2021\n\nWe opened 33 parks.', 'town-2022.txt'),
  ];

  it('answer each under its own title, newest first', async () => {
    const { answer, citations } = await askText('How many parks were opened?', ...reports);
    expect(answer.indexOf('33 parks')).toBeGreaterThan(-1);
    expect(answer.indexOf('5 parks')).toBeGreaterThan(answer.indexOf('33 parks'));
    expect(citations.map(({ documentId }) => documentId)).toEqual(['town-2022', 'town-2015']);
  });

  it('are picked by their year', async () => {
    const { citations } = await askText('How many parks were opened in the 2015 report?', ...reports);
    expect(citations.map(({ documentId }) => documentId)).toEqual(['town-2015']);
  });

  it('are refused for a year that has none', async () => {
    expect(await askText('How many parks were opened in the 2018 report?', ...reports)).toMatchObject({
      status: 'not_found',
      reason: 'other_period',
      answer: 'There is no report of 2018 in this collection.',
    });
  });

  it('are limited to those that are asked', async () => {
    const { answer } = await answerQuestion(
      { question: 'How many parks were opened?', documents: ['town-2015'] },
      makeSources(...reports),
    );
    expect(answer.citations.map(({ documentId }) => documentId)).toEqual(['town-2015']);
  });
});
