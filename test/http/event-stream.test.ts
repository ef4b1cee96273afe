import type { Server } from 'node:http';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { EventStream } from '../../src/http/event-stream.ts';
import { closeServer, describeAddress, listen } from '../../src/http/listen.ts';

let server: Server;
afterEach(() => closeServer(server, 0));

async function stream(use: (stream: EventStream) => void): Promise<Response> {
  const app = express();
  app.get('/', (_request, response) => use(new EventStream(response, 20)));
  server = await listen(app, { host: '127.0.0.1', port: 0 });
  return fetch(describeAddress(server));
}

describe('EventStream', () => {
  it('writes an event as its name and one line of JSON', async () => {
    const response = await stream((events) => {
      events.send('delta', { text: 'two\nlines' });
      events.end();
      events.send('delta', { text: 'after the end' });
    });
    expect(await response.text()).toBe('event: delta\ndata: {"text":"two\\nlines"}\n\n');
  });

  it('keeps a silent connection alive with comments', async () => {
    const response = await stream((events) => {
      events.send('delta', {});
      setTimeout(() => events.end(), 70);
    });
    expect(await response.text()).toMatch(/^event: delta\ndata: \{\}\n\n(?:: still here\n\n){1,3}$/);
  });
});
