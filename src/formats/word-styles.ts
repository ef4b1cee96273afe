import { BorderStyle, LineRuleType, type IStylesOptions } from 'docx';
import type { SheetLanguage } from './sheet.ts';

const INK = '1F3A5F';
export const GREY = '595959';
export const LINE = 'BFC7D1';
export const SHADE = 'EEF2F6';

/** Fonts that come with the usual word processors, or are replaced by ones of the same widths. */
const FONT = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' };

/** The list of the document's bullets. */
export const BULLETS = 'bullets';

/** Lines as high as their letters need, times a 240th of the number beside it. */
const AUTO = LineRuleType.AUTO;

export const LANGUAGES: Record<SheetLanguage, string> = { en: 'en-GB', zh: 'zh-CN' };

/** Ids of the styles of our own. */
export const STYLE = {
  boxed: 'Note',
  colophon: 'Colophon',
  aside: 'Aside',
  cell: 'TableCell',
  subject: 'Subject',
  signature: 'Signature',
} as const;

/**
 * The look of a document. It lies in styles, so that whoever sends it on can change it in one place. Sizes are
 * half-points, distances twentieths of a point.
 */
export function createStyles(language: SheetLanguage): IStylesOptions {
  const heading = (outlineLevel: number, size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: {
      outlineLevel,
      spacing: { before, after: 80, line: 264, lineRule: AUTO },
      keepNext: true,
      keepLines: true,
    },
  });
  const paragraph = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true });
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 21,
          language: { value: LANGUAGES[language], eastAsia: LANGUAGES.zh },
        },
        paragraph: { spacing: { after: 120, line: 276, lineRule: AUTO } },
      },
      title: {
        run: { font: FONT, size: 36, bold: true, color: INK },
        paragraph: { spacing: { after: 200, line: 264, lineRule: AUTO }, keepNext: true },
      },
      heading1: heading(0, 28, 360),
      heading2: heading(1, 22, 220),
      footnoteText: {
        run: { font: FONT, size: 17 },
        paragraph: { spacing: { after: 40, line: 240, lineRule: AUTO } },
      },
    },
    paragraphStyles: [
      {
        ...paragraph(STYLE.boxed, 'Note'),
        run: { size: 18 },
        paragraph: {
          spacing: { after: 60, line: 260, lineRule: AUTO },
          indent: { left: 170, right: 170 },
          shading: { fill: SHADE },
          // Above and below, a line in the colour of the box is its padding.
          border: {
            top: { style: BorderStyle.SINGLE, size: 4, color: SHADE, space: 4 },
            bottom: { style: BorderStyle.SINGLE, size: 4, color: SHADE, space: 4 },
            left: { style: BorderStyle.SINGLE, size: 18, color: INK, space: 8 },
          },
        },
      },
      {
        ...paragraph(STYLE.colophon, 'Colophon'),
        run: { size: 17, color: GREY },
        paragraph: { spacing: { before: 360, after: 0, line: 250, lineRule: AUTO }, keepLines: true },
      },
      {
        ...paragraph(STYLE.aside, 'Aside'),
        run: { size: 19, color: GREY },
        paragraph: { spacing: { after: 80 } },
      },
      {
        ...paragraph(STYLE.cell, 'Table Cell'),
        run: { size: 19 },
        paragraph: { spacing: { before: 40, after: 40, line: 250, lineRule: AUTO } },
      },
      { ...paragraph(STYLE.subject, 'Subject'), run: { bold: true }, paragraph: { spacing: { after: 200 } } },
      {
        ...paragraph(STYLE.signature, 'Sign-off'),
        paragraph: { spacing: { before: 280, after: 120 }, keepLines: true },
      },
    ],
  };
}
