import { readableLine } from './readable-text.ts';
import type { Run, SheetLanguage } from './sheet.ts';
import { WORDING } from './wording.ts';

/** A line for a note on what went otherwise than asked; none where nothing did. */
export function layOutNotice(notice: string | undefined, language: SheetLanguage): Run[][] {
  if (notice === undefined) return [];
  return [[{ text: WORDING[language].note, strong: true }, { text: readableLine(notice) }]];
}
