import { expect, it } from 'vitest';
import { nameFile } from '../../src/formats/name-file.ts';

it.each([
  ['Schools and health', 'Schools and health.docx'],
  ['给委员会的简报', '给委员会的简报.docx'],
  ['../../etc/passwd', 'etc passwd.docx'],
  ['A/B: "C"\r\nD?', 'A B C D.docx'],
  ['...', 'briefing.docx'],
  ['', 'briefing.docx'],
  ['x'.repeat(100), `${'x'.repeat(60)}.docx`],
])('%j becomes %j', (title, name) => {
  expect(nameFile(title, 'briefing', '.docx')).toBe(name);
});
