import { describe, expect, it } from 'vitest';
import { createReplyWriter, MOST_QUESTIONS } from '../../src/reply/create-reply-writer.ts';
import { DEFAULT_FRAMES } from '../../src/reply/frame-words.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { tellAnswer } from '../../src/reply/tell-answer.ts';
import type { Answer, AskRequest } from '../../src/types.ts';
import { createFakeAssistant, FAKE_CITATION } from '../support/fake-assistant.ts';

const BASE = { id: 'a', question: '', standaloneQuestion: '', mode: 'extractive' as const, timings: {} };
const OTHER_CITATION = { ...FAKE_CITATION, start: 51, end: 80, quote: 'Prices will rise by about 3%.' };

function answerTo({ question }: AskRequest): Answer {
  if (question.includes('GDP'))
    return {
      ...BASE,
      status: 'answered',
      answer: 'Target for 2022: “GDP will grow by at least 6%” [1].',
      citations: [FAKE_CITATION],
    };
  if (question.includes('prices'))
    return {
      ...BASE,
      status: 'answered',
      answer: 'Target for 2022: about 3% – “Prices will rise by about 3%” [1]. Beside it: “GDP …” [2].',
      citations: [
        { ...OTHER_CITATION, marker: 1 },
        { ...FAKE_CITATION, marker: 2 },
      ],
    };
  if (question.includes('2030'))
    return {
      ...BASE,
      status: 'not_found',
      reason: 'other_period',
      answer: 'The report does not give a target for 2030.',
      citations: [],
    };
  const reason = /\p{Script=Han}/u.test(question) ? 'language' : 'absent';
  return { ...BASE, status: 'not_found', reason, answer: 'The report does not answer this.', citations: [] };
}

const asked: AskRequest[] = [];
const writer = createReplyWriter({
  ask: async (request) => {
    asked.push(request);
    return answerTo(request);
  },
  documents: createFakeAssistant().listDocuments(),
  isPublic: () => false,
  frames: DEFAULT_FRAMES,
});

const reply = (letter: string): Promise<Reply> => writer.reply({ letter });

describe('A draft', () => {
  it('tells what the report states to each question, and plainly what it does not answer', async () => {
    const { draft, status } = await reply(
      'What is the GDP target? What will the lift at my house cost in 2030? Will my dog be taxed? By how much will prices rise?',
    );
    expect(status).toBe('answered');
    expect(draft).toBe(`Re: Your letter

Dear Sir or Madam,

Thank you for your letter. What follows is quoted from “Government Work Report” as published; the numbers refer to the sources.

**You asked:** What is the GDP target?

As a target for 2022, the report states: “GDP will grow by at least 6%” [1].

**You asked:** By how much will prices rise?

As a target for 2022, the report gives about 3%: “Prices will rise by about 3%” [2]. Beside it: “GDP …” [1].

The report does not answer the following questions:

- What will the lift at your house cost in 2030? The report does not give a target for 2030.
- Will your dog be taxed?

For matters that the report does not cover, please contact the department responsible for them.

This letter sets out what the report says and makes no commitment beyond it.

Yours faithfully,
`);
  });

  it('numbers the sources of all answers in one list', async () => {
    const { citations, questions } = await reply('What is the GDP target? By how much will prices rise?');
    expect(citations.map(({ marker, quote }) => [marker, quote])).toEqual([
      [1, FAKE_CITATION.quote],
      [2, OTHER_CITATION.quote],
    ]);
    expect(questions[1]?.answer).toContain('[2]. Beside it: “GDP …” [1].');
  });

  it('names no one to ask where all is answered', async () => {
    const { draft, parts } = await reply('What is the GDP target?');
    expect(parts.contact).toBe('');
    expect(draft).not.toContain('please contact');
  });

  it('is polite where nothing is asked', async () => {
    const { draft, status, questions } = await reply('The plum cake was very good.');
    expect([status, questions]).toEqual(['no_questions', []]);
    expect(draft).toContain('We found no question in it that “Government Work Report” could answer');
    expect(draft).toContain(DEFAULT_FRAMES.en.contact);
  });

  it('is in Chinese for a Chinese letter, and says which questions were not looked up', async () => {
    const { draft, language, questions } = await reply('请问今年要建多少所新学校？');
    expect(language).toBe('zh');
    expect(questions).toMatchObject([{ question: '今年要建多少所新学校？', reason: 'language' }]);
    expect(draft).toContain('以下问题无法对照报告查阅：\n\n- 今年要建多少所新学校？');
    expect(draft).not.toContain('没有作出回答');
  });

  it('has the frame that was asked for around an English letter', async () => {
    const { draft } = await writer.reply({ letter: 'What is the GDP target?', language: 'zh' });
    expect(draft).toContain('**您问：**What is the GDP target?');
    expect(draft).toContain('2022年的目标，报告指出：“GDP will grow by at least 6%” [1].');
  });
});

describe('The questions', () => {
  it('are asked once where they are the same', async () => {
    asked.length = 0;
    await writer.reply({ letter: 'x', questions: ['What is the GDP target?', 'What is the GDP target?'] });
    expect(asked).toHaveLength(1);
  });

  it('are not asked where they lean on what is not said', async () => {
    asked.length = 0;
    const { questions, draft } = await writer.reply({ letter: 'x', questions: ['When will it open?'] });
    expect(asked).toEqual([]);
    expect(questions).toMatchObject([{ status: 'not_found', reason: 'unclear' }]);
    expect(draft).toContain('- When will it open? It is not clear to us what this refers to.');
  });

  it('are not asked where they are of a place that only the letter names', async () => {
    asked.length = 0;
    const { questions } = await reply('I live at 12 Mill Lane. When will Mill Lane be repaired?');
    expect(asked).toEqual([]);
    expect(questions).toMatchObject([
      {
        question: 'When will the place named in the letter be repaired?',
        status: 'not_found',
        reason: 'absent',
      },
    ]);
  });

  it('of a questionnaire are answered up to a number, and a notice says so', async () => {
    const letter = Array.from(
      { length: MOST_QUESTIONS + 2 },
      (_, i) => `What was the GDP in ${1950 + i}?`,
    ).join(' ');
    const { questions, notice } = await reply(letter);
    expect(questions).toHaveLength(MOST_QUESTIONS);
    expect(notice).toBe('Only the first 40 of 42 questions were answered.');
  });
});

describe('An answer in a letter', () => {
  it.each([
    [
      'Planned for 2022: “build 21 schools” [1].',
      'As a plan for 2022, the report states: “build 21 schools” [1].',
    ],
    [
      'Over the past five years (2017–2021): 71.9% – “Urbanization rate rose” [1].',
      'For the past five years (2017–2021), the report gives 71.9%: “Urbanization rate rose” [1].',
    ],
    [
      'No. Target for 2022: “at least 6%” [1].',
      'No, according to the report. As a target for 2022, the report states: “at least 6%” [1].',
    ],
    ['**Budget 2018**: For 2018: “GDP grew” [1].', 'For 2018, “Budget 2018” states: “GDP grew” [1].'],
    [
      '- Planned for 2022: “a” [1]\n- Planned for 2023: “b” [2]',
      'The report says:\n\n- Planned for 2022: “a” [1]\n- Planned for 2023: “b” [2]',
    ],
    ['The speaker: Li Jun [1].', 'According to the report: The speaker: Li Jun [1].'],
    ['The report names three parks [1].', 'The report names three parks [1].'],
  ])('“%s” is told as “%s”', (answer, told) => {
    expect(tellAnswer(answer, 'en')).toBe(told);
  });
});
