import { describe, expect, it } from 'vitest';
import { planBlocks } from '../../../web/reader/plan-blocks.ts';

const TEXT = 'Plan\n\n1. Helping  firms. We will help.\n\nRest';
const section = (heading: string, path: string[], start: number) => ({
  heading,
  path,
  level: 5,
  start,
  end: 44,
});

describe('the blocks of a report', () => {
  const blocks = planBlocks({
    text: TEXT,
    sections: [section('Plan', ['Plan'], 0), section('1. Helping firms.', ['Plan', '1. Helping firms.'], 6)],
    paragraphs: [
      { start: 0, end: 6, kind: 'heading' },
      { start: 6, end: 40, kind: 'text' },
    ],
  });

  it('tile the text, gaps included', () => {
    expect(blocks.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
    expect(blocks.map(({ paragraph }) => paragraph)).toEqual([1, 2, null]);
  });

  it('take their depth from the heading path', () => {
    expect(blocks.map((block) => block.section)).toEqual([
      { index: 0, level: 1 },
      { index: 1, level: 2 },
      null,
    ]);
  });

  it('know a heading that opens its own paragraph, blanks apart', () => {
    const { runIn } = blocks[1]!;
    expect(TEXT.slice(runIn!.start, runIn!.end)).toBe('1. Helping  firms. ');
    expect(blocks[0]!.runIn).toBeNull();
  });

  it('tell a table from words', () => {
    const text = '| a | b |\n|---|---|\n| 1 | 2 |\n';
    const [table] = planBlocks({
      text,
      sections: [],
      paragraphs: [{ start: 0, end: text.length, kind: 'text' }],
    });
    expect(table!.look).toBe('table');
  });
});
