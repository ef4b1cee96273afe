import { describe, expect, it } from 'vitest';
import { askInTerminal } from '../../src/commands/ask-in-terminal.ts';
import type { NotFound } from '../../src/types.ts';
import { UserError } from '../../src/user-error.ts';
import { createFakeAnswer, createFakeAssistant, FAKE_EXCERPT } from '../support/fake-assistant.ts';
import { createFakeOpening, createFakeTerminal } from '../support/open-fake-assistant.ts';

async function ask(args: string[], assistant = createFakeAssistant()) {
  const terminal = createFakeTerminal();
  const opening = createFakeOpening(assistant);
  const code = await askInTerminal(args, opening.openAssistant, terminal);
  return { code, ...terminal.written, assistant, isClosed: opening.isClosed() };
}

const notFound = createFakeAssistant(async ({ question }): Promise<NotFound> => ({
  ...createFakeAnswer({ question }),
  status: 'not_found',
  reason: 'absent',
  answer: 'The report does not name a capital.',
  citations: [],
  nearest: [FAKE_EXCERPT],
}));

describe('npm run ask', () => {
  it('prints the answer and its sources, and ends with 0', async () => {
    const { code, output, isClosed } = await ask(['What is the GDP target?']);
    expect(code).toBe(0);
    expect(output).toBe(
      [
        'GDP will grow by at least 6%. [1]',
        '',
        '[1] Government Work Report > Objectives for 2022, paragraph 2 (target 2022)',
        '    “GDP will grow by at least 6%.”',
        '',
      ].join('\n'),
    );
    expect(isClosed).toBe(true);
  });

  it('prints what is not in the report with the closest passages, and ends with 2', async () => {
    const { code, output } = await ask(['What is the capital of France?'], notFound);
    expect(code).toBe(2);
    expect(output).toBe(
      [
        'The report does not name a capital.',
        '',
        'Closest passages, which do not answer the question:',
        '',
        '  - Government Work Report > Objectives for 2022, paragraph 2 (target 2022)',
        '    “GDP will grow by at least 6%.”',
        '',
      ].join('\n'),
    );
  });

  it('keeps progress and notices off the output', async () => {
    const { errors } = await ask(['GDP']);
    expect(errors).toMatch(/^The reports changed since the index was built\.\nEmbedding: 0 %/);
  });

  it('--json prints the object of the API alone', async () => {
    const { output } = await ask(['--json', 'GDP']);
    expect(JSON.parse(output)).toEqual(createFakeAnswer({ question: 'GDP' }));
  });

  it('--explain prints what was kept and rejected, with the scores', async () => {
    const { output } = await ask(['--explain', 'GDP']);
    expect(output.split('\n').slice(5)).toEqual([
      'Searched for: GDP',
      '',
      'Kept: 1',
      '',
      '  - words 1.000, vector 0.710, period 0.400, kind 0.000, total 1.350',
      '    jiaxing-2022 > Objectives for 2022, paragraph 2 (target 2022)',
      '    “GDP will grow by at least 6%.”',
      '',
      'Rejected: 1',
      '',
      '  - words 0.000, vector 0.710, period 0.400, kind 0.000, total -0.250',
      '    jiaxing-2022 > Objectives for 2022, paragraph 2 (target 2022)',
      `    “${'x'.repeat(300)}…”`,
      '',
    ]);
  });

  it('--document limits the search, and words without quotes are one question', async () => {
    const { assistant } = await ask(['GDP', 'target?', '--document', 'jiaxing-2022']);
    expect(assistant.asked[0]?.[0]).toEqual({ question: 'GDP target?', documents: ['jiaxing-2022'] });
  });

  it.each([
    [[], 'Usage: npm run ask -- "question" [--document ID]... [--json | --explain]'],
    [['--loud', 'GDP'], `Unknown option '--loud'. Usage: npm run ask`],
    [['--json', '--explain', 'GDP'], '--json and --explain exclude each other. Usage: npm run ask'],
    [['GDP', '--document'], `Option '--document <value>' argument missing. Usage: npm run ask`],
    [['  '], '"question" is empty; say what you want to know.'],
    [['x'.repeat(2001)], '"question" is too long; shorten it to 2000 characters or fewer.'],
    [['GDP', '--document', 'no-such'], 'There is no report "no-such"; there are: jiaxing-2022.'],
  ])('refuses %.30j in a sentence', async (args, sentence) => {
    const asking = ask(args);
    await expect(asking).rejects.toThrow(UserError);
    await expect(asking).rejects.toThrow(sentence);
  });

  it('closes the assistant after a failure too', async () => {
    const failing = createFakeAssistant(() => Promise.reject(new Error('a')));
    const opening = createFakeOpening(failing);
    await expect(askInTerminal(['GDP'], opening.openAssistant, createFakeTerminal())).rejects.toThrow('a');
    expect(opening.isClosed()).toBe(true);
  });
});
