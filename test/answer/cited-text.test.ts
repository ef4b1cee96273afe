import { describe, expect, it } from 'vitest';
import { CitedText, citedSpan, escapeMarkdown, tidyQuote } from '../../src/answer/cited-text.ts';
import type { SentenceView } from '../../src/library/library.ts';
import type { Span } from '../../src/types.ts';
import { makeLibrary } from '../support/make-library.ts';

const CLAUSE = 'the city built a great many parks in all of its districts and quarters for everyone to enjoy';
const VERY_LONG = `${Array.from({ length: 9 }, (_, i) => `in part ${i + 1} ${CLAUSE}`).join('; ')}.`;

const library = makeLibrary(`Report\n\nOur GDP grew by 8.5%. Exports fell.\n\n${VERY_LONG}`);
const document = library.documents[0]!;

function viewAt(words: string): SentenceView {
  const at = document.text.indexOf(words);
  return library.view(
    document,
    document.sentences.findIndex(({ start, end }) => start <= at && at < end),
  );
}

function spanOf(words: string): Span {
  const start = document.text.indexOf(words);
  return { start, end: start + words.length };
}

describe('CitedText', () => {
  it('counts its markers up from 1', () => {
    const text = new CitedText();
    expect(text.cite(viewAt('GDP'), spanOf('GDP'))).toBe('[1]');
    expect(text.cite(viewAt('Exports'), spanOf('Exports'))).toBe('[2]');
  });

  it('gives the same place the same marker', () => {
    const text = new CitedText();
    text.cite(viewAt('GDP'), spanOf('GDP'));
    expect(text.cite(viewAt('GDP'), spanOf('8.5%'))).toBe('[1]');
    expect(text.citations).toHaveLength(1);
  });

  it('cites the whole sentence with its exact place, section and period', () => {
    const text = new CitedText();
    text.cite(viewAt('GDP'), spanOf('8.5%'));
    expect(text.citations).toEqual([
      {
        marker: 1,
        documentId: 'report-2022',
        title: 'Report 2022',
        section: [],
        paragraph: 2,
        start: 8,
        end: 29,
        quote: 'Our GDP grew by 8.5%.',
        period: viewAt('GDP').sentence.period,
      },
    ]);
  });

  it('quotes the report’s words with the marker behind, without the closing stop', () => {
    const view = viewAt('GDP');
    expect(new CitedText().quote(view, view.sentence)).toBe('“Our GDP grew by 8.5%” [1]');
  });

  it('puts dots where the sentence goes on', () => {
    expect(new CitedText().quote(viewAt('GDP'), spanOf('GDP grew'))).toBe('“… GDP grew …” [1]');
  });
});

describe('citedSpan', () => {
  it('cites of a sentence over 600 characters the clauses that matter', () => {
    const { start, end } = citedSpan(viewAt('in part 1'), spanOf('in part 4'));
    expect(document.text.slice(start, end).trim()).toBe(`in part 4 ${CLAUSE};`);
  });

  it('cites what lies between two clauses', () => {
    const said = { start: spanOf('in part 2').start, end: spanOf('in part 4').end };
    const { start, end } = citedSpan(viewAt('in part 1'), said);
    expect(document.text.slice(start, end)).toContain('in part 3');
    expect(end - start).toBeLessThanOrEqual(600);
  });

  it('cites only what is said where even the clauses are too long', () => {
    const said = { start: spanOf('in part 1').start, end: spanOf('in part 9').end };
    expect(citedSpan(viewAt('in part 1'), said)).toEqual(said);
  });
});

describe('escapeMarkdown', () => {
  it('keeps a report’s own marks from being taken for ours', () => {
    expect(escapeMarkdown('see [1] and *that* <b>_x_</b> `a|b` #1 ~2~ \\')).toBe(
      'see \\[1\\] and \\*that\\* \\<b\\>\\_x\\_\\</b\\> \\`a\\|b\\` \\#1 \\~2\\~ \\\\',
    );
  });
});

describe('tidyQuote', () => {
  it.each([
    ['——Common prosperity is to be improved;', 'Common prosperity is to be improved'],
    ['- item\n  on two lines,', 'item on two lines'],
    ['and investment at least 8%', 'investment at least 8%'],
    ['## Heading', 'Heading'],
    ['**Bold** [1]', 'Bold \\[1\\]'],
  ])('shows %j as %j', (words, shown) => {
    expect(tidyQuote(words)).toBe(shown);
  });
});
