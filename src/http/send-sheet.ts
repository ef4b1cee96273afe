import type { Response } from 'express';
import { FORMATS, type FileFormat } from '../formats/formats.ts';
import { nameFile } from '../formats/name-file.ts';
import type { Sheet } from '../formats/sheet.ts';
import { writeSheet } from '../formats/write-sheet.ts';

/** Sends a document as a file, named by its title or, where it has none to show, by `fallback`. */
export async function sendSheet(
  response: Response,
  sheet: Sheet,
  format: FileFormat,
  fallback: string,
): Promise<void> {
  const { mediaType, ending } = FORMATS[format];
  const written = await writeSheet(sheet, format);
  response.attachment(nameFile(sheet.showsTitle ? sheet.title : '', fallback, ending));
  response.type(format === 'markdown' ? `${mediaType}; charset=utf-8` : mediaType).send(written);
}
