import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFakeAssistant } from '../support/fake-assistant.ts';
import { always, startApp, type StartedApp } from '../support/start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Sends a path as it is, which `fetch` would put in order first. */
function getRaw(path: string): Promise<{ status?: number; type?: string; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(app.url);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('The page', () => {
  it('stands at / and is asked for again each time', async () => {
    const response = await app.get('/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('Ask the report');
  });

  it.each(['/figures', '/briefing', '/reply', '/report', '/report/jiaxing-2022'])(
    'has a view at %s',
    async (path) => {
      const response = await app.get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('Ask the report');
    },
  );

  it('has assets that are kept for good, and compressed', async () => {
    const response = await app.get('/assets/main-BDr3c0de.js', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
  });

  it.each(['/nothing', '/assets/nothing.js', '/assets', '/.env', '/package.json'])(
    '%s is a 404, which the page says to a person',
    async (path) => {
      const response = await app.get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      const shown = await app.get(path, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
      expect([shown.status, shown.headers.get('vary')]).toEqual([404, 'Accept, Accept-Encoding']);
      expect(await shown.text()).toContain('Ask the report');
    },
  );
});

describe('Broken addresses are never a server error', () => {
  it.each(['/%E0%A4%A', '/api/documents/%E0%A4%A', '/api/%ff', '/assets/%', '/%c0%ae%c0%ae/'])(
    '%s is a 400',
    async (path) => {
      const { status, type, body } = await getRaw(path);
      expect([status, type]).toEqual([400, 'application/problem+json; charset=utf-8']);
      expect(body).toContain('broken percent-encoding');
    },
  );

  it.each(['/../../package.json', '/assets/..%2f..%2f..%2fpackage.json', '/%00', '/assets/%00', '/..%5c'])(
    '%s shows nothing',
    async (path) => {
      const { status, body } = await getRaw(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(body).not.toContain('dependencies');
    },
  );

  it('an address with a query keeps it out of the reply', async () => {
    const { body } = await getRaw('/api/nothing?q=secret');
    expect(JSON.parse(body)).toMatchObject({ instance: '/api/nothing' });
    expect(body).not.toContain('secret');
  });
});

describe('Security headers', () => {
  it('let the page load only what the server serves', async () => {
    const { headers } = await app.get('/');
    expect(headers.get('content-security-policy')?.split(';')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('stand on every reply', async () => {
    for (const path of ['/api/documents', '/api/nothing', '/healthz', '/%E0']) {
      expect((await app.get(path)).headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
});

describe('The rate limit', () => {
  it('refuses with 429 and says when to come back, but never the page or the health', async () => {
    const limited = await startApp(always(createFakeAssistant()), { requestsPerMinute: 3 });
    const statuses: number[] = [];
    for (let turn = 0; turn < 3; turn++) statuses.push((await limited.get('/api/documents')).status);
    expect(statuses).toEqual([200, 200, 200]);
    const refused = await limited.get('/api/documents');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      title: 'Too Many Requests',
      detail: 'Only 3 requests a minute are served; wait a moment and try again.',
    });
    expect((await limited.get('/')).status).toBe(200);
    expect((await limited.get('/healthz')).status).toBe(200);
    await limited.close();
  });

  it('believes a forwarded address only behind a trusted proxy', async () => {
    const statusOf = async (trustedProxies: number) => {
      const limited = await startApp(always(createFakeAssistant()), { requestsPerMinute: 1, trustedProxies });
      await limited.get('/api/documents', { 'x-forwarded-for': '203.0.113.1' });
      const { status } = await limited.get('/api/documents', { 'x-forwarded-for': '203.0.113.2' });
      await limited.close();
      return status;
    };
    expect(await statusOf(0)).toBe(429);
    expect(await statusOf(1)).toBe(200);
  });
});
