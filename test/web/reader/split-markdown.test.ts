import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarkdown, splitMarkdown } from '../../../web/reader/split-markdown.ts';

const whole = (text: string) => splitMarkdown(text, { start: 0, end: text.length });
const look = (text: string) => whole(text).map(({ start, end, style }) => [style, text.slice(start, end)]);

describe('the characters of a Markdown report', () => {
  it('are told apart into words and syntax', () => {
    expect(look('## Quays and *basins*\n')).toEqual([
      ['syntax', '## '],
      ['plain', 'Quays and '],
      ['syntax', '*'],
      ['emphasis', 'basins'],
      ['syntax', '*'],
      ['plain', '\n'],
    ]);
    expect(look('- **Time:** \\$4 in `a_b`')).toEqual([
      ['syntax', '- '],
      ['syntax', '**'],
      ['strong', 'Time:'],
      ['syntax', '**'],
      ['plain', ' '],
      ['syntax', '\\'],
      ['plain', '$'],
      ['plain', '4 in '],
      ['syntax', '`'],
      ['code', 'a_b'],
      ['syntax', '`'],
    ]);
    expect(look('see [the annex](https://example.org)')).toEqual([
      ['plain', 'see '],
      ['syntax', '['],
      ['plain', 'the annex'],
      ['syntax', '](https://example.org)'],
    ]);
  });

  it('stay words where they only look like syntax', () => {
    for (const text of ['5 * 3 * 2', 'snake_case_name', 'a [1] b', '——item', '3.48%; at least 8%', '*']) {
      expect(look(text)).toEqual([['plain', text]]);
    }
  });

  it('are all kept, whatever the text', () => {
    const characters = fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '#',
      '-',
      '>',
      '\\',
      '!',
      ' ',
      '\n',
      'a',
      '6',
      '增',
    );
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 60 }), (text) => {
        expect(
          whole(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('count only within the span that is asked for', () => {
    expect(splitMarkdown('**a** **b**', { start: 6, end: 11 })).toEqual([
      { start: 6, end: 8, style: 'syntax' },
      { start: 8, end: 9, style: 'strong' },
      { start: 9, end: 11, style: 'syntax' },
    ]);
  });
});

describe('a Markdown report', () => {
  it('is known by a heading', () => {
    expect(isMarkdown('words\n\n## Heading\n')).toBe(true);
    expect(isMarkdown('——item *one*\n#1 of 3\n')).toBe(false);
  });
});
