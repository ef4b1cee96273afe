import { describe, expect, it } from 'vitest';
import type { Reply, ReplyRequest } from '../../../src/reply/reply.ts';
import type { ReplyApi } from '../../../web/api/draft-reply.ts';
import { RequestFailure } from '../../../web/api/request-failure.ts';
import { ReplyDesk } from '../../../web/reply/reply-desk.ts';

const LETTER = 'Hello. What is the GDP target?\nWhen does the subway open?';

const reply = ({ questions = [], language = 'en' }: ReplyRequest): Reply => ({
  id: 'r',
  status: 'answered',
  language,
  questions: questions.map((question) =>
    question.includes('GDP')
      ? { question, status: 'answered', answer: 'At least 6% [1].' }
      : { question, status: 'not_found', reason: 'absent', answer: 'The report does not say.' },
  ),
  draft: 'Dear Sir or Madam,\n',
  parts: { reference: '', salutation: '', opening: '', closing: '', contact: '', signOff: '' },
  citations: [],
  documents: [],
  mode: 'extractive',
  timings: {},
});

function open(change: Partial<ReplyApi> = {}) {
  const requests: ReplyRequest[] = [];
  const desk = new ReplyDesk({
    findQuestions: async () => ({
      language: 'en',
      questions: [
        { question: 'What is the GDP target?', asked: { start: 7, end: 30 } },
        { question: 'When does the subway open?' },
      ],
    }),
    draft: async (request, tell) => {
      requests.push(request);
      tell({ question: 'What is the GDP target?', done: 1, of: 2 });
      return reply(request);
    },
    ...change,
  });
  desk.letter = LETTER;
  return { desk, requests };
}

describe('the desk of a reply', () => {
  it('shows each question with the letter’s words for it', async () => {
    const { desk } = open();
    await desk.find();
    expect(desk.questions?.map(({ question, asked }) => [question, asked])).toEqual([
      ['What is the GDP target?', 'What is the GDP target?'],
      ['When does the subway open?', null],
    ]);
  });

  it('drafts from the questions as they were corrected', async () => {
    const { desk, requests } = open();
    await desk.find();
    const [first, second] = desk.questions!;
    desk.correct(first!.id, ' What is the GDP\n target for 2022? ');
    desk.remove(second!.id);
    desk.add('How many 5G stations?');
    desk.language = 'zh';
    await desk.draft();
    expect(requests).toEqual([
      {
        letter: LETTER,
        language: 'zh',
        questions: ['What is the GDP target for 2022?', 'How many 5G stations?'],
      },
    ]);
    expect(desk.questions!.map((each) => desk.answerTo(each)?.status)).toEqual(['answered', 'not_found']);
  });

  it('knows when the draft answers other questions than those that stand here', async () => {
    const { desk } = open();
    await desk.find();
    await desk.draft();
    expect(desk.isOutdated).toBe(false);
    const [first] = desk.questions!;
    desk.correct(first!.id, 'What is the CPI target?');
    expect(desk.isOutdated).toBe(true);
    expect(desk.answerTo(first!)).toBeNull();
    // What is taken away is the draft that can be read.
    expect(desk.drafted?.request.questions[0]).toBe('What is the GDP target?');
  });

  it('keeps the letter and the questions when drafting fails', async () => {
    const { desk } = open({
      draft: async () => {
        throw new RequestFailure('rejected', 'The letter is too long.');
      },
    });
    await desk.find();
    await desk.draft();
    expect(desk.work).toMatchObject({
      status: 'failed',
      step: 'drafting',
      failure: { detail: 'The letter is too long.' },
    });
    expect(desk.letter).toBe(LETTER);
    expect(desk.questions).toHaveLength(2);
  });

  it('forgets everything when it is cleared', async () => {
    const { desk } = open();
    await desk.find();
    await desk.draft();
    expect(desk.isEmpty).toBe(false);
    desk.clear();
    expect([desk.isEmpty, desk.questions, desk.drafted]).toEqual([true, null, null]);
  });

  it('does not show what comes after it was stopped', async () => {
    const { desk } = open({
      draft: (_request, _tell, signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    });
    await desk.find();
    const drafting = desk.draft();
    desk.stop();
    await drafting;
    expect(desk.work).toEqual({ status: 'idle' });
    expect(desk.drafted).toBeNull();
  });
});
