import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { layOutBriefing } from '../../src/formats/lay-out-briefing.ts';
import { layOutReplies } from '../../src/formats/lay-out-reply.ts';
import type { Block, Sheet, SheetPart } from '../../src/formats/sheet.ts';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';
import { SAMPLE_BRIEFING, createSampleReply } from '../support/sample-documents.ts';

function createSheet(blocks: Block[], sources: SheetPart['sources'] = []): Sheet {
  const parts: SheetPart[] = [{ language: 'en', blocks, sources }];
  return { title: 'Title', showsTitle: false, subject: '', description: '', parts };
}

describe('a briefing as Markdown', () => {
  it('has the note, the table, the points, what is missing, what was cut, and the sources', () => {
    expect(writeMarkdown(layOutBriefing(SAMPLE_BRIEFING))).toBe(`# Schools and health

> Based on: **Report on the Work of the Town (2022)**, Town Council, released 6 July 2022\\
> SHA-256 of the file: ${'ab12'.repeat(16)}
>
> Each statement is followed by the number of its source, which is quoted word for word. Words in quotation marks are the report’s own.
>
> **Not in the report:** Airports.

## Education

_Mostly under: Work in 2021; Targets_

### Key figures

| Indicator | Value | Period | Kind | Source |
| --- | --- | --- | --- | --- |
| Schools opened | 33 | 2021 | result | paragraph 4 [1] |
| Teachers trained | more than 500 | 2022 | target | paragraph 9 [2] |
| Spending on schools (change) | at least 6% | 2022 | target | paragraph 9 [2] |

### What was achieved

- For 2021: “We opened 33 schools” [1].

### Planned for the year

- Planned for 2022: “We will train over 500 teachers” [2].

## Health

_Mostly under: Targets_

### Planned for the year

- Planned for 2022: “We will open 10 clinics near schools” [3].

_See also, under Education: [2]_

## Airports

**Not in the report:** The report does not mention “airports”.

## Left out for length

### Education

- “We repaired old schools and We repaired old schools and We repaired old schools and We repaired old schools …” (paragraph 5)

## Sources

1. “We opened 33 schools.” Work in 2021, paragraph 4
2. “We will train over 500 teachers.” Targets › 1. Schools, paragraph 9
3. “We will open 10 clinics near schools.” Targets, paragraph 10
`);
  });
});

describe('replies as Markdown', () => {
  it('say below the letter what went otherwise than asked', () => {
    const reply = { ...createSampleReply('zh'), notice: 'The chat model did not answer.' };
    expect(writeMarkdown(layOutReplies([reply]))).toContain('> **请注意：**The chat model did not answer.');
  });

  it('are the letter with its sources, one after the other, numbered through', () => {
    const [english, chinese] = writeMarkdown(
      layOutReplies([createSampleReply(), createSampleReply('zh')]),
    ).split('\n\n---\n\n');
    expect(english).toBe(`**Your letter on the report**

Dear Sir or Madam,

Thank you for your letter.

**How many schools were opened?**

For 2021: “We opened 33 schools” [1].

**Will there be an airport?**

The report does not mention an airport.

We hope that this helps.

For anything else, write to the Information Office.

Yours faithfully,\\
\\
The Information Office

> Based on: **Report on the Work of the Town (2022)**, Town Council, released 6 July 2022\\
> SHA-256 of the file: ${'ab12'.repeat(16)}

## Sources

1. “We opened 33 schools.” Report on the Work of the Town (2022), Work in 2021, paragraph 4`);
    expect(chinese).toContain(
      '依据：**Report on the Work of the Town (2022)**，Town Council，2022年7月6日发布\\\n> 文件的 SHA-256',
    );
    expect(chinese).toContain(
      '## 资料来源\n\n2. “We opened 33 schools.” Report on the Work of the Town (2022)，Work in 2021，第4段',
    );
  });
});

describe('words that look like markup', () => {
  const collect = (tokens: Token[]): Token[] =>
    tokens.flatMap((token) => [token, ...('tokens' in token && token.tokens ? collect(token.tokens) : [])]);

  it.each([
    '# no heading',
    '1. no item',
    '12) no item',
    '- no item',
    '+ no item',
    '> no quotation',
    '--- no rule',
    '===',
    '**no** _emphasis_ ~~here~~ `nor code`',
    '<script>alert(1)</script> <!-- x -->',
    '[no](https://example.org) ![picture](x.png) [^1] [ref][a]',
    'https://example.org www.example.org someone@example.org',
    '&lt;b&gt; &#60; AT&T',
    'a | b | c',
    'costs $5 and $6',
    'back\\slash and \\*star',
    '```js',
    '    four blanks',
    '  - no item after blanks',
  ])('%j stays as it is', (words) => {
    for (const kind of ['paragraph', 'item'] as const) {
      const markdown = writeMarkdown(createSheet([{ kind, runs: [{ text: words }] }]));
      const tokens = collect(marked.lexer(markdown));
      const kinds = new Set(tokens.map(({ type }) => type));
      for (const markup of [
        'heading',
        'hr',
        'html',
        'link',
        'image',
        'strong',
        'em',
        'codespan',
        'code',
        'del',
        'table',
      ])
        expect(kinds).not.toContain(markup);
      const shown = marked.parseInline(markdown.replace(/^- /u, '').trim(), { async: false });
      expect(decode(shown)).toBe(words.trim());
    }
  });

  const decode = (html: string) =>
    html.replace(
      /&(?:lt|gt|quot|#39|amp);/gu,
      (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" })[entity] ?? '&',
    );

  it('a marker is no link, whatever follows it', () => {
    const runs = [{ text: 'It grew' }, { source: 1 }, { text: '(2021): much' }];
    const markdown = writeMarkdown(createSheet([{ kind: 'paragraph', runs }]));
    expect(collect(marked.lexer(markdown)).map(({ type }) => type)).not.toContain('link');
    expect(marked.parse(markdown, { async: false }).trim()).toBe('<p>It grew [1](2021): much</p>');
  });

  it('a table keeps its cells', () => {
    const columns = [
      { heading: 'Indicator', share: 0.5 },
      { heading: 'Value', share: 0.5 },
    ];
    const rows = [[[{ text: 'a | b' }], [{ text: 'two\nlines' }, { source: 1 }]]];
    expect(writeMarkdown(createSheet([{ kind: 'table', columns, rows }]))).toBe(
      '| Indicator | Value |\n| --- | --- |\n| a \\| b | two; lines [1] |\n',
    );
  });
});
