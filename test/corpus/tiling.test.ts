import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPassages } from '../../src/corpus/build-passages.ts';
import { findRepeats } from '../../src/corpus/find-repeats.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Document, Span } from '../../src/types.ts';
import { readText } from './read-text.ts';

/** In order, without overlap, inside the outer span, and holding all its characters but white space. */
function expectToFill(text: string, outer: Span, inner: Span[]): void {
  let at = outer.start;
  for (const { start, end } of inner) {
    if (start < at || end <= start) throw new Error(`overlaps: ${start}..${end} after ${at}`);
    if (text.slice(at, start).trim() !== '') throw new Error(`left out: ${text.slice(at, start)}`);
    if (text.slice(start, end).trim().length !== end - start) throw new Error(`untrimmed: ${start}..${end}`);
    at = end;
  }
  if (at > outer.end || text.slice(at, outer.end).trim() !== '') throw new Error(`left out after ${at}`);
}

function expectParagraphsToTile({ text, paragraphs }: Document): void {
  expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(paragraphs.map(({ start }) => start)).toEqual([0, ...paragraphs.slice(0, -1).map(({ end }) => end)]);
}

function expectSentencesToFill({ text, paragraphs, sentences }: Document): void {
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { from, to } = paragraph.sentences;
    expect(from).toBe(next);
    next = to;
    const own = sentences.slice(from, to);
    // Rules and other paragraphs without a letter or figure say nothing.
    if (own.length > 0) expectToFill(text, paragraph, own);
    else expect(text.slice(paragraph.start, paragraph.end)).not.toMatch(/[\p{L}\p{N}]/u);
    for (const sentence of own) {
      expect(sentence.paragraph).toBe(index);
      expect(sentence.section).toBe(paragraph.section);
      expectToFill(text, sentence, sentence.clauses);
    }
  }
  expect(next).toBe(sentences.length);
}

function expectSectionsToNest({ text, sections, paragraphs }: Document): void {
  for (const [index, section] of sections.entries()) {
    const { start, end, heading, headingSpan, parent, level, path } = section;
    expect(text.slice(headingSpan.start, headingSpan.end).replace(/\s+/gu, ' ')).toBe(heading);
    expect(headingSpan.start >= start && headingSpan.end <= end).toBe(true);
    expect(paragraphs.some((paragraph) => paragraph.start === start)).toBe(true);
    const outer = parent === null ? { start: 0, end: text.length, level: 0, path: [] } : sections[parent]!;
    expect(start >= outer.start && end <= outer.end && level > outer.level).toBe(true);
    expect(path).toEqual([...outer.path, heading]);
    const before = sections.slice(0, index).findLast((other) => other.parent === parent);
    if (before) expect(before.end).toBeLessThanOrEqual(start);
  }
  for (const { section, start, end } of paragraphs) {
    const around = sections.findLastIndex((other) => other.start <= start && end <= other.end);
    expect(section ?? -1).toBe(around);
  }
}

function expectPassagesToHoldEverySentence(document: Document): void {
  const passages = buildPassages(document);
  const repeats = findRepeats(document);
  const held = passages.flatMap(({ sentences: { from, to } }) =>
    document.sentences.slice(from, to).map((_, i) => from + i),
  );
  expect(held).toEqual(document.sentences.map((_, i) => i).filter((i) => !repeats.has(i)));
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  for (const { start, end, text } of passages) expect(document.text.slice(start, end)).toBe(text);
}

function expectWhole(document: Document): void {
  expectParagraphsToTile(document);
  expectSentencesToFill(document);
  expectSectionsToNest(document);
  expectPassagesToHoldEverySentence(document);
}

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

const PIECES = [
  ...['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' ', '  ', '\u00A0', '\u2028', '\t', '\u3000'],
  ...['. ', '.', '! ', '? ', '…', '; ', ': ', ', ', '。', '；', '“', '”', '"', '’', '(', ')', '[', ']'],
  ...[
    '# ',
    '## ',
    '###',
    '- ',
    '* ',
    '** ',
    '**',
    '——',
    '• ',
    '> ',
    '| a | b |',
    '---',
    '1. ',
    '(2) ',
    'iii. ',
  ],
  ...[
    'PART ONE',
    'The',
    'We will',
    'Mr',
    'No',
    'etc',
    'U.S',
    '2021',
    '6.5%',
    '20,000',
    'this year',
    'GDP grew',
  ],
  ...['经济', '👩‍👩‍👧', '🇸🇬', 'e\u0301', '\u{10FFFF}', '\uD800', '\u200B', 'ﬃ', 'мир', 'שלום'],
];

const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.lorem({ maxCount: 4 })), { maxLength: 60 })
      .map((parts) => parts.join('')),
  )
  .filter((text) => !text.includes('\0') && text.replace(/^\uFEFF/u, '').trim() !== '');

describe('paragraphs tile the text; sentences, clauses and sections lie in it as they say', () => {
  it('in any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('report.txt', 'report.md'), (text, name) =>
        expectWhole(readText(text, name)),
      ),
      { numRuns: 1000 },
    );
  });

  it('in the real report with the line ends of another system', async () => {
    const text = await readFile(join(CORPUS, 'jiaxing-2022.txt'), 'utf8');
    expect(readText(text.replace(/\r?\n/gu, '\r\n')).text).toBe(text.replace(/\r\n/gu, '\n'));
  });

  // Any folder of reports may be put to the same test: OTHER_CORPUS_DIR=… npx vitest run test/corpus
  const folders = [CORPUS, process.env.OTHER_CORPUS_DIR].filter((folder) => folder !== undefined);
  it.each(folders)('in every report of %s', async (folder) => {
    for (const document of await readCorpus(folder)) expectWhole(document);
  });
});
