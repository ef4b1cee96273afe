import { extname } from 'node:path';
import { FORMATS, type Format } from '../formats/formats.ts';
import type { Sheet } from '../formats/sheet.ts';
import { writeMarkdown } from '../formats/write-markdown.ts';
import { writeSheet } from '../formats/write-sheet.ts';
import { UserError } from '../user-error.ts';
import { checkTarget, saveFile } from './save-file.ts';
import type { Terminal } from './terminal.ts';

/** Puts out what was made: `raw` for programs, `sheet` for people. */
export type PutOut = (raw: object, sheet: Sheet) => Promise<void>;

/**
 * Where a document goes: to a file, in the form that its ending names, or as Markdown to the terminal. Whether the file
 * can be written is found out at once, before the work. Throws a UserError that says what to do.
 */
export async function chooseOutput(
  path: string | undefined,
  replace: boolean,
  { output, errors }: Pick<Terminal, 'output' | 'errors'>,
): Promise<PutOut> {
  if (path === undefined) return async (_raw, sheet) => void output.write(writeMarkdown(sheet));
  const format = formatOf(path);
  await checkTarget(path, replace);
  return async (raw, sheet) => {
    await saveFile(
      path,
      format === 'json' ? `${JSON.stringify(raw, null, 2)}\n` : await writeSheet(sheet, format),
    );
    errors.write(`Written to ${path}.\n`);
  };
}

function formatOf(path: string): Format {
  const ending = extname(path).toLowerCase();
  const formats = Object.keys(FORMATS) as Format[];
  const format = formats.find((one) => FORMATS[one].ending === ending);
  if (format) return format;
  const endings = formats.map((one) => FORMATS[one].ending).join(', ');
  throw new UserError(`${path} names no form that can be written; let it end in one of ${endings}.`);
}
