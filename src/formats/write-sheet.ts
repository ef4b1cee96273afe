import type { FileFormat } from './formats.ts';
import type { Sheet } from './sheet.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Writes a document in one of the forms for people. The one for Word is loaded only when a Word file is asked for. */
export async function writeSheet(sheet: Sheet, format: FileFormat): Promise<string | Buffer> {
  if (format === 'markdown') return writeMarkdown(sheet);
  const { writeWord } = await import('./write-word.ts');
  return writeWord(sheet);
}
