import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../src/http/describe-failure.ts';

describe('describeFailure', () => {
  it('tells kind and code, never the message', () => {
    const failure = describeFailure(Object.assign(new RangeError('secret'), { code: 'ECONNREFUSED' }));
    expect(failure).toMatchObject({ name: 'RangeError', code: 'ECONNREFUSED' });
    expect(JSON.stringify(failure)).not.toContain('secret');
    expect(failure.frames[0]).toMatch(/^at .*describe-failure\.test\.ts:\d+:\d+\)?$/);
  });

  it('takes no line of a message for a place in the code', () => {
    const error = new Error('one\n    at secret (/home/a.ts:1:1)\n    at /secret/b.ts:1:1');
    expect(describeFailure(error).frames.join()).not.toContain('secret');
  });

  it('takes no free text for a name or a code', () => {
    const error = Object.assign(new Error('a'), { name: 'my secret', code: 'my secret' });
    expect(describeFailure(error)).toEqual({ name: 'Error', frames: expect.any(Array) });
  });

  it('follows causes for three steps', () => {
    const endless = new Error('a');
    endless.cause = endless;
    expect(describeFailure(endless).cause?.cause?.cause?.cause).toBeUndefined();
    expect(describeFailure(new Error('a', { cause: new TypeError('b') })).cause?.name).toBe('TypeError');
  });

  it('tells only the type of what is no error', () => {
    expect(describeFailure('secret')).toEqual({ name: 'string', frames: [] });
    expect(describeFailure(undefined)).toEqual({ name: 'undefined', frames: [] });
  });
});
