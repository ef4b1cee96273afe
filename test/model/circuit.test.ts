import { describe, expect, it } from 'vitest';
import { createCaller, MODEL_LIMITS } from '../../src/model/call-model.ts';
import type { ChatModel } from '../../src/model/chat-model.ts';
import { ModelFailure } from '../../src/model/model-failure.ts';
import { Circuit } from '../../src/model/circuit.ts';

describe('a circuit', () => {
  it('lets one call try when the rest is over, and the others wait for it', () => {
    const circuit = new Circuit(1, 100);
    circuit.failed(0);
    expect(() => circuit.check(50)).toThrow(ModelFailure);
    expect(circuit.check(100)).toBe(true);
    expect(() => circuit.check(150)).toThrow(ModelFailure);
    circuit.succeeded();
    expect(circuit.check(151)).toBe(false);
  });

  it('lets the next call try where the first ended without telling anything', () => {
    const circuit = new Circuit(1, 100);
    circuit.failed(0);
    circuit.check(100);
    circuit.triedInVain(110);
    expect(circuit.check(110)).toBe(true);
  });
});

describe('a call that tries a server which has failed', () => {
  /** Fails, hangs, and then answers. */
  function makeModel(): ChatModel {
    let calls = 0;
    return {
      name: 'openai:scripted',
      async *stream(_, signal) {
        calls++;
        if (calls === 1) throw Object.assign(new Error('down'), { status: 401 });
        if (calls === 2)
          await new Promise((_resolve, reject) =>
            signal.addEventListener('abort', () => reject(new Error())),
          );
        yield { text: 'well' };
      },
    };
  }

  async function read(call: ReturnType<typeof createCaller>, signal: AbortSignal): Promise<string> {
    let text = '';
    for await (const chunk of call([], performance.now() + 20_000, signal)) text += chunk.text;
    return text;
  }

  it('and whose asker leaves lets the next one try at once', async () => {
    const call = createCaller(makeModel(), {
      ...MODEL_LIMITS,
      mostFailures: 1,
      rest: 200,
      firstToken: 20_000,
    });
    const staying = new AbortController().signal;
    await expect(read(call, staying)).rejects.toThrow(/denies access/u);
    await expect(read(call, staying)).rejects.toThrow(/not asked for a while/u);
    await new Promise((resolve) => setTimeout(resolve, 250));
    const leaving = new AbortController();
    const left = read(call, leaving.signal);
    await expect(read(call, staying)).rejects.toThrow(/not asked for a while/u);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(await read(call, staying)).toBe('well');
  });
});
