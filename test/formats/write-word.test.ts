import { describe, expect, it } from 'vitest';
import { layOutBriefing } from '../../src/formats/lay-out-briefing.ts';
import { layOutReplies } from '../../src/formats/lay-out-reply.ts';
import type { Sheet } from '../../src/formats/sheet.ts';
import { writeWord } from '../../src/formats/write-word.ts';
import type { Briefing } from '../../src/briefing/briefing.ts';
import { hasOffice, printPages } from '../support/office.ts';
import { createSampleReply, SAMPLE_BRIEFING } from '../support/sample-documents.ts';
import { unzip } from '../support/unzip.ts';

async function write(sheet: Sheet) {
  const file = await writeWord(sheet);
  const parts = unzip(file);
  const part = (name: string) => parts.get(name) ?? '';
  return { file, part, body: part('word/document.xml'), notes: part('word/footnotes.xml') };
}

/** The words of each paragraph that has this style. */
function wordsOf(xml: string, style: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gsu)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
    );
}

const briefing = await write(layOutBriefing(SAMPLE_BRIEFING));

describe('a briefing as a Word file', () => {
  it('has real headings', () => {
    expect(wordsOf(briefing.body, 'Title')).toEqual(['Schools and health']);
    expect(wordsOf(briefing.body, 'Heading1')).toEqual([
      'Education',
      'Health',
      'Airports',
      'Left out for length',
    ]);
    expect(wordsOf(briefing.body, 'Heading2')).toEqual([
      'Key figures',
      'What was achieved',
      'Planned for the year',
      'Planned for the year',
      'Education',
    ]);
    const styles = briefing.part('word/styles.xml');
    for (const level of [1, 2]) {
      const style = styles.slice(styles.indexOf(`w:styleId="Heading${level}"`)).split('</w:style>')[0];
      expect(style).toContain('<w:keepNext/>');
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
    }
  });

  it('has a real table whose head is repeated and whose rows are not torn', () => {
    const rows = [...briefing.body.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row);
    expect(rows.map((row) => wordsOf(row, 'TableCell'))).toEqual([
      ['Indicator', 'Value', 'Period', 'Kind', 'Source'],
      ['Schools opened', '33', '2021', 'result', 'paragraph 4\u202F'],
      ['Teachers trained', 'more than 500', '2022', 'target', 'paragraph 9\u202F'],
      ['Spending on schools (change)', 'at least 6%', '2022', 'target', 'paragraph 9\u202F2'],
    ]);
    expect(rows.map((row) => /<w:tblHeader(?: w:val="(?:1|true|on)")?\/>/u.test(row))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it('has a footnote for each source: quote, heading, paragraph', () => {
    expect(wordsOf(briefing.notes, 'FootnoteText')).toEqual([
      ' “We opened 33 schools.” Work in 2021, paragraph 4',
      ' “We will train over 500 teachers.” Targets › 1. Schools, paragraph 9',
      ' “We will open 10 clinics near schools.” Targets, paragraph 10',
    ]);
  });

  it('refers to each footnote once, and to it again by a field', () => {
    const references = [...briefing.body.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/gu)];
    expect(references.map(([, id]) => id)).toEqual(['1', '2', '3']);
    const fields = [...briefing.body.matchAll(/<w:instrText[^>]*> ([^<]*) <\/w:instrText>/gu)];
    expect(fields.map(([, instruction]) => instruction)).toEqual([
      'NOTEREF _RefSource2 \\f \\h',
      'NOTEREF _RefSource1 \\f \\h',
      'NOTEREF _RefSource2 \\f \\h',
      'NOTEREF _RefSource2 \\h',
    ]);
    expect(wordsOf(briefing.body, 'Aside')).toContain('See also, under Education: [2]');
  });

  it('names on its first page the report, its date and the hash of its file', () => {
    expect(wordsOf(briefing.body, 'Note')).toEqual([
      `Based on: Report on the Work of the Town (2022), Town Council, released 6 July 2022SHA-256 of the file: ${'ab12'.repeat(16)}`,
      'Each statement is followed by the number of its source, which is quoted word for word. Words in quotation marks are the report’s own.',
      'Not in the report: Airports.',
    ]);
  });

  it('has properties, and names no person', () => {
    const properties = briefing.part('docProps/core.xml');
    expect(properties).toContain('<dc:title>Schools and health</dc:title>');
    expect(properties).toContain('<dc:subject>Briefing: Education, Health, Airports</dc:subject>');
    expect(properties).toContain('<dc:creator>Report assistant</dc:creator>');
    expect(properties).toContain('<cp:lastModifiedBy>Report assistant</cp:lastModifiedBy>');
    expect(properties).toContain(
      `<dc:description>Report on the Work of the Town (2022) (SHA-256 ${'ab12'.repeat(16)})`,
    );
  });

  it('is A4, in English, with page numbers', () => {
    expect(briefing.body).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(briefing.part('word/styles.xml')).toContain('<w:lang w:val="en-GB" w:eastAsia="zh-CN"/>');
    expect(briefing.part('word/footer1.xml')).toContain('PAGE');
  });
});

describe('replies as one Word file', () => {
  it('begin on a new page each, numbered from 1', async () => {
    const { body, notes } = await write(layOutReplies([createSampleReply(), createSampleReply('zh')]));
    expect(body.match(/<w:sectPr>/gu)).toHaveLength(2);
    expect(body.match(/<w:type w:val="nextPage"\/>/gu)).toHaveLength(2);
    expect(body.match(/<w:pgNumType w:start="1"\/>/gu)).toHaveLength(2);
    // LibreOffice would begin anew at each heading.
    expect(body).not.toContain('numRestart');
    expect(wordsOf(body, 'Subject')).toEqual(['Your letter on the report', '关于您的来信']);
    expect(wordsOf(notes, 'FootnoteText')).toEqual([
      ' “We opened 33 schools.” Report on the Work of the Town (2022), Work in 2021, paragraph 4',
      ' “We opened 33 schools.” Report on the Work of the Town (2022)，Work in 2021，第4段',
    ]);
  });

  it('a Chinese one has a Chinese font and language, and marks what is English', async () => {
    const { body, part } = await write(layOutReplies([createSampleReply('zh')]));
    expect(part('word/styles.xml')).toMatch(/w:eastAsia="Microsoft YaHei"/u);
    expect(part('word/styles.xml')).toContain('<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>');
    expect(body).toMatch(/<w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t[^>]*>感谢您的来信。/u);
    expect(body).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>For 2021/u);
  });
});

const HOSTILE = '</w:t></w:r><w:p/> & <b>]]>&#0;&amp; \u0000\u0007\u001B[31m\uD800 \uFFFF {PAGE} “x”';

/** The briefing with hostile words wherever a report or an official may put some. */
function createHostileBriefing(): Briefing {
  const text = JSON.stringify(SAMPLE_BRIEFING)
    .replaceAll('schools', () => JSON.stringify(HOSTILE).slice(1, -1))
    .replaceAll('Education', () => JSON.stringify(HOSTILE).slice(1, -1));
  return { ...(JSON.parse(text) as Briefing), title: HOSTILE };
}

describe('words that look like XML', () => {
  it('stay words, without what no XML file may hold', async () => {
    const { body, notes, part } = await write(layOutBriefing(createHostileBriefing()));
    const shown = '&lt;/w:t&gt;&lt;/w:r&gt;&lt;w:p/&gt; &amp; &lt;b&gt;]]&gt;&amp;#0;&amp;amp; ';
    for (const xml of [body, notes, part('docProps/core.xml')]) {
      expect(xml).toContain(shown);
      expect(xml).not.toMatch(/[^\P{C}\n\u200B-\u200F]|\uFFFF/u);
    }
  });
});

const office = hasOffice();
if (!office)
  console.log('No LibreOffice (soffice, pdftotext) found: Word files are not opened in these tests.');

describe.runIf(office)('LibreOffice', () => {
  it('opens a briefing and shows heading, table, numbers and footnotes', async () => {
    const [page] = await printPages(briefing.file);
    for (const words of [
      'Schools and health',
      'SHA-256 of the file: ab12',
      'Teachers trained',
      'Planned for 2022: “We will train over 500 teachers”',
      '“We will train over 500 teachers.” Targets › 1. Schools, paragraph 9',
      'See also, under Education: [2]',
      'Page 1',
    ])
      expect(page).toContain(words);
  });

  it('opens hostile words', async () => {
    const { file } = await write(layOutBriefing(createHostileBriefing()));
    expect((await printPages(file)).join('')).toContain('</w:t></w:r><w:p/> & <b>]]>&#0;&amp;');
  });

  it('puts each reply on a page of its own', async () => {
    const { file } = await write(layOutReplies([createSampleReply(), createSampleReply('zh')]));
    const pages = await printPages(file);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('Yours faithfully,');
    expect(pages[1]).toContain('感谢您的来信。');
  });
});
