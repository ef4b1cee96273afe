import { describe, expect, it } from 'vitest';
import { readFailure } from '../../../web/api/request-failure.ts';

const problem = (status: number, body: unknown, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers });

describe('a refused request', () => {
  it('says in the server’s words what is wrong', async () => {
    const failure = await readFailure(problem(400, { title: 'Bad Request', detail: 'Ask a question.' }));
    expect(failure).toMatchObject({ kind: 'rejected', detail: 'Ask a question.' });
  });

  it('says how long to wait', async () => {
    expect(await readFailure(problem(429, {}, { 'retry-after': '30' }))).toMatchObject({
      kind: 'busy',
      retryAfter: 30,
    });
    expect(await readFailure(problem(503, {}, { 'retry-after': '2' }))).toMatchObject({
      kind: 'indexing',
      retryAfter: 2,
    });
  });

  it('never shows a body that is no problem document', async () => {
    const failure = await readFailure(new Response('<h1>Bad Gateway</h1>', { status: 502 }));
    expect(failure).toMatchObject({ kind: 'broken', detail: undefined, retryAfter: undefined });
  });
});
