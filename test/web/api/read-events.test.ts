import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../web/api/read-events.ts';

async function collect(bytes: Uint8Array, size: number): Promise<string[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let start = 0; start < bytes.length; start += size)
        controller.enqueue(bytes.slice(start, start + size));
      controller.close();
    },
  });
  const events: string[] = [];
  for await (const { event, data } of readEvents(body)) events.push(`${event}: ${data}`);
  return events;
}

describe('server-sent events', () => {
  const stream = new TextEncoder().encode(
    ': still here\n\nevent: delta\ndata: {"text":"增长6%"}\n\nevent: answer\r\ndata: {"id":"é"}\r\n\r\nevent: delta\ndata: cut off',
  );
  const events = ['delta: {"text":"增长6%"}', 'answer: {"id":"é"}'];

  it('are the same however the network cuts them', async () => {
    for (const size of [1, 2, 3, 7, 1000]) expect(await collect(stream, size)).toEqual(events);
  });
});
