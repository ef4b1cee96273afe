import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant/create-assistant.ts';
import { briefInTerminal } from '../../src/commands/brief-in-terminal.ts';
import { replyInTerminal } from '../../src/commands/reply-in-terminal.ts';
import type { OpenAssistant } from '../../src/commands/opened-assistant.ts';
import { createFakeTerminal } from '../support/open-fake-assistant.ts';
import { useRealSources } from '../support/real-sources.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { unzip } from '../support/unzip.ts';

const sources = useRealSources();

const openReal: OpenAssistant = async () => ({
  assistant: createAssistant(sources()),
  explain: () => Promise.reject(new Error('not asked for')),
  index: { directory: '', passages: 0, built: false },
  close: async () => {},
});

/** The texts of the elements of a kind in the file that `run` writes. */
async function readWord(run: (out: string) => Promise<number>) {
  const out = join(await makeTemporaryFolder(), 'document.docx');
  const code = await run(out);
  const files = unzip(await readFile(out));
  const words = (name: string) =>
    [...(files.get(name) ?? '').matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)]
      .map(([, text]) => unescape(text!))
      .join('');
  const xml = files.get('word/document.xml') ?? '';
  return { code, xml, body: words('word/document.xml'), notes: words('word/footnotes.xml') };
}

function unescape(xml: string): string {
  return xml.replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => ENTITIES[name]!);
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

describe('On the real report', () => {
  it('a briefing has a footnote for every source, and each quotes the report', async () => {
    const terminal = createFakeTerminal();
    const args = ['education', 'health', 'moon base', '--title', 'Schools & hospitals'];
    const { code, xml, body, notes } = await readWord((out) =>
      briefInTerminal([...args, '--out', out], openReal, terminal),
    );
    expect(code).toBe(0);
    for (const words of ['Schools & hospitals', 'Key figures', 'Planned for the year', 'Not in the report: '])
      expect(body).toContain(words);
    const numbers = [...xml.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/gu)].map(([, id]) => Number(id));
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    const report = sources().library.documents[0]!.text.replace(/\s+/gu, ' ');
    const quotes = [...notes.matchAll(/ “(.+?)” (?=[^“”]*?, paragraph \d+)/gu)].map(([, quote]) => quote!);
    expect(quotes).toHaveLength(numbers.length);
    for (const quote of quotes) expect(report).toContain(quote);
  });

  it('a reply quotes what answers, and says what the report does not answer', async () => {
    const terminal = createFakeTerminal(
      'Dear Sir,\n\nWhat is the GDP target? When does the moon base open?\n',
    );
    const { code, body, notes } = await readWord((out) =>
      replyInTerminal(['-', '--out', out], openReal, terminal),
    );
    expect(code).toBe(0);
    expect(body).toContain('GDP growth will be at least 6%');
    expect(body).toMatch(/does not answer the following question:.*moon base/u);
    expect(notes).toContain('Major tasks for 2022, paragraph 48');
    expect(terminal.written.errors).toContain('The standard input: 1 of 2 questions answered.');
  });
});
