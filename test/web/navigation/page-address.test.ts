import { describe, expect, it } from 'vitest';
import { addressReport, readAddress, readPlace } from '../../../web/navigation/page-address.ts';

describe('the address of a view', () => {
  it('names the view and the report', () => {
    expect(readAddress('/')).toEqual({ view: 'ask' });
    expect(readAddress('/figures')).toEqual({ view: 'figures' });
    expect(readAddress('/figures/')).toEqual({ view: 'figures' });
    expect(readAddress('/report')).toEqual({ view: 'report', documentId: null });
    expect(readAddress('/report/jiaxing-2022')).toEqual({ view: 'report', documentId: 'jiaxing-2022' });
    expect(readAddress('/report/%E0%A4%A')).toEqual({ view: 'report', documentId: '%E0%A4%A' });
    expect(readAddress('/briefing')).toEqual({ view: 'briefing' });
    expect(readAddress('/reply/')).toEqual({ view: 'reply' });
    expect(readAddress('/anything/else')).toEqual({ view: 'unknown' });
    expect(readAddress('/briefings')).toEqual({ view: 'unknown' });
  });

  it('leads to a paragraph or to a span, behind "#"', () => {
    expect(addressReport('a b')).toBe('/report/a%20b');
    expect(addressReport('x', { paragraph: 48 })).toBe('/report/x#p48');
    expect(addressReport('x', { start: 2042, end: 2619 })).toBe('/report/x#c2042-2619');
    expect(readPlace('#p48')).toEqual({ paragraph: 48 });
    expect(readPlace('#c2042-2619')).toEqual({ start: 2042, end: 2619 });
    expect(readPlace('#p-1')).toBeNull();
    expect(readPlace('')).toBeNull();
  });
});
