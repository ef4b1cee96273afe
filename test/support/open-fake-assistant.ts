import { setTimeout as wait } from 'node:timers/promises';
import type { ExplainedPassage, IndexSummary, OpenAssistant } from '../../src/commands/opened-assistant.ts';
import type { Terminal } from '../../src/commands/terminal.ts';
import type { Assistant } from '../../src/types.ts';
import { createFakeAssistant, FAKE_EXCERPT } from './fake-assistant.ts';

const EXPLAINED: ExplainedPassage[] = [
  { excerpt: FAKE_EXCERPT, kept: true, scores: { fused: 0.9, vectors: 0.71, words: 12.25 } },
  {
    excerpt: { ...FAKE_EXCERPT, quote: 'Prices will rise by about 3%.' },
    kept: false,
    scores: { fused: 0.2 },
  },
];

export interface FakeOpening {
  openAssistant: OpenAssistant;
  isClosed(): boolean;
}

/** An `openAssistant` that embeds a hundred passages in no time. */
export function createFakeOpening(
  assistant: Assistant = createFakeAssistant(),
  index: IndexSummary = { directory: '/srv/index/abc', passages: 100, built: true },
): FakeOpening {
  let closed = false;
  return {
    isClosed: () => closed,
    openAssistant: async (_configuration, { onProgress, onNotice }) => {
      onNotice?.('The reports changed since the index was built.');
      for (let done = 0; done <= 100; done += 5) onProgress?.({ step: 'Embedding', done, total: 100 });
      await wait(1);
      return {
        assistant,
        explain: async ({ question }) => ({ standaloneQuestion: question, passages: EXPLAINED }),
        index,
        close: async () => {
          closed = true;
        },
      };
    },
  };
}

/** A terminal that remembers what was written. */
export function createFakeTerminal(): Terminal & { written: { output: string; errors: string } } {
  const written = { output: '', errors: '' };
  return {
    written,
    output: { write: (text) => void (written.output += text) },
    errors: { write: (text) => void (written.errors += text) },
  };
}
