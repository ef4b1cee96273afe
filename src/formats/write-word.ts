import { AlignmentType, Document, LevelFormat, Packer } from 'docx';
import type { Sheet } from './sheet.ts';
import { WordNotes, writeNotes } from './word-notes.ts';
import { writeSection } from './word-part.ts';
import { BULLETS, createStyles } from './word-styles.ts';
import { PROGRAM } from './wording.ts';

/** Writes a document as a Word file: A4, real headings, tables and footnotes, looks kept in styles. */
export async function writeWord(sheet: Sheet): Promise<Buffer> {
  const { title, subject, description, parts } = sheet;
  const notes = new WordNotes();
  const document = new Document({
    title,
    subject,
    description,
    creator: PROGRAM,
    lastModifiedBy: PROGRAM,
    styles: createStyles(parts[0]?.language ?? 'en'),
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 397, hanging: 284 } } },
            },
          ],
        },
      ],
    },
    footnotes: Object.assign({}, ...parts.map(writeNotes)),
    sections: parts.map((part) => writeSection(part, sheet, notes)),
  });
  return Packer.toBuffer(document);
}
