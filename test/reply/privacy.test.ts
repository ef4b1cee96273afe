import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant/create-assistant.ts';
import { MODEL_LIMITS } from '../../src/model/call-model.ts';
import { createModelWriter } from '../../src/model/create-model-writer.ts';
import { openChatModel } from '../../src/model/open-chat-model.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { makeSources } from '../support/ask-text.ts';
import { createFakeAssistant } from '../support/fake-assistant.ts';
import { startScriptedModel, type ScriptedModel } from '../support/scripted-model.ts';
import { always, startApp } from '../support/start-app.ts';

const REPORT = `Report on the Work of the Town (2022)

In 2021 our GDP grew by 8.5%. In 2022 GDP growth will be at least 6%.

The town will build a hospital to serve the elderly in 2022.
`;

const LETTER = `Ada Quill-Moss
12 Mill Lane
Tel. 139 5555 0182

Dear Sir,

My name is Ada Quill-Moss, account no. CN-4471902, and my mother, Hortensia, is ill. We have no car and little money.
Will a hospital for the elderly like Hortensia Quill-Moss be built in 2022? Please tell me at 12 Mill Lane what the GDP growth target for 2022 is.

Yours faithfully,
Ada Quill-Moss
ada@post.example`;

const PRIVATE = ['Ada', 'Quill', 'Moss', 'Mill Lane', '139 5555', 'CN-4471902', 'Hortensia', 'ada@post'];
/** What the letter says beside its questions. */
const TOLD = ['my mother', 'no car', 'little money', 'Dear Sir'];

describe('With a chat model', () => {
  let server: ScriptedModel;
  beforeAll(async () => {
    server = await startScriptedModel(({ numberOf }) => {
      const passage = numberOf('at least 6%');
      return [passage > 0 ? `GDP growth in 2022 will be at least 6% [${passage}].` : 'NOT_IN_REPORT'];
    });
  }, 60_000);
  afterAll(() => server.close());

  async function replyTo(letter: string): Promise<Reply> {
    const model = await openChatModel('openai:scripted', {
      OPENAI_API_KEY: 'sk-a-secret',
      OPENAI_BASE_URL: server.url,
    });
    const writer = createModelWriter(model, { ...MODEL_LIMITS, patience: 100, backoff: 10 });
    server.requests.length = 0;
    return createAssistant(makeSources(REPORT), writer).reply({ letter });
  }

  it('only the questions leave the machine, without names, addresses and numbers', async () => {
    const { questions, mode } = await replyTo(LETTER);
    expect(mode).toBe('llm');
    expect(questions).toHaveLength(2);
    expect(server.requests.length).toBeGreaterThan(0);
    const sent = JSON.stringify(server.requests.map(({ messages }) => messages));
    for (const words of [...PRIVATE, ...TOLD]) expect(sent).not.toContain(words);
    expect(sent).toContain('What is the GDP growth target for 2022?');
  });

  it('so it is for a letter in Chinese', async () => {
    await replyTo(
      '市政府领导:\n\n我叫欧阳慕容雪,家住桂花弄28号,最近丢了工作。请问2022年GDP增长目标是多少?今年要建医院吗?\n\n欧阳慕容雪\n13955550417',
    );
    const sent = JSON.stringify(server.requests.map(({ messages }) => messages));
    expect(sent).toContain('2022年GDP增长目标是多少');
    for (const words of ['欧阳慕容雪', '桂花弄', '丢了工作', '13955550417'])
      expect(sent).not.toContain(words);
  });
});

describe('A letter', () => {
  const SECRET = 'xylophone-salary-of-my-neighbour';
  const letter = `Dear Sir,\n\nI own a ${SECRET}. What is the GDP target?\n\nYours,\n${SECRET}`;

  it('is in no log line, well or badly sent, where all goes well and where the assistant fails', async () => {
    for (const fails of [false, true]) {
      const assistant = createFakeAssistant();
      if (fails)
        assistant.reply = async (request) => {
          throw new Error(`cannot answer "${request.letter}"`, { cause: new TypeError(request.letter) });
        };
      const app = await startApp(always(assistant));
      const events = { accept: 'text/event-stream' };
      const responses = await Promise.all([
        app.post('/api/replies', { letter }),
        app.post('/api/replies', { letter }, events),
        app.post('/api/replies', { letters: [letter] }),
        app.post('/api/replies', { letter, only: 'questions' }),
        app.post('/api/replies', { letter, language: SECRET }),
        app.post('/api/replies', { letter: letter.repeat(1000) }),
        app.post('/api/replies', `{"letter":"${SECRET}`),
        app.post(`/api/replies?letter=${SECRET}`, { letter }),
        app.post('/api/replies', letter, { 'content-type': 'text/plain' }),
      ]);
      for (const response of responses) await response.text();
      await app.close();
      expect(app.logLines.length).toBeGreaterThanOrEqual(responses.length);
      expect(app.logLines.join('')).not.toContain(SECRET);
    }
  });

  it('is not asked: only its questions are, and so nothing else can be remembered', async () => {
    const assistant = createFakeAssistant();
    await assistant.reply({ letter });
    expect(assistant.asked.map(([request]) => request)).toEqual([{ question: 'What is the GDP target?' }]);
  });
});
