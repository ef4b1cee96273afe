import {
  Bookmark,
  FootnoteReferenceRun,
  ImportedXmlComponent,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { SheetPart, SourceRun } from './sheet.ts';
import { createWriteText } from './word-text.ts';
import { WORDING } from './wording.ts';

const REFERENCE = 'FootnoteReference';

/**
 * The numbers behind statements. A word processor shows a footnote once, so the first mention of a source carries it,
 * and later ones are fields that show its number and lead to it; they stay right when footnotes are added by hand.
 */
export class WordNotes {
  readonly #shown = new Set<number>();

  refer({ source, onLine = false }: SourceRun): ParagraphChild[] {
    const bookmark = `_RefSource${source}`;
    if (this.#shown.has(source)) return createNoteReference(bookmark, source, onLine);
    this.#shown.add(source);
    return [new Bookmark({ id: bookmark, children: [new FootnoteReferenceRun(source)] })];
  }
}

/** The footnotes of a part by their numbers: the quote, then its place. */
export function writeNotes({ language, sources }: SheetPart): Record<string, { children: Paragraph[] }> {
  const [open, close] = WORDING[language].quotes;
  const write = createWriteText(language);
  const notes = sources.map(({ number, quote, place }) => {
    const children = [...write({ text: ` ${open}${quote}${close} ` }), ...write({ text: place })];
    return [String(number), { children: [new Paragraph({ style: 'FootnoteText', children })] }];
  });
  return Object.fromEntries(notes);
}

/** What parts two numbers that stand side by side. */
export function separateNotes(): TextRun {
  return new TextRun({ text: ', ', style: REFERENCE });
}

/** A field in the five runs that the format asks for: begin, instruction, separator, shown number, end. */
function createNoteReference(bookmark: string, shown: number, onLine: boolean): TextRun[] {
  const mark = (type: string) => new ImportedXmlComponent('w:fldChar', { 'w:fldCharType': type });
  const instruction = new ImportedXmlComponent('w:instrText', { 'xml:space': 'preserve' });
  instruction.push(` NOTEREF ${bookmark} ${onLine ? '' : '\\f '}\\h `);
  const look = onLine ? {} : { style: REFERENCE };
  const field = [mark('begin'), instruction, mark('separate'), String(shown), mark('end')].map(
    (child) => new TextRun({ ...look, children: [child] }),
  );
  return onLine ? [new TextRun('['), ...field, new TextRun(']')] : field;
}
