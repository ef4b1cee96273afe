import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../../src/commands/index-corpus.ts';
import { createFakeOpening, createFakeTerminal } from '../support/open-fake-assistant.ts';

describe('npm run index', () => {
  it('says what it built, for how long and where', async () => {
    const terminal = createFakeTerminal();
    const opening = createFakeOpening();
    expect(await indexCorpus([], opening.openAssistant, terminal)).toBe(0);
    expect(terminal.written.output).toMatch(
      /^Built: 1 report, 100 passages, \d+\.\d s, \/srv\/index\/abc\n$/,
    );
    expect(terminal.written.errors).toContain('Embedding: 100 % (100 of 100)\n');
    expect(opening.isClosed()).toBe(true);
  });

  it('says that a good index was left alone', async () => {
    const terminal = createFakeTerminal();
    const index = { directory: '/srv/index/abc', passages: 100, built: false };
    await indexCorpus([], createFakeOpening(undefined, index).openAssistant, terminal);
    expect(terminal.written.output).toMatch(/^Up to date: 1 report, 100 passages, /);
  });

  it('refuses arguments with the usage line', async () => {
    await expect(
      indexCorpus(['all'], createFakeOpening().openAssistant, createFakeTerminal()),
    ).rejects.toThrow(/Unexpected argument 'all'.* Usage: npm run index/);
  });
});
