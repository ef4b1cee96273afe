import { describe, expect, it } from 'vitest';
import { untilAborted } from '../../src/http/limit-answer.ts';

describe('untilAborted', () => {
  it('gives the result of the work', async () => {
    expect(await untilAborted(Promise.resolve(6), new AbortController().signal)).toBe(6);
  });

  it('rejects at once with the reason, before or during the work', async () => {
    const controller = new AbortController();
    const during = untilAborted(new Promise(() => undefined), controller.signal);
    controller.abort(new Error('too late'));
    await expect(during).rejects.toThrow('too late');
    await expect(untilAborted(new Promise(() => undefined), controller.signal)).rejects.toThrow('too late');
  });

  it('lets abandoned work fail without harm', async () => {
    const failing = new Promise((_resolve, reject) => setTimeout(() => reject(new Error('later')), 10));
    await expect(untilAborted(failing, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    await new Promise((resolve) => setTimeout(resolve, 30));
  });
});
