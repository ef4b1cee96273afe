import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replyInTerminal } from '../../src/commands/reply-in-terminal.ts';
import { UserError } from '../../src/user-error.ts';
import { createFakeAssistant } from '../support/fake-assistant.ts';
import { createFakeOpening, createFakeTerminal } from '../support/open-fake-assistant.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const LETTER = 'Dear Sir,\n\nWhat is the GDP target?\n\nYours,\nTom Fry';

async function reply(args: string[], typed = '') {
  const terminal = createFakeTerminal(typed);
  const opening = createFakeOpening(createFakeAssistant());
  const code = await replyInTerminal(args, opening.openAssistant, terminal);
  return { code, ...terminal.written, isClosed: opening.isClosed() };
}

async function saveLetter(content: string | Uint8Array, name = 'letter.txt'): Promise<string> {
  const path = join(await makeTemporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

describe('npm run reply', () => {
  it('prints the reply as Markdown, tells on the side what was answered, and ends with 0', async () => {
    const path = await saveLetter(`\uFEFF${LETTER}`);
    const { code, output, errors, isClosed } = await reply([path]);
    expect(code).toBe(0);
    expect(output).toMatch(/^\*\*Re: Your letter\*\*\n\nDear Sir or Madam,\n/u);
    expect(output).not.toMatch(/Tom|Fry/u);
    expect(errors).toContain(`${path}: 1 of 1 question answered.\n`);
    expect(isClosed).toBe(true);
  });

  it('reads the standard input, and ends with 2 where nothing is asked', async () => {
    const { code, output, errors } = await reply(['-'], 'Dear Sir,\n\nThank you.\n');
    expect(code).toBe(2);
    expect(output).toContain('We found no question in it');
    expect(errors).toContain('The standard input: no question found.\n');
  });

  it('writes the frame in the language asked for', async () => {
    expect((await reply(['-', '--language', 'zh'], LETTER)).output).toContain('您好！');
  });

  it('makes one list of several letters', async () => {
    const [one, two] = [await saveLetter(LETTER), await saveLetter('Thank you.')];
    expect((await reply([one, two])).output.split('\n\n---\n\n')).toHaveLength(2);
    const out = join(await makeTemporaryFolder(), 'replies.json');
    await reply([one, two, '--out', out]);
    const { replies } = JSON.parse(await readFile(out, 'utf8')) as { replies: { status: string }[] };
    expect(replies.map(({ status }) => status)).toEqual(['answered', 'no_questions']);
  });

  it('gives one letter its reply alone', async () => {
    const out = join(await makeTemporaryFolder(), 'reply.json');
    await reply(['-', '--out', out], LETTER);
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ status: 'answered', language: 'en' });
  });

  it.each([
    [[], 'Usage: npm run reply -- LETTER.txt'],
    [['/no/such/letter.txt'], '/no/such/letter.txt cannot be read (ENOENT); check the path of the letter.'],
    [['-'], 'The letter is empty; paste its text.'],
    [['-', '--language', 'fr'], '"language" must be "en" or "zh".'],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const replying = reply(args, args.length > 1 ? LETTER : '');
    await expect(replying).rejects.toThrow(UserError);
    await expect(replying).rejects.toThrow(sentence);
  });

  it('refuses what is no text, and says which of several letters is too long', async () => {
    const picture = await saveLetter(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff), 'scan.png');
    await expect(reply([picture])).rejects.toThrow(
      'scan.png is no text in UTF-8; save the letter as plain text.',
    );
    const long = await saveLetter('x'.repeat(20_001), 'long.txt');
    await expect(reply([await saveLetter(LETTER), long])).rejects.toThrow('long.txt: The letter is too long');
  });
});
