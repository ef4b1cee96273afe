import { describe, expect, it, vi } from 'vitest';
import { createAssistant } from '../../src/assistant/create-assistant.ts';
import { makeSources } from '../support/ask-text.ts';

const REPORT = `Report on the Work of the Town

Fellow Deputies, I now report on our work on behalf of the Town Government for your examination and approval, and ask all members for their comments.

Work in 2021

GDP grew by 8.5%. We opened 33 parks.
`;

describe('createAssistant', () => {
  const assistant = createAssistant(makeSources(REPORT));

  it('searches with as many passages as are asked for', async () => {
    expect(await assistant.search('parks', 1)).toHaveLength(1);
    const passages = await assistant.search('parks', 50);
    expect(passages.map(({ quote }) => quote)).toContain('GDP grew by 8.5%. We opened 33 parks.');
  });

  it('lists reports without their text, and shows one with it', () => {
    const [summary] = assistant.listDocuments();
    expect(summary).toMatchObject({ id: 'report-2022', characters: REPORT.length });
    expect(summary).not.toHaveProperty('text');
    expect(assistant.findDocument('report-2022')).toMatchObject({
      text: REPORT,
      sections: [{ heading: 'Work in 2021', path: ['Work in 2021'] }],
    });
    expect(assistant.findDocument('elsewhere')).toBeUndefined();
  });

  it('lists figures with the sentence that each stands in', () => {
    expect(assistant.listFigures({ indicator: 'parks' })).toMatchObject([
      {
        value: 33,
        text: '33',
        period: { kind: 'result', label: '2021' },
        citation: { quote: 'We opened 33 parks.', period: { label: '2021' } },
      },
    ]);
  });

  it('suggests only questions that it answers with one citation', async () => {
    const made = createAssistant(makeSources(REPORT));
    await vi.waitFor(() => expect(made.suggestQuestions().length).toBeGreaterThan(0));
    for (const question of made.suggestQuestions()) {
      const { status, citations } = await made.ask({ question });
      expect([question, status, citations.length]).toEqual([question, 'answered', 1]);
    }
  });

  it('gives out its suggestions, not the list they are kept in', () => {
    assistant.suggestQuestions().push('What is the meaning of life?');
    expect(assistant.suggestQuestions()).not.toContain('What is the meaning of life?');
  });

  it('suggests what else is said near a place, and answers it', async () => {
    const start = REPORT.indexOf('GDP grew');
    const place = { documentId: 'report-2022', start, end: start + 'GDP grew by 8.5%.'.length };
    expect(await assistant.suggestNear(place)).toEqual(['How many parks were there in 2021?']);
    expect(await assistant.suggestNear({ ...place, documentId: 'elsewhere' })).toEqual([]);
  });
});
