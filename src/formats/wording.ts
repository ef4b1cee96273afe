import type { SheetLanguage } from './sheet.ts';

/** The program's name in the properties of its documents. */
export const PROGRAM = 'Report assistant';

export interface Wording {
  sources: string;
  /** Between the headings of a path. */
  below: string;
  /** Between the parts of a place. */
  comma: string;
  paragraph: (number: number) => string;
  page: string[];
  based: string;
  /** Before what went otherwise than asked, as a model that did not answer. */
  note: string;
  released: (date: string) => string;
  hash: (sha256: string) => string;
  quotes: [open: string, close: string];
}

/** The words that a document of each language needs around what the reports say. */
export const WORDING: Record<SheetLanguage, Wording> = {
  en: {
    sources: 'Sources',
    below: ' › ',
    comma: ', ',
    paragraph: (number) => `paragraph ${number}`,
    page: ['Page ', ''],
    based: 'Based on: ',
    note: 'Please note: ',
    released: (date) => `released ${date}`,
    hash: (sha256) => `SHA-256 of the file: ${sha256}`,
    quotes: ['“', '”'],
  },
  zh: {
    sources: '资料来源',
    below: ' › ',
    comma: '，',
    paragraph: (number) => `第${number}段`,
    page: ['第 ', ' 页'],
    based: '依据：',
    note: '请注意：',
    released: (date) => `${date}发布`,
    hash: (sha256) => `文件的 SHA-256：${sha256}`,
    quotes: ['“', '”'],
  },
};

const LOCALES: Record<SheetLanguage, string> = { en: 'en-GB', zh: 'zh-CN' };

/** "2022-07-06" -> "6 July 2022". */
export function writeDate(date: string, language: SheetLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
