import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFakeAssistant, type FakeAssistant } from '../../support/fake-assistant.ts';
import { always, startApp, type StartedApp } from '../../support/start-app.ts';

let assistant: FakeAssistant;
let app: StartedApp;
beforeEach(async () => {
  assistant = createFakeAssistant();
  app = await startApp(always(assistant));
});
afterEach(() => app.close());

const brief = (body: unknown, headers?: Record<string, string>) => app.post('/api/briefings', body, headers);
const asked = () => assistant.briefed.map(([request]) => request);

describe('POST /api/briefings answers', () => {
  it('with the briefing as JSON', async () => {
    const response = await brief({ topics: ['education'] });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('vary')).toContain('Accept');
    expect(await response.json()).toMatchObject({
      status: 'answered',
      topics: [{ topic: 'education', status: 'answered' }],
    });
  });

  it('and passes topics, documents, title, length and points on', async () => {
    const request = {
      topics: ['education', 'health'],
      documents: ['jiaxing-2022'],
      title: 'For Monday',
      length: 2.5,
      points: ['jiaxing-2022:21-50', 'unknown'],
    };
    await brief({ ...request, topics: [' education ', 'health'], colour: 'red' });
    expect(asked()).toEqual([request]);
  });

  it('ten topics of 200 characters', async () => {
    const topics = Array.from({ length: 10 }, (_, i) => String(i).repeat(200));
    expect((await brief({ topics })).status).toBe(200);
  });

  it('a client that accepts anything, with JSON', async () => {
    const response = await brief({ topics: ['health'] }, { accept: '*/*' });
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });

  it('a client that accepts events, with progress and at last the briefing', async () => {
    const response = await brief({ topics: ['education', 'health'] }, { accept: 'text/event-stream' });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const events = (await response.text())
      .trim()
      .split('\n\n')
      .map((event) => /^event: (.*)\ndata: (.*)$/u.exec(event)!.slice(1));
    expect(events.map(([name]) => name)).toEqual(['progress', 'progress', 'briefing']);
    expect(JSON.parse(events[1]![1]!)).toEqual({ topic: 'health', done: 2, of: 2 });
    expect(JSON.parse(events[2]![1]!)).toMatchObject({ status: 'answered' });
  });

  it('a failure after the first event with an error event, and nothing of the inside', async () => {
    assistant.brief = async (_, listener) => {
      listener?.progress?.({ topic: 'health', done: 1, of: 2 });
      throw new Error('secret inside');
    };
    const response = await brief({ topics: ['health', 'trade'] }, { accept: 'text/event-stream' });
    const body = await response.text();
    expect(body).toContain('event: error');
    expect(body).not.toContain('secret');
  });
});

describe('POST /api/briefings refuses', () => {
  const cases: [string, unknown, RegExp][] = [
    ['no body to speak of', '[]', /"topics"/],
    ['no topics', {}, /1 to 10/],
    ['an empty list of topics', { topics: [] }, /1 to 10/],
    ['11 topics', { topics: Array.from({ length: 11 }, (_, i) => `topic ${i}`) }, /1 to 10/],
    ['an empty topic', { topics: ['health', '  '] }, /1 to 200/],
    ['a topic of 201 characters', { topics: ['x'.repeat(201)] }, /1 to 200/],
    ['a topic that is no text', { topics: [7] }, /1 to 200/],
    ['an unknown report', { topics: ['health'], documents: ['atlantis'] }, /"atlantis"/],
    ['an empty list of reports', { topics: ['health'], documents: [] }, /"documents"/],
    ['a length of 0', { topics: ['health'], length: 0 }, /"length"/],
    ['a length in words', { topics: ['health'], length: 'two pages' }, /"length"/],
    ['a length without end', { topics: ['health'], length: 1e9 }, /"length"/],
    ['an empty title', { topics: ['health'], title: '' }, /"title"/],
    ['points that are no list', { topics: ['health'], points: 'all' }, /"points"/],
  ];
  it.each(cases)('%s', async (_, body, detail) => {
    const response = await brief(body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(((await response.json()) as { detail: string }).detail).toMatch(detail);
    expect(asked()).toEqual([]);
  });

  it('a form that it does not have', async () => {
    const response = await brief({ topics: ['health'] }, { accept: 'image/png' });
    expect(response.status).toBe(406);
    expect(((await response.json()) as { detail: string }).detail).toContain('application/json');
    expect(asked()).toEqual([]);
  });

  it('another type than JSON', async () => {
    expect((await brief('topics=health', { 'content-type': 'text/plain' })).status).toBe(415);
  });
});
