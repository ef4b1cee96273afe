import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnswerListener } from '../../../src/types.ts';
import {
  createFakeAnswer,
  createFakeAssistant,
  FAKE_EXCERPT,
  type FakeAssistant,
} from '../../support/fake-assistant.ts';
import { always, startApp, type StartedApp } from '../../support/start-app.ts';

let app: StartedApp;
afterEach(() => app.close());

async function stream(assistant: FakeAssistant, signal?: AbortSignal): Promise<Response> {
  app = await startApp(always(assistant), { answerSeconds: 1 });
  return fetch(`${app.url}/api/ask`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      'accept-encoding': 'gzip, br',
    },
    body: '{"question":"What is the GDP target?"}',
    signal,
  });
}

/** The events as [name, data] as they arrive. */
async function* readEvents(response: Response): AsyncGenerator<[name: string | undefined, data: unknown]> {
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event) });
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    parser.feed(chunk);
    for (const { event, data } of events.splice(0)) yield [event, JSON.parse(data)];
  }
}

async function readAll(response: Response) {
  const events: [name: string | undefined, data: unknown][] = [];
  for await (const event of readEvents(response)) events.push(event);
  return events;
}

describe('POST /api/ask with Accept: text/event-stream', () => {
  it('sends passages, deltas and at last the answer', async () => {
    const response = await stream(createFakeAssistant());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const events = await readAll(response);
    expect(events[0]).toEqual(['passages', { passages: [{ ...FAKE_EXCERPT, score: 0.9 }] }]);
    expect(events.at(-1)).toEqual(['answer', createFakeAnswer({ question: 'What is the GDP target?' })]);
    const deltas = events.slice(1, -1);
    expect(deltas.every(([name]) => name === 'delta')).toBe(true);
    expect(deltas.map(([, data]) => (data as { text: string }).text).join('')).toBe(
      'GDP will grow by at least 6%. [1]',
    );
  });

  it('is neither compressed nor held back by a proxy', async () => {
    const { headers } = await stream(createFakeAssistant());
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store, no-transform');
    expect(headers.get('x-accel-buffering')).toBe('no');
  });

  it('sends each event as it is made', async () => {
    let listener: AnswerListener | undefined;
    let finish = () => {};
    const response = stream(
      createFakeAssistant(async (request, given) => {
        listener = given;
        given?.delta?.('GDP will ');
        await new Promise<void>((resolve) => (finish = resolve));
        return createFakeAnswer(request);
      }),
    );
    const events = readEvents(await response);
    expect((await events.next()).value).toEqual(['delta', { text: 'GDP will ' }]);
    listener?.delta?.('grow ');
    expect((await events.next()).value).toEqual(['delta', { text: 'grow ' }]);
    finish();
    expect((await events.next()).value).toEqual(['delta', { text: 'by at least 6%. [1]' }]);
    expect((await events.next()).value).toMatchObject(['answer', {}]);
    expect((await events.next()).done).toBe(true);
  });

  it('tells an answer that came without deltas in one', async () => {
    const events = await readAll(
      await stream(createFakeAssistant(async (request) => createFakeAnswer(request))),
    );
    expect(events.map(([name]) => name)).toEqual(['delta', 'answer']);
    expect(events[0]).toEqual(['delta', { text: 'GDP will grow by at least 6%. [1]' }]);
  });

  it('keeps line breaks and foreign scripts in an event', async () => {
    const answer = 'One\r\n\r\ndata: two\u2028 嘉兴 😀';
    const assistant = createFakeAssistant(async (request) => ({ ...createFakeAnswer(request), answer }));
    const events = await readAll(await stream(assistant));
    expect(events[0]).toEqual(['delta', { text: answer }]);
  });
});

describe('A failure of a stream', () => {
  it('before the first event is an ordinary problem+json response', async () => {
    const response = await stream(createFakeAssistant(() => Promise.reject(new Error('secret'))));
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(response.headers.get('x-accel-buffering')).toBeNull();
  });

  it('of bad input is an ordinary problem+json response', async () => {
    app = await startApp();
    const response = await app.post('/api/ask', { question: '' }, { accept: 'text/event-stream' });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('after the first event is the last event', async () => {
    const assistant = createFakeAssistant(async (_request, listener) => {
      listener?.delta?.('GDP ');
      throw new Error('secret');
    });
    const events = await readAll(await stream(assistant));
    expect(events.at(-1)).toEqual([
      'error',
      {
        type: 'about:blank',
        title: 'Internal Server Error',
        status: 500,
        detail: 'Something failed here; try again, and tell the operator if it stays.',
        instance: '/api/ask',
      },
    ]);
  });

  it('by time is an event that says so, and later deltas are not sent', async () => {
    let listener: AnswerListener | undefined;
    const assistant = createFakeAssistant((_request, given) => {
      listener = given;
      given?.delta?.('GDP ');
      return new Promise(() => undefined);
    });
    const events = await readAll(await stream(assistant));
    listener?.delta?.('too late');
    expect(events).toEqual([
      ['delta', { text: 'GDP ' }],
      ['error', expect.objectContaining({ status: 504 })],
    ]);
  });
});

describe('A client that goes away', () => {
  it('stops the work', async () => {
    const controller = new AbortController();
    const assistant = createFakeAssistant((_request, listener) => {
      listener?.delta?.('GDP ');
      return new Promise(() => undefined);
    });
    const response = await stream(assistant, controller.signal);
    await readEvents(response).next();
    const signal = assistant.asked[0]?.[2];
    expect(signal?.aborted).toBe(false);
    const aborted = new Promise((resolve) => signal?.addEventListener('abort', resolve));
    controller.abort();
    await aborted;
    expect(signal?.aborted).toBe(true);
  });

  it('stops the work before the first event too, and is noted without an error', async () => {
    const controller = new AbortController();
    let begun = () => {};
    const beginning = new Promise<void>((resolve) => (begun = resolve));
    const assistant = createFakeAssistant(() => {
      begun();
      return new Promise(() => undefined);
    });
    const response = stream(assistant, controller.signal).catch(() => 'gone');
    await beginning;
    const aborted = new Promise((resolve) => assistant.asked[0]?.[2]?.addEventListener('abort', resolve));
    controller.abort();
    expect(await response).toBe('gone');
    await aborted;
    expect(app.logLines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 30, route: '/api/ask', aborted: true },
    ]);
  });
});
