import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/briefing/briefing.ts';
import { briefInTerminal } from '../../src/commands/brief-in-terminal.ts';
import { UserError } from '../../src/user-error.ts';
import { createFakeAssistant, createFakeBriefing } from '../support/fake-assistant.ts';
import { createFakeOpening, createFakeTerminal } from '../support/open-fake-assistant.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { unzip } from '../support/unzip.ts';

async function brief(args: string[], assistant = createFakeAssistant()) {
  const terminal = createFakeTerminal();
  const opening = createFakeOpening(assistant);
  const code = await briefInTerminal(args, opening.openAssistant, terminal);
  return { code, ...terminal.written, asked: assistant.briefed.map(([request]) => request), opening };
}

describe('npm run brief', () => {
  it('prints Markdown, keeps its progress off it, and ends with 0', async () => {
    const { code, output, errors, opening } = await brief(['GDP', 'prices']);
    expect(code).toBe(0);
    expect(output).toMatch(/^# Briefing\n\n> Based on: \*\*Government Work Report\*\*/u);
    expect(output).toContain('- “GDP will grow by at least 6%.” [1]\n');
    expect(errors).toContain('Topics: 50 % (1 of 2)\nTopics: 100 % (2 of 2)\n');
    expect(opening.isClosed()).toBe(true);
  });

  it('ends with 2 where no topic is covered', async () => {
    const assistant = createFakeAssistant();
    assistant.brief = async (request): Promise<Briefing> => ({
      ...createFakeBriefing(request),
      status: 'not_found',
      topics: [
        { topic: 'moon', status: 'not_found', reason: 'absent', answer: 'The report does not cover “moon”.' },
      ],
      citations: [],
    });
    const { code, output } = await brief(['moon'], assistant);
    expect(code).toBe(2);
    expect(output).toContain('**Not in the report:** The report does not cover “moon”.');
  });

  it('takes title, length and reports', async () => {
    const args = ['GDP', '--title', 'Growth', '--length', '2.5', '--document', 'jiaxing-2022'];
    const { asked } = await brief(args);
    expect(asked).toEqual([{ topics: ['GDP'], title: 'Growth', length: 2.5, documents: ['jiaxing-2022'] }]);
  });

  it('writes the form that the ending names, and leaves nothing else behind', async () => {
    const folder = await makeTemporaryFolder();
    for (const name of ['briefing.docx', 'briefing.MD', 'briefing.json']) {
      const { output, errors } = await brief(['GDP', '--out', join(folder, name)]);
      expect(output).toBe('');
      expect(errors).toContain(`Written to ${join(folder, name)}.\n`);
    }
    expect((await readdir(folder)).sort()).toEqual(['briefing.MD', 'briefing.docx', 'briefing.json']);
    const word = unzip(await readFile(join(folder, 'briefing.docx')));
    expect(word.get('word/document.xml')).toContain('GDP will grow by at least 6%.');
    expect(await readFile(join(folder, 'briefing.MD'), 'utf8')).toMatch(/^# Briefing\n/u);
    const raw: unknown = JSON.parse(await readFile(join(folder, 'briefing.json'), 'utf8'));
    expect(raw).toEqual(createFakeBriefing({ topics: ['GDP'] }));
  });

  it('replaces a file only where that is asked for, and finds out before the work', async () => {
    const path = join(await makeTemporaryFolder(), 'briefing.md');
    await writeFile(path, 'changed by hand');
    const assistant = createFakeAssistant();
    const refused = brief(['GDP', '--out', path], assistant);
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(
      'is already there; choose another name, or add --force to replace it.',
    );
    expect(assistant.briefed).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe('changed by hand');
    await brief(['GDP', '--out', path, '--force']);
    expect(await readFile(path, 'utf8')).toMatch(/^# Briefing\n/u);
  });

  it('writes over no folder, and into none that is not there', async () => {
    const folder = await makeTemporaryFolder();
    await mkdir(join(folder, 'taken.md'));
    await expect(brief(['GDP', '--out', join(folder, 'taken.md'), '--force'])).rejects.toThrow(
      'is no file; give the name of one.',
    );
    await expect(brief(['GDP', '--out', join(folder, 'none', 'briefing.md')])).rejects.toThrow(
      `The folder ${join(folder, 'none')} is not there or not writable; choose another.`,
    );
  });

  it.each([
    [[], 'Usage: npm run brief -- "topic"'],
    [['--loud', 'GDP'], "Unknown option '--loud'. Usage: npm run brief"],
    [['GDP', '--length', 'two'], '"length" must be a number of pages from 1 to 100'],
    [Array.from({ length: 11 }, (_, i) => `topic ${i}`), '"topics" must be a list of 1 to 10 texts'],
    [['GDP', '--document', 'atlantis'], 'There is no report "atlantis"; there are: jiaxing-2022.'],
    [
      ['GDP', '--out', 'briefing.pdf'],
      'briefing.pdf names no form that can be written; let it end in one of .json',
    ],
  ])('refuses %.40j in a sentence', async (args, sentence) => {
    const briefing = brief(args);
    await expect(briefing).rejects.toThrow(UserError);
    await expect(briefing).rejects.toThrow(sentence);
  });
});
