import { describe, expect, it } from 'vitest';
import { readBlocks, readRuns } from '../../src/formats/read-markdown.ts';

const knows = (marker: number) => marker <= 2;

describe('a statement', () => {
  it.each([
    ['GDP grew by 8.5% [1].', [{ text: 'GDP grew by 8.5%' }, { source: 1 }, { text: '.' }]],
    ['in two [1][2]', [{ text: 'in two' }, { source: 1 }, { source: 2 }]],
    ['no such source [7]', [{ text: 'no such source [7]' }]],
    ['\\[1\\] and \\*stars\\*', [{ text: '[1] and *stars*' }]],
    [
      '**Health**: up _very_ much',
      [
        { text: 'Health', strong: true },
        { text: ': up ' },
        { text: 'very', emphasis: true },
        { text: ' much' },
      ],
    ],
    [
      '**bold [1] \\*\\* more**',
      [{ text: 'bold', strong: true }, { source: 1 }, { text: ' ** more', strong: true }],
    ],
    ['snake_case_name and 2 * 3 * 4', [{ text: 'snake_case_name and 2 * 3 * 4' }]],
    ['`code [1]`', [{ text: 'code [1]' }]],
    ['<b>x</b> [a](b)', [{ text: '<b>x</b> [a](b)' }]],
  ])('%j', (markdown, runs) => {
    expect(readRuns(markdown, knows)).toEqual(runs);
  });
});

describe('an answer', () => {
  it('is paragraphs, and lists item by item', () => {
    expect(
      readBlocks('The report names two:\n\n- one [1]\n- two\n  and more\n\n1. first\n2. second', knows),
    ).toEqual([
      { kind: 'paragraph', runs: [{ text: 'The report names two:' }] },
      { kind: 'item', runs: [{ text: 'one' }, { source: 1 }] },
      { kind: 'item', runs: [{ text: 'two and more' }] },
      { kind: 'item', runs: [{ text: 'first' }], number: 1 },
      { kind: 'item', runs: [{ text: 'second' }], number: 2 },
    ]);
  });

  it('joins the lines of a paragraph, but for a break that is asked for', () => {
    const texts = (markdown: string) =>
      readBlocks(markdown, knows).map((block) => 'runs' in block && block.runs);
    expect(texts('in the year\n2022. It grew')).toEqual([[{ text: 'in the year 2022. It grew' }]]);
    expect(texts('Yours,  \nThe Office')).toEqual([[{ text: 'Yours,\nThe Office' }]]);
    expect(texts('Yours,\\\r\nThe Office')).toEqual([[{ text: 'Yours,\nThe Office' }]]);
  });

  it('has headings only as lines of their own', () => {
    expect(readBlocks('## Plans\nMore', knows)).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Plans', strong: true }] },
      { kind: 'paragraph', runs: [{ text: 'More' }] },
    ]);
  });
});
