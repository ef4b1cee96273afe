import { describe, expect, it } from 'vitest';
import { ModelFailure } from '../../src/model/model-failure.ts';
import { Turnstile } from '../../src/model/turnstile.ts';

const NEVER = new AbortController().signal;

describe('a turnstile', () => {
  it('lets the next one in when one leaves', async () => {
    const turnstile = new Turnstile({ concurrent: 1, waiting: 1, patience: 1000 });
    const leave = await turnstile.enter(NEVER);
    const next = turnstile.enter(NEVER);
    await expect(turnstile.enter(NEVER)).rejects.toThrow(ModelFailure);
    leave();
    (await next)();
    (await turnstile.enter(NEVER))();
  });

  it('loses patience', async () => {
    const turnstile = new Turnstile({ concurrent: 1, waiting: 1, patience: 5 });
    const leave = await turnstile.enter(NEVER);
    await expect(turnstile.enter(NEVER)).rejects.toThrow(/is busy/u);
    leave();
    (await turnstile.enter(NEVER))();
  });

  it('forgets those who go', async () => {
    const turnstile = new Turnstile({ concurrent: 1, waiting: 1, patience: 1000 });
    const leave = await turnstile.enter(NEVER);
    const controller = new AbortController();
    const waiting = turnstile.enter(controller.signal);
    controller.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    const next = turnstile.enter(NEVER);
    leave();
    (await next)();
  });
});
