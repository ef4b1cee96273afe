import { execFile, execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { makeTemporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);

/** Whether LibreOffice and the tool that reads a PDF's text are on this machine. */
export function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Opens a Word file in LibreOffice, prints it, and returns the text of each page. */
export async function printPages(file: Buffer): Promise<string[]> {
  const folder = await makeTemporaryFolder();
  await writeFile(join(folder, 'document.docx'), file);
  // A profile of its own: a second LibreOffice in the same one would do nothing and say nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'document.docx')];
  await run('soffice', [profile, ...options]);
  await run('pdftotext', ['-layout', join(folder, 'document.pdf'), join(folder, 'document.txt')]);
  const text = await readFile(join(folder, 'document.txt'), 'utf8');
  return text.split('\f').slice(0, -1);
}
