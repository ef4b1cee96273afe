import { describe, expect, it } from 'vitest';
import { readRequest, writeRequest } from '../../../web/briefing/request-fragment.ts';

describe('the fragment of a briefing', () => {
  it('says what is asked for, behind "#"', () => {
    const request = {
      topics: ['education & health', 'Nanhu'],
      documents: ['a b'],
      title: 'For May',
      length: 2,
    };
    const fragment = '#topic=education+%26+health&topic=Nanhu&document=a+b&title=For+May&pages=2';
    expect(writeRequest(request)).toBe(fragment);
    expect(readRequest(fragment)).toEqual(request);
    expect(writeRequest({ topics: ['health'] })).toBe('#topic=health');
    expect(readRequest('#topic=health')).toEqual({ topics: ['health'] });
  });

  it('passes over what makes no sense', () => {
    expect(readRequest('')).toBeNull();
    expect(readRequest('#topic=%20')).toBeNull();
    expect(readRequest('#topic=health&pages=-1&title=')).toEqual({ topics: ['health'] });
    expect(readRequest(`#${'topic=x&'.repeat(12)}`)?.topics).toHaveLength(10);
  });
});
