import { describe, expect, it } from 'vitest';
import { createFakeAssistant } from '../support/fake-assistant.ts';
import { always, startApp } from '../support/start-app.ts';

const SECRET = 'xylophone-salary-of-my-neighbour';

/** Asks in every way that there is, well and badly, and returns all that was logged. */
async function logEverything(fail: boolean): Promise<string[]> {
  const assistant = createFakeAssistant();
  if (fail) {
    assistant.ask = async (request, listener) => {
      if (request.history) listener?.delta?.('first ');
      const error = new Error(`cannot answer "${request.question}"\n    at ${request.question}`);
      error.cause = new TypeError(request.question);
      throw error;
    };
    assistant.search = async (query) => {
      throw new RangeError(`no passages for ${query}`);
    };
    assistant.findDocument = (id) => {
      throw Object.assign(new Error(id), { name: id, code: id });
    };
    assistant.listFigures = ({ indicator }) => {
      throw `a text that is thrown: ${indicator}`;
    };
  }
  const app = await startApp(always(assistant));
  const history = [{ role: 'user', content: SECRET }];
  const events = { accept: 'text/event-stream' };
  const responses = [
    app.post('/api/ask', { question: SECRET }),
    app.post('/api/ask', { question: SECRET }, events),
    app.post('/api/ask', { question: SECRET, history }, events),
    app.post('/api/ask', { question: SECRET, documents: [SECRET] }),
    app.post('/api/ask', `{"question":"${SECRET}`),
    app.post('/api/ask', `"${SECRET}"`),
    app.post('/api/ask', { question: SECRET, history: SECRET }),
    app.post('/api/ask', SECRET, { 'content-type': 'text/plain' }),
    app.post('/api/ask', SECRET, { 'content-type': `application/json; charset=${SECRET}` }),
    app.post('/api/ask', SECRET, { 'content-encoding': SECRET }),
    app.post(`/api/ask?question=${SECRET}`, { question: SECRET.repeat(200_000) }),
    app.post(`/${SECRET}`, {}),
    app.get(`/api/ask?question=${SECRET}`),
    app.get(`/api/search?q=${SECRET}`),
    app.get(`/api/search?q=${SECRET}&q=${SECRET}`),
    app.get(`/api/search?q=${SECRET}&k=${SECRET}`),
    app.get(`/api/figures?indicator=${SECRET}`),
    app.get(`/api/figures?document=${SECRET}`),
    app.get(`/api/documents/${SECRET}`),
    app.get(`/api/${SECRET}`),
    app.get(`/${SECRET}?q=${SECRET}`),
    app.get(`/?q=${SECRET}`),
    app.get(`/assets/${SECRET}`),
    app.get(`/${SECRET}%E0%A4%A`),
    app.get('/', { 'user-agent': SECRET, referer: `http://127.0.0.1/?q=${SECRET}` }),
  ];
  for (const response of await Promise.all(responses)) await response.text();
  await app.close();
  expect(app.logLines.filter((line) => line.includes('"request"'))).toHaveLength(responses.length);
  return app.logLines;
}

describe('A question is in no log line', () => {
  it('where all goes well', async () => {
    expect((await logEverything(false)).join('')).not.toContain(SECRET);
  });

  it('where the assistant fails with errors that quote it', async () => {
    const lines = await logEverything(true);
    expect(lines.filter((line) => line.includes('"request failed"')).length).toBeGreaterThan(5);
    expect(lines.join('')).not.toContain(SECRET);
  });
});

describe('A log line', () => {
  it('holds method, route, status and duration', async () => {
    const app = await startApp();
    await (await app.get('/api/documents/jiaxing-2022?from=mail')).text();
    await app.close();
    expect(app.logLines.map((line) => JSON.parse(line))).toEqual([
      {
        level: 30,
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        method: 'GET',
        route: '/api/documents/:id',
        status: 200,
        milliseconds: expect.any(Number),
        msg: 'request',
      },
    ]);
  });

  it('about a failure holds its kind and its place', async () => {
    const assistant = createFakeAssistant(async () => {
      throw new TypeError('question');
    });
    const app = await startApp(always(assistant));
    await (await app.post('/api/ask', { question: 'GDP' })).text();
    await app.close();
    expect(JSON.parse(app.logLines[0] ?? '')).toMatchObject({
      level: 50,
      route: '/api/ask',
      failure: {
        name: 'TypeError',
        frames: expect.arrayContaining([expect.stringMatching(/privacy\.test\.ts/)]),
      },
    });
  });
});
