import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFakeAnswer, createFakeAssistant, type FakeAssistant } from '../../support/fake-assistant.ts';
import { always, startApp, type StartedApp } from '../../support/start-app.ts';

let assistant: FakeAssistant;
let app: StartedApp;
beforeEach(async () => {
  assistant = createFakeAssistant();
  app = await startApp(always(assistant));
});
afterEach(() => app.close());

const ask = (body: unknown, headers?: Record<string, string>) => app.post('/api/ask', body, headers);
const asked = () => assistant.asked.map(([request]) => request);

describe('POST /api/ask answers', () => {
  it('with the answer as JSON', async () => {
    const response = await ask({ question: 'What is the GDP target?' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual(createFakeAnswer({ question: 'What is the GDP target?' }));
  });

  it('and passes question, history and documents on', async () => {
    const history = [{ role: 'user', content: 'What is the 2022 GDP target?' }];
    await ask({ question: ' And prices? ', history, documents: ['jiaxing-2022', 'jiaxing-2022'] });
    expect(asked()).toEqual([{ question: 'And prices?', history, documents: ['jiaxing-2022'] }]);
  });

  it('a question of 2000 characters', async () => {
    expect((await ask({ question: 'x'.repeat(2000) })).status).toBe(200);
  });

  it('and passes over fields that it does not know', async () => {
    expect((await ask({ question: 'GDP', temperature: 2, __proto__: { a: 1 } })).status).toBe(200);
    expect(asked()).toEqual([{ question: 'GDP' }]);
  });

  it('and passes over deeply nested fields', async () => {
    const nested = '['.repeat(100_000) + ']'.repeat(100_000);
    expect((await ask(`{"question":"GDP","extra":${nested}}`)).status).toBe(200);
  });

  it('and takes control characters and halves of characters out of the question', async () => {
    await ask('{"question":"GDP\\u0000target\\ud83d?\\u0007"}');
    expect(asked()[0]?.question).toBe('GDP target\uFFFD?');
  });

  it('JSON whose type has a parameter or a prefix', async () => {
    const body = '{"question":"GDP"}';
    for (const type of ['application/json; charset=utf-8', 'application/vnd.report+json']) {
      expect((await ask(body, { 'content-type': type })).status).toBe(200);
    }
  });

  it('a client whose Accept names neither JSON nor events, with JSON', async () => {
    const response = await ask({ question: 'GDP' }, { accept: 'text/html' });
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });
});

describe('A long history is never an error', () => {
  it('the newest 20 turns are used', async () => {
    const history = Array.from({ length: 5000 }, (_, turn) => ({ role: 'user', content: `turn ${turn}` }));
    expect((await ask({ question: 'And now?', history })).status).toBe(200);
    expect(asked()[0]?.history).toHaveLength(20);
    expect(asked()[0]?.history?.at(-1)).toEqual({ role: 'user', content: 'turn 4999' });
  });

  it('contents over 4000 characters are cut', async () => {
    const history = [{ role: 'assistant', content: 'x'.repeat(1_000_000) }];
    expect((await ask({ question: 'And now?', history })).status).toBe(200);
    expect(asked()[0]?.history).toEqual([{ role: 'assistant', content: 'x'.repeat(4000) }]);
  });

  it('two megabytes of it are taken', async () => {
    const history = Array.from({ length: 1000 }, () => ({ role: 'user', content: 'x'.repeat(2000) }));
    expect((await ask({ question: 'And now?', history })).status).toBe(200);
  });
});

describe('POST /api/ask refuses with 400', () => {
  const refused: [name: string, body: unknown, detail: RegExp][] = [
    ['no question', {}, /^Send "question" once, as a text of 1 to 2000 characters\.$/],
    ['an empty question', { question: '  ' }, /^"question" is empty; say what you want to know\.$/],
    ['a question of control characters', '{"question":"\\u0000\\u0001"}', /is empty/],
    ['a question of another type', { question: 42 }, /as a text/],
    ['a huge number', '{"question":1e999}', /as a text/],
    ['a question too long', { question: 'x'.repeat(2001) }, /shorten it to 2000 characters/],
    ['an array', [{ question: 'GDP' }], /^Send a JSON object with a "question"\.$/],
    ['null', 'null', /valid JSON/],
    ['a bare text', '"GDP"', /valid JSON/],
    ['broken JSON', '{"question":', /valid JSON/],
    ['an empty body', '', /"question"/],
    [
      'a history that is no list',
      { question: 'GDP', history: 'before' },
      /^"history" must be a list of turns/,
    ],
    ['a turn that is no object', { question: 'GDP', history: [3] }, /^"history"/],
    [
      'a role of its own',
      { question: 'GDP', history: [{ role: 'system', content: '' }] },
      /user or assistant/,
    ],
    ['no documents', { question: 'GDP', documents: [] }, /^"documents" must be a list of at least one/],
    ['an empty document id', { question: 'GDP', documents: [''] }, /^"documents"/],
    [
      'an unknown document',
      { question: 'GDP', documents: ['jiaxing-2022', 'no-such'] },
      /no report "no-such"/,
    ],
    ['a number as document', { question: 'GDP', documents: [1] }, /^"documents"/],
    ['__proto__ as document', { question: 'GDP', documents: ['__proto__'] }, /no report "__proto__"/],
  ];
  it.each(refused)('%s', async (_name, body, detail) => {
    const response = await ask(body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: expect.stringMatching(detail),
      instance: '/api/ask',
    });
    expect(assistant.asked).toEqual([]);
  });
});

describe('Whatever is sent', () => {
  it('is answered or refused, never a server error', async () => {
    const likely = fc.record(
      {
        question: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
        history: fc.oneof(
          fc.array(fc.record({ role: fc.constant('user'), content: fc.string() })),
          fc.jsonValue(),
        ),
        documents: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    const bodies = fc.oneof(
      likely.map((body) => JSON.stringify(body)),
      fc.json(),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        expect([200, 400]).toContain((await ask(body)).status);
      }),
      { numRuns: 200 },
    );
  });
});

describe('POST /api/ask refuses', () => {
  it('a body above the limit with 413', async () => {
    const response = await ask({ question: 'x'.repeat(3e6) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ status: 413, title: 'Payload Too Large' });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=latin1',
    'nonsense',
  ])('a body of type %s with 415', async (type) => {
    const response = await ask('{"question":"GDP"}', { 'content-type': type });
    expect(response.status).toBe(415);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('an unknown or broken content encoding with 415 or 400', async () => {
    expect((await ask('{"question":"GDP"}', { 'content-encoding': 'rot13' })).status).toBe(415);
    expect((await ask('{"question":"GDP"}', { 'content-encoding': 'gzip' })).status).toBe(400);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('%s with 405 and what is allowed', async (method) => {
    const response = await fetch(`${app.url}/api/ask`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST, OPTIONS');
    expect(await response.json()).toMatchObject({
      detail: `This address does not take ${method}; use POST.`,
    });
  });

  it('HEAD with 405, and answers OPTIONS with what is allowed', async () => {
    expect((await fetch(`${app.url}/api/ask`, { method: 'HEAD' })).status).toBe(405);
    const options = await fetch(`${app.url}/api/ask`, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
  });
});

describe('A failing assistant', () => {
  it('is a 500 without any of its words', async () => {
    assistant.ask = () => Promise.reject(new Error('secret inside'));
    const response = await ask({ question: 'GDP' });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toMatch(/secret|at .*\.ts/);
    expect(JSON.parse(text)).toMatchObject({
      detail: expect.stringMatching(/^Something failed here; try again/),
    });
  });

  it('that throws at once is a 500 as well', async () => {
    assistant.ask = () => {
      throw new TypeError('secret inside');
    };
    expect((await ask({ question: 'GDP' })).status).toBe(500);
  });
});

describe('The time limit', () => {
  it('ends an answer with 504 and tells the assistant to stop', async () => {
    const slow = createFakeAssistant(() => new Promise(() => undefined));
    const limited = await startApp(always(slow), { answerSeconds: 0.05 });
    const response = await limited.post('/api/ask', { question: 'GDP' });
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/ask again/) });
    expect(slow.asked[0]?.[2]?.aborted).toBe(true);
    await limited.close();
  });
});
