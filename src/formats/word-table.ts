import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Column, Run } from './sheet.ts';
import { LINE, SHADE, STYLE } from './word-styles.ts';

const RULE = { style: BorderStyle.SINGLE, size: 4, color: LINE };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const PADDING = { top: 0, bottom: 0, left: 85, right: 85, marginUnitType: WidthType.DXA };

/** A table whose first row is repeated on each page; no row is torn apart. `width` in twentieths of a point. */
export function writeTable(
  columns: Column[],
  rows: Run[][][],
  width: number,
  write: (runs: Run[]) => ParagraphChild[],
): Table {
  const widths = columns.map(({ share }) => Math.round(share * width));
  const createRow = (cells: ParagraphChild[][], isHeader: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHeader,
      keepNext: isHeader,
      children: cells.map(
        (children, at) =>
          new TableCell({
            width: { size: widths[at]!, type: WidthType.DXA },
            ...(isHeader ? { shading: { fill: SHADE } } : {}),
            children: [new Paragraph({ style: STYLE.cell, children })],
          }),
      ),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: PADDING,
    borders: {
      top: RULE,
      bottom: RULE,
      left: NONE,
      right: NONE,
      insideHorizontal: RULE,
      insideVertical: NONE,
    },
    rows: [
      createRow(
        columns.map(({ heading }) => write([{ text: heading, strong: true }])),
        true,
      ),
      ...rows.map((row) => createRow(row.map(write), false)),
    ],
  });
}
