import { describe, expect, it } from 'vitest';
import { SentenceGatherer } from '../../src/model/split-sentences.ts';

/** What comes out after each piece. */
function gather(...pieces: string[]): string[][] {
  const gatherer = new SentenceGatherer();
  return [...pieces.map((piece) => gatherer.push(piece)), gatherer.finish()].map((sentences) =>
    sentences.map(({ gap, text }) => `${JSON.stringify(gap).slice(1, -1)}|${text}`),
  );
}

describe('sentences of a stream', () => {
  it('come as soon as they are complete', () => {
    expect(gather('GDP is to grow by 6% [1', '].', ' Next')).toEqual([
      [],
      ['|GDP is to grow by 6% [1].'],
      [],
      [' |Next'],
    ]);
  });

  it('wait for markers behind the full stop', () => {
    expect(gather('GDP is to grow. ', '[1] It', ' did [2].')).toEqual([
      [],
      ['|GDP is to grow. [1]'],
      [' |It did [2].'],
      [],
    ]);
  });

  it('are not cut inside numbers, abbreviations and quotations', () => {
    expect(gather('It is 3.', '48% of U.S. trade, “for now. Later.” [1]. ')[1]).toEqual([
      '|It is 3.48% of U.S. trade, “for now. Later.” [1].',
    ]);
  });

  it('end with their lines', () => {
    expect(gather('The tasks are:\n\n- one [1]\n- two [2]')).toEqual([
      ['|The tasks are:', '\\n\\n|- one [1]'],
      ['\\n|- two [2]'],
    ]);
  });

  it('end with the full stops of other scripts', () => {
    expect(gather('增长6%[1]。下一句。')).toEqual([['|增长6%[1]。', ' |下一句。'], []]);
  });

  it('are given up where they have no end', () => {
    expect(() => gather('and so on '.repeat(200))).toThrow(RangeError);
  });
});
