import { describe, expect, it } from 'vitest';
import { removeMarkers, splitMarkers, withoutOpenMarker } from '../../../web/markdown/split-markers.ts';

describe('markers in an answer', () => {
  it('stand apart from the words, with the blank before them', () => {
    expect(splitMarkers('Up 8.5% [1]. Then 6%[2]')).toEqual([
      { text: 'Up 8.5%' },
      { marker: 1 },
      { text: '. Then 6%' },
      { marker: 2 },
    ]);
  });

  it('may follow one another', () => {
    expect(splitMarkers('[1][12]')).toEqual([{ marker: 1 }, { marker: 12 }]);
  });

  it('are only numbers', () => {
    expect(splitMarkers('[Annex A-2*] and [1234]')).toEqual([{ text: '[Annex A-2*] and [1234]' }]);
  });

  it('are left out when the answer is read aloud', () => {
    expect(removeMarkers('Up 8.5% [1], in all [2][3].')).toBe('Up 8.5%, in all.');
  });

  it('are held back while their end has not come', () => {
    expect(withoutOpenMarker('Up 8.5% [')).toBe('Up 8.5%');
    expect(withoutOpenMarker('Up 8.5% [1')).toBe('Up 8.5%');
    expect(withoutOpenMarker('Up 8.5% [1]')).toBe('Up 8.5% [1]');
    expect(withoutOpenMarker('Up [a')).toBe('Up [a');
  });
});
