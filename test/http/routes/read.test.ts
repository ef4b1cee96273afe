import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../../src/assistant/assistant.ts';
import { createFakeAssistant, FAKE_DOCUMENT, FAKE_EXCERPT } from '../../support/fake-assistant.ts';
import { always, startApp, type StartedApp } from '../../support/start-app.ts';

const assistant = createFakeAssistant();
let app: StartedApp;
beforeAll(async () => {
  app = await startApp(always(assistant));
});
afterAll(() => app.close());

const getJson = async (path: string) => (await app.get(path)).json();
const getStatus = async (path: string) => (await app.get(path)).status;

describe('GET /api/documents', () => {
  it('lists the reports without their text', async () => {
    expect(await getJson('/api/documents')).toEqual([
      {
        id: 'jiaxing-2022',
        title: 'Government Work Report',
        publisher: 'Jiaxing',
        speaker: null,
        released: '2022-07-06',
        language: 'en',
        source: null,
        sha256: 'a'.repeat(64),
        characters: 81,
      },
    ]);
  });
});

describe('GET /api/documents/:id', () => {
  it('gives the whole report', async () => {
    expect(await getJson('/api/documents/jiaxing-2022')).toEqual(FAKE_DOCUMENT);
  });

  it('is not sent again to who has it', async () => {
    const first = await app.get('/api/documents/jiaxing-2022');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    // Given a validator, fetch would also say `no-cache`, which asks for the whole.
    const again = await fetch(`${app.url}/api/documents/jiaxing-2022`, {
      headers: { 'if-none-match': tag, 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });

  it.each(['no-such', '%00', '..%2f..%2fpackage', 'constructor', '%F0%9F%98%80', 'x'.repeat(500)])(
    'refuses %.20s with 404',
    async (id) => {
      const response = await app.get(`/api/documents/${id}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    },
  );
});

describe('GET /api/search', () => {
  it('gives passages, ten unless told otherwise', async () => {
    expect(await getJson('/api/search?q=GDP+target')).toEqual({
      passages: [{ ...FAKE_EXCERPT, score: 0.9 }],
    });
    expect(assistant.searched.at(-1)).toEqual({ query: 'GDP target', limit: 10 });
    await getJson('/api/search?q=GDP&k=50&unknown=1');
    expect(assistant.searched.at(-1)).toEqual({ query: 'GDP', limit: 50 });
  });

  it('takes a lone percent sign as it is', async () => {
    await getJson('/api/search?q=6%');
    expect(assistant.searched.at(-1)?.query).toBe('6%');
  });

  it.each([
    '',
    'q=',
    'q=%20',
    'q=%00',
    'q=a&q=b',
    'q[]=a',
    `q=${'x'.repeat(2001)}`,
    'q=a&k=0',
    'q=a&k=51',
    'q=a&k=-1',
    'q=a&k=1.5',
    'q=a&k=1e1',
    'q=a&k=',
    'q=a&k=ten',
    'q=a&k=99999999999999999999',
    'q=a&k=1&k=2',
  ])('refuses ?%.40s with 400', async (query) => {
    const response = await app.get(`/api/search?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ status: 400, instance: '/api/search' });
  });
});

describe('GET /api/figures', () => {
  it('gives the figures with where they stand', async () => {
    expect(await getJson('/api/figures?indicator=GDP')).toEqual({
      figures: [
        {
          id: 'figure-1',
          indicator: 'GDP',
          value: 6,
          unit: '%',
          comparator: 'at least',
          measure: 'change',
          direction: 1,
          text: 'at least 6%',
          start: 38,
          end: 49,
          period: { kind: 'target', label: '2022', from: '2022-01-01', to: '2022-12-31' },
          citation: FAKE_EXCERPT,
        },
      ],
    });
  });

  it('passes the filters on, empty ones not', async () => {
    await app.get('/api/figures?indicator=GDP&period=2022&kind=target&document=jiaxing-2022');
    expect(assistant.filtered.at(-1)).toEqual({
      indicator: 'GDP',
      period: '2022',
      kind: 'target',
      document: 'jiaxing-2022',
    });
    await app.get('/api/figures?indicator=&period=&kind=&document=');
    expect(assistant.filtered.at(-1)).toEqual({});
  });

  it.each(['kind=plan', 'document=no-such', 'indicator=a&indicator=b', `period=${'x'.repeat(501)}`])(
    'refuses ?%.40s with 400',
    async (query) => {
      expect(await getStatus(`/api/figures?${query}`)).toBe(400);
    },
  );
});

describe('GET /api/suggestions', () => {
  it('gives example questions', async () => {
    expect(await getJson('/api/suggestions')).toEqual({ questions: ['What is the 2022 GDP target?'] });
  });

  it('gives questions near a place', async () => {
    expect(await getJson('/api/suggestions?document=jiaxing-2022&start=21&end=50')).toEqual({
      questions: ['What stands near 21 to 50?'],
    });
  });

  it.each([
    'document=no-such&start=1&end=2',
    'document=jiaxing-2022',
    'document=jiaxing-2022&start=-1&end=2',
  ])('refuses ?%s with 400', async (query) => {
    expect(await getStatus(`/api/suggestions?${query}`)).toBe(400);
  });
});

describe('Health', () => {
  it('is told once the assistant is open', async () => {
    expect(await getJson('/healthz')).toEqual({ status: 'ok' });
    expect(await getJson('/readyz')).toEqual({ status: 'ready' });
  });

  it('before that, the process is alive, and everything under /api is a 503 to be tried again', async () => {
    const opened: Assistant[] = [];
    const opening = await startApp(() => opened[0]);
    expect((await opening.get('/healthz')).status).toBe(200);
    expect((await opening.get('/')).status).toBe(200);
    for (const path of ['/readyz', '/api/documents', '/api/search?q=a', '/api/ask', '/api/nothing']) {
      const response = await opening.get(path);
      expect([path, response.status, response.headers.get('retry-after')]).toEqual([path, 503, '2']);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    }
    opened.push(assistant);
    expect((await opening.get('/readyz')).status).toBe(200);
    await opening.close();
  });
});

describe('Every address of the API', () => {
  it('refuses other methods with 405 and what is allowed', async () => {
    for (const path of [
      '/api/documents',
      '/api/documents/a',
      '/api/search',
      '/api/figures',
      '/healthz',
      '/',
    ]) {
      const response = await app.post(path, {});
      expect([path, response.status, response.headers.get('allow')]).toEqual([
        path,
        405,
        'GET, HEAD, OPTIONS',
      ]);
    }
  });

  it('answers HEAD like GET, without a body', async () => {
    const response = await fetch(`${app.url}/api/documents`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it.each(['/api', '/api/', '/api/nothing', '/api/documents/a/b'])('%s is a 404', async (path) => {
    const response = await app.get(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ title: 'Not Found', instance: path });
  });
});
