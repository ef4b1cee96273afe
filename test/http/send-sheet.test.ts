import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type StartedApp } from '../support/start-app.ts';
import { unzip } from '../support/unzip.ts';

const MARKDOWN = 'text/markdown';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const LETTER = 'Dear Sir,\n\nWhat is the GDP target?\n\nYours,\nTom Fry';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

async function readWord(response: Response): Promise<string> {
  expect(response.headers.get('content-type')).toBe(WORD);
  return unzip(Buffer.from(await response.arrayBuffer())).get('word/document.xml') ?? '';
}

describe('A briefing as a file', () => {
  it('is Markdown for a client that accepts it', async () => {
    const response = await app.post(
      '/api/briefings',
      { topics: ['GDP'], title: 'Growth' },
      { accept: MARKDOWN },
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=Growth.md');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('vary')).toContain('Accept');
    expect(await response.text()).toMatch(/^# Growth\n[^]*- “GDP will grow by at least 6%.” \[1\]\n/u);
  });

  it('is Word for a client that accepts it, and its name may be Chinese', async () => {
    const response = await app.post(
      '/api/briefings',
      { topics: ['GDP'], title: '增长: 2022' },
      { accept: WORD },
    );
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="?? 2022.docx"; filename*=UTF-8''${encodeURIComponent('增长 2022')}.docx`,
    );
    expect(await readWord(response)).toContain('GDP will grow by at least 6%.');
  });

  it('stays JSON for a client that prefers JSON or accepts anything', async () => {
    for (const accept of ['*/*', `${MARKDOWN};q=0.5, application/json`]) {
      const response = await app.post('/api/briefings', { topics: ['GDP'] }, { accept });
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    }
  });
});

describe('Replies as a file', () => {
  it('is one letter, named without anything of the sender’s', async () => {
    const response = await app.post('/api/replies', { letter: LETTER }, { accept: MARKDOWN });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=reply.md');
    expect(await response.text()).toMatch(
      /^\*\*Re: Your letter\*\*\n\nDear Sir or Madam,\n[^]*## Sources\n\n1\. “GDP/u,
    );
  });

  it('is several letters, each on pages of its own', async () => {
    const response = await app.post('/api/replies', { letters: [LETTER, LETTER] }, { accept: WORD });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=replies.docx');
    expect((await readWord(response)).match(/<w:type w:val="nextPage"\/>/gu)).toHaveLength(2);
  });
});

describe('A form that there is not', () => {
  it.each([
    ['/api/briefings', { topics: ['GDP'] }],
    ['/api/replies', { letter: LETTER }],
  ])('%s names those that there are', async (path, body) => {
    const response = await app.post(path, body, { accept: 'application/pdf' });
    expect(response.status).toBe(406);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const { detail } = (await response.json()) as { detail: string };
    for (const form of ['application/json', 'text/event-stream', MARKDOWN, WORD])
      expect(detail).toContain(form);
  });
});
