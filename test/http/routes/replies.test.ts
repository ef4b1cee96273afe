import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type StartedApp } from '../../support/start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const LETTER =
  'Dear Sir,\n\nWhat is the GDP target? I would like to know how far prices will rise.\n\nYours,\nTom Fry';
const QUESTIONS = ['What is the GDP target?', 'How far will prices rise?'];

async function detailOf(body: unknown, headers?: Record<string, string>): Promise<[number, string]> {
  const response = await app.post('/api/replies', body, headers);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  return [response.status, ((await response.json()) as { detail: string }).detail];
}

describe('POST /api/replies', () => {
  it('answers the questions of a letter and drafts the reply', async () => {
    const response = await app.post('/api/replies', { letter: LETTER });
    expect(response.status).toBe(200);
    const reply = (await response.json()) as Record<string, unknown>;
    expect(reply).toMatchObject({
      status: 'answered',
      language: 'en',
      questions: QUESTIONS.map((question) => ({ question, status: 'answered' })),
      citations: [{ marker: 1 }],
      documents: [{ id: 'jiaxing-2022' }],
    });
    expect(reply['draft']).toMatch(/^Re: Your letter\n\nDear Sir or Madam,/);
  });

  it('says where in the letter each question stands, in its own characters', async () => {
    const letter = `\r\n  ${LETTER}`;
    const response = await app.post('/api/replies', { letter, only: 'questions' });
    const { questions } = (await response.json()) as {
      questions: { asked: { start: number; end: number } }[];
    };
    expect(questions.map(({ asked }) => letter.slice(asked.start, asked.end))).toEqual([
      'What is the GDP target?',
      'I would like to know how far prices will rise.',
    ]);
  });

  it('only finds the questions, where that is all that is asked', async () => {
    const response = await app.post('/api/replies', { letter: LETTER, only: 'questions' });
    expect(await response.json()).toMatchObject({
      language: 'en',
      questions: QUESTIONS.map((question) => ({ question })),
    });
  });

  it('answers corrected questions in place of those it found', async () => {
    const response = await app.post('/api/replies', { letter: LETTER, questions: ['Will there be parks?'] });
    expect(await response.json()).toMatchObject({ questions: [{ question: 'Will there be parks?' }] });
  });

  it('gives several letters one list', async () => {
    const response = await app.post('/api/replies', { letters: [LETTER, 'Thank you.'] });
    expect(await response.json()).toMatchObject({
      replies: [{ status: 'answered' }, { status: 'no_questions', questions: [] }],
    });
  });

  it('tells its progress as events, and last the reply', async () => {
    const response = await app.post('/api/replies', { letter: LETTER }, { accept: 'text/event-stream' });
    const events: EventSourceMessage[] = [];
    createParser({ onEvent: (event) => events.push(event) }).feed(await response.text());
    expect(events.map(({ event }) => event)).toEqual(['progress', 'progress', 'reply']);
    expect(JSON.parse(events[1]!.data)).toEqual({ question: QUESTIONS[1], done: 2, of: 2 });
    expect(JSON.parse(events[2]!.data)).toMatchObject({ status: 'answered' });
  });

  it.each([
    [{}, 'Send either a "letter" or a list of "letters".'],
    [[], 'Send a JSON object with a "letter".'],
    [{ letter: ' \n ' }, 'The letter is empty; paste its text.'],
    [{ letter: 7 }, 'Send a "letter" as a text of 1 to 20000 characters.'],
    [
      { letter: 'x'.repeat(20_001) },
      'The letter is too long; shorten it to 20000 characters or send it in parts.',
    ],
    [{ letter: LETTER, letters: [LETTER] }, 'Send either a "letter" or a list of "letters".'],
    [{ letters: [] }, '"letters" must be a list of 1 to 20 letters.'],
    [{ letters: Array(21).fill(LETTER) }, '"letters" must be a list of 1 to 20 letters.'],
    [{ letter: LETTER, language: 'fr' }, '"language" must be "en" or "zh".'],
    [
      { letter: LETTER, documents: ['elsewhere'] },
      'There is no report "elsewhere"; GET /api/documents lists the ids.',
    ],
    [{ letter: LETTER, questions: [' '] }, '"questions" is empty; say what you want to know.'],
    [
      { letters: [LETTER], questions: ['GDP?'] },
      '"questions" belong to one letter; send that "letter" alone.',
    ],
    [{ letter: LETTER, only: 'draft' }, '"only" must be "questions"; leave it out for a reply.'],
  ])('says what is wrong with %j', async (body, detail) => {
    expect(await detailOf(body)).toEqual([400, detail]);
  });

  it('refuses a format that it does not have', async () => {
    expect(await detailOf({ letter: LETTER }, { accept: 'image/png' })).toEqual([
      406,
      'Replies come as application/json, text/event-stream, text/markdown, application/vnd.openxmlformats-officedocument.wordprocessingml.document; accept one of these.',
    ]);
  });
});
