import { describe, expect, it } from 'vitest';
import { buildPassages, LONGEST_PASSAGE } from '../../src/corpus/build-passages.ts';
import { readText } from './read-text.ts';

const REPORT = `Report 2022

On behalf of the government I report on the work of this city, on what was done, on what it cost and on what is to be done.

A review of our work over the past five years:

We built roads. We built bridges. This year, we will build a port.

${'This sentence is long, '.repeat(20)}and stands alone. It ends.
`;

describe('a passage', () => {
  const passages = buildPassages(readText(REPORT, 'city.txt'));
  const texts = passages.map(({ text }) => text);

  it('joins short sentences of one paragraph and one period', () => {
    expect(texts).toContain('We built roads. We built bridges.');
    expect(texts).toContain('This year, we will build a port.');
  });

  it('is no longer than the longest passage, unless one sentence is', () => {
    const long = passages.filter(({ text }) => text.length > LONGEST_PASSAGE);
    expect(long.map(({ sentences: { from, to } }) => to - from)).toEqual([1]);
  });

  it('is embedded with its heading path and period', () => {
    expect(passages.find(({ text }) => text.startsWith('We built'))).toMatchObject({
      headingPath: ['A review of our work over the past five years'],
      embeddedText:
        'A review of our work over the past five years – result past five years\nWe built roads. We built bridges.',
    });
  });

  it('keeps its id and digest when other text changes', () => {
    const changed = buildPassages(readText(REPORT.replace('It ends.', 'It ends here.'), 'city.txt'));
    const kept = changed.filter(({ id }) => passages.some((passage) => passage.id === id));
    expect(kept).toHaveLength(passages.length - 1);
    expect(passages[0]!.id).toMatch(/^city:[0-9a-f]{16}$/u);
    expect(passages[0]!.digest).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('that is said twice has an id of its own, and a long sentence said twice is left out', () => {
    const twice = buildPassages(
      readText(
        'Thank you.\n\nA sentence that is long enough to be a scraped copy.\n\nThank you.\n\nA sentence that is long enough to be a scraped copy.',
      ),
    );
    expect(twice.map(({ text }) => text)).toEqual([
      'Thank you.',
      'A sentence that is long enough to be a scraped copy.',
      'Thank you.',
    ]);
    expect(new Set(twice.map(({ id }) => id)).size).toBe(3);
  });
});
