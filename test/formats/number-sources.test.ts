import { describe, expect, it } from 'vitest';
import { numberSources } from '../../src/formats/number-sources.ts';
import type { Block } from '../../src/formats/sheet.ts';
import type { Citation } from '../../src/types.ts';

function cite(marker: number, start: number, label: string): Citation {
  const period = { kind: 'result', label } as const;
  const place = { documentId: 'town', title: 'Town', section: [], paragraph: 1, start, end: start + 9 };
  return { marker, ...place, quote: 'It grew.', period };
}

const say = (...sources: number[]): Block => ({
  kind: 'paragraph',
  runs: [{ text: 'It grew' }, ...sources.map((source) => ({ source }))],
});

describe('sources', () => {
  it('are numbered in the order in which they are first named; unnamed ones are left out', () => {
    const citations = [cite(1, 0, '2021'), cite(2, 20, '2021'), cite(3, 40, '2021')];
    const { blocks, cited } = numberSources([say(3), say(1, 3)], citations);
    expect(blocks).toEqual([say(1), say(2, 1)]);
    expect(cited.map(({ marker, start }) => [marker, start])).toEqual([
      [1, 40],
      [2, 0],
    ]);
  });

  it('that are the same words are one, and stand once where they would stand side by side', () => {
    const { blocks, cited } = numberSources([say(1, 2)], [cite(1, 0, '2016'), cite(2, 0, '2021')]);
    expect(blocks).toEqual([say(1)]);
    expect(cited).toHaveLength(1);
  });

  it('go on from the part before', () => {
    const { blocks, cited } = numberSources([say(1)], [cite(1, 0, '2021')], 4);
    expect(blocks).toEqual([say(5)]);
    expect(cited[0]?.marker).toBe(5);
  });
});
