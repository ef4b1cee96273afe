import { describe, expect, it } from 'vitest';
import { createProgressDisplay } from '../../src/commands/show-progress.ts';

function show(isTTY: boolean, steps: [step: string, done: number, total: number][]): string {
  let written = '';
  const display = createProgressDisplay({ isTTY, write: (text) => void (written += text) });
  for (const [step, done, total] of steps) display({ step, done, total });
  return written;
}

describe('Progress', () => {
  it('is a line for every tenth in a log', () => {
    expect(
      show(false, [
        ['Reading', 1, 1],
        ['Embedding', 0, 414],
        ['Embedding', 8, 414],
        ['Embedding', 48, 414],
        ['Embedding', 413, 414],
        ['Embedding', 414, 414],
        ['Embedding', 414, 414],
      ]),
    ).toBe(
      [
        'Reading: 100 % (1 of 1)',
        'Embedding: 0 % (0 of 414)',
        'Embedding: 11 % (48 of 414)',
        'Embedding: 99 % (413 of 414)',
        'Embedding: 100 % (414 of 414)',
        '',
      ].join('\n'),
    );
  });

  it('is one line that changes on a terminal', () => {
    expect(
      show(true, [
        ['Embedding', 1, 2],
        ['Embedding', 2, 2],
      ]),
    ).toBe('\r\x1b[2KEmbedding: 50 % (1 of 2)\r\x1b[2KEmbedding: 100 % (2 of 2)\n');
  });

  it('of nothing to do is complete', () => {
    expect(show(false, [['Embedding', 0, 0]])).toBe('Embedding: 100 % (0 of 0)\n');
  });
});
