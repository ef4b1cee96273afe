import { describe, expect, it } from 'vitest';
import { refuseLanguage, refuseTalk } from '../../src/answer/refuse.ts';
import { askText } from '../support/ask-text.ts';

const REPORT = `Report on the Work of the Town

Work in 2021

We restored the opera house with great care. We opened 33 parks. Exports grew by 8%.
`;

describe('refuseTalk', () => {
  it('answers talk shortly, and says what the program is for', () => {
    expect(refuseTalk('thanks')).toEqual({
      reason: 'out_of_scope',
      message: 'You are welcome. Ask on: I answer questions about the reports in this collection.',
      nearest: [],
    });
    expect(refuseTalk('unclear').reason).toBe('unclear');
  });
});

describe('refuseLanguage', () => {
  it('says it in the asked language', () => {
    expect(refuseLanguage('de')).toMatchObject({
      reason: 'language',
      message:
        'Ohne Sprachmodell beantworte ich nur Fragen in der Sprache des Berichts (Englisch). Bitte fragen Sie auf Englisch.',
    });
  });

  it('says that a chat model was asked in vain', () => {
    expect(refuseLanguage('zh', true).message).toBe(
      '语言模型未能把您的问题译成报告的语言（英语）。请稍后再试，或用英语提问。',
    );
  });

  it('says it in English where it has no words of that language', () => {
    expect(refuseLanguage('th').message).toBe(
      'Without a language model I only answer questions in the language of the report (English). Please ask in English.',
    );
  });
});

describe('a refusal for evidence', () => {
  it('says which time is missing, and which there is', async () => {
    const answer = await askText('Which opera house was restored in 2016?', REPORT);
    expect(answer).toMatchObject({
      status: 'not_found',
      reason: 'other_period',
      answer: 'The report does not say this for 2016; it speaks of 2021.',
    });
  });

  it('says for which times there is a figure', async () => {
    expect(await askText('How many parks were opened in 2016?', REPORT)).toMatchObject({
      status: 'not_found',
      reason: 'other_period',
      answer: 'The report does not give this figure for 2016. It has a figure for 2021.',
    });
  });

  it('says which name is missing', async () => {
    expect(await askText('Which opera house was restored in Hilltop?', REPORT)).toMatchObject({
      status: 'not_found',
      reason: 'absent',
      answer: 'The report does not say this about “Hilltop”.',
    });
  });

  it('escapes what the question says', async () => {
    const answer = await askText('Does the report mention <b>[1]</b>?', REPORT);
    expect(answer.answer).not.toContain('[1]');
    expect(answer.answer).not.toContain('<b>');
  });

  it('shows the closest passages, at most three, none of them cited', async () => {
    const answer = await askText('Which swimming pool was restored?', REPORT);
    expect(answer).toMatchObject({
      status: 'not_found',
      reason: 'absent',
      answer: 'The report does not answer this.',
      citations: [],
    });
    const nearest = answer.status === 'not_found' ? (answer.nearest ?? []) : [];
    expect(nearest[0]?.quote).toBe('We restored the opera house with great care.');
    expect(nearest.length).toBeLessThanOrEqual(3);
    expect(nearest[0]).not.toHaveProperty('marker');
  });
});
