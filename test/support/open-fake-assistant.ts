import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { IndexSummary, OpenAssistant } from '../../src/commands/opened-assistant.ts';
import type { Terminal } from '../../src/commands/terminal.ts';
import type { Assistant } from '../../src/assistant/assistant.ts';
import type { Passage } from '../../src/types.ts';
import { createFakeAssistant, FAKE_EXCERPT } from './fake-assistant.ts';

const SCORES = { words: 1, vector: 0.71, period: 0.4, kind: 0, total: 1.35 };

function createPassage(text: string): Passage {
  return {
    id: `jiaxing-2022:${text.length}`,
    documentId: 'jiaxing-2022',
    paragraph: 1,
    sentences: { from: 1, to: 2 },
    headingPath: FAKE_EXCERPT.section,
    period: FAKE_EXCERPT.period,
    start: FAKE_EXCERPT.start,
    end: FAKE_EXCERPT.end,
    text,
    embeddedText: text,
    digest: '',
  };
}

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
        explain: async ({ question }) => ({
          standaloneQuestion: question,
          kept: [{ passage: createPassage(FAKE_EXCERPT.quote), scores: SCORES }],
          rejected: [
            { passage: createPassage('x'.repeat(400)), scores: { ...SCORES, words: 0, total: -0.25 } },
          ],
        }),
        index,
        close: async () => {
          closed = true;
        },
      };
    },
  };
}

/** A terminal into which `typed` was typed, and that remembers what was written. */
export function createFakeTerminal(typed = ''): Terminal & { written: { output: string; errors: string } } {
  const written = { output: '', errors: '' };
  return {
    written,
    input: Readable.from([Buffer.from(typed)]),
    output: { write: (text) => void (written.output += text) },
    errors: { write: (text) => void (written.errors += text) },
  };
}
