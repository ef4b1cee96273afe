import { afterEach, describe, expect, it } from 'vitest';
import { startApp, type StartedApp } from '../../support/start-app.ts';

let app: StartedApp;

afterEach(() => app.close());

describe('GET /api/about', () => {
  it('says that answers are in the reports’ own words, even before these are read', async () => {
    app = await startApp(() => undefined);
    expect(await (await app.get('/api/about')).json()).toEqual({ mode: 'extractive' });
  });

  it('takes no other method', async () => {
    app = await startApp();
    expect((await app.post('/api/about', {})).status).toBe(405);
  });
});
