import { TextRun } from 'docx';
import type { TextRun as Words, SheetLanguage } from './sheet.ts';
import { LANGUAGES } from './word-styles.ts';

const HAN = /\p{Script=Han}/u;

export type WriteText = (words: Words) => TextRun[];

/**
 * Writes words, each line of them after a break. Quotation marks are Chinese or Latin by what they stand with, and a
 * Chinese document's Latin words are marked as English, for spelling and for reading aloud.
 */
export function createWriteText(language: SheetLanguage): WriteText {
  return ({ text, strong, emphasis }) =>
    text.split('\n').map((line, at) => {
      const isChinese = HAN.test(line);
      return new TextRun({
        text: line,
        ...(at > 0 ? { break: 1 } : {}),
        ...(strong ? { bold: true } : {}),
        ...(emphasis ? { italics: true } : {}),
        ...(isChinese ? { font: { hint: 'eastAsia' } } : {}),
        ...(language === 'zh' && !isChinese && /\p{L}/u.test(line)
          ? { language: { value: LANGUAGES.en } }
          : {}),
      });
    });
}
