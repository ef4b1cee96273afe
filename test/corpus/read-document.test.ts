import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/types.ts';
import { outline, readText } from './read-text.ts';

const LONG = `Very ${'long '.repeat(120)}text.`;
const BODY = `On behalf of the government ${'I report on the work of this city '.repeat(4)}today.`;

/** Headings of a report of this title whose body is given, with their levels. */
function headings(body: string): string[] {
  return readText(`# Report\n\n${BODY}\n\n${body}\n`, 'report.md').sections.map(
    ({ level, heading }) => `${level} ${heading}`,
  );
}

describe('a heading', () => {
  it.each([
    ['a line of its own', 'Major tasks for 2022\n\nText.', '3 Major tasks for 2022'],
    ['a line that ends in a colon', 'A review of our work:\n\nText.', '3 A review of our work'],
    ['a line in capitals', 'PART II - THE ECONOMY\n\nText.', '2 PART II - THE ECONOMY'],
    ['a Markdown heading', '### Our **plan** ###\n\nText.', '3 Our **plan**'],
    ['a line in bold type', '**Our plan**\n\nText.', '3 Our plan'],
    ['a numbered line', '1. Our plan\n\nText.', '4 1. Our plan'],
    ['a line with a figure', 'Further Budget Cut of 3%\n\nText.', '3 Further Budget Cut of 3%'],
    [
      'the first sentence of a numbered area',
      '2. Strengthening innovation. We will build it.',
      '5 2. Strengthening innovation.',
    ],
    [
      'a lone short sentence among long paragraphs',
      `${LONG}\n\nWe will improve government.\n\n${LONG}`,
      '3 We will improve government.',
    ],
  ])('is %s', (_, body, heading) => {
    expect(headings(body)).toEqual([heading]);
  });

  it.each([
    ['a sentence', 'We grew.\n\nText.'],
    ['the last line', 'The end of it'],
    ['a label that names who speaks', '**The Minister for Finance (Mr A Bee)**\n\n: Sir, I beg to move.'],
    ['a note in brackets', '**[Applause]**\n\nText.'],
    ['a line that introduces a list', 'We will do three things:\n\n- one;\n\n- two.'],
    ['a sentence before a list', 'In earlier decades, we had three pillars:\n\nText.'],
    ['a list member', 'Next, a set of initiatives for firms:\n\nText.'],
    ['half a sentence', 'Automation through technology; and finally\n\nText.'],
    ['a line that goes on below', 'Sitting accordingly suspended\n\nat 4.22 pm until 4.35 pm.'],
    ['a time of day', 'Sitting resumed at 4.35 pm\n\nText.'],
    ['a cell of a table', 'More than $10,000\n\n60 and above\n\n7-12 months\n\nText.'],
    ['a numbered paragraph', '12. The economy grew by 3%. It was a good year.'],
    ['a numbered promise', '1. We will build roads. They are needed.'],
    ['a figure at the beginning', '1.3 million taxpayers benefit. It costs little.'],
  ])('is not %s', (_, body) => {
    expect(headings(body)).toEqual([]);
  });

  it('opens a section with the path of those around it', () => {
    const { sections } = readText(
      `# Report\n\n${BODY}\n\n## Economy\n\nText.\n\n### Trade\n\nText.\n\n## People\n\nText.\n`,
      'report.md',
    );
    expect(sections.map(({ path, parent }) => [path, parent])).toEqual([
      [['Economy'], null],
      [['Economy', 'Trade'], 0],
      [['People'], null],
    ]);
  });

  it('that runs into its paragraph owns it and the items below, but not the next plain paragraph', () => {
    const { paragraphs, sections } = readText(
      `Report\n\n${BODY}\n\n1. Building roads. We will build.\n\n- one;\n\nWe will also rest.\n`,
    );
    const owners = paragraphs.map(({ section }) => section && sections[section]!.heading);
    expect(paragraphs.map(({ section }) => section)).toEqual([null, null, 0, 0, null]);
    expect(owners).not.toContain(undefined);
  });
});

describe('a paragraph', () => {
  it('is a line; blank lines belong to the one before, leading ones to the first', () => {
    const { text, paragraphs } = readText('\n\nOne.\nTwo.\n\n\nThree.');
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      '\n\nOne.\n',
      'Two.\n\n\n',
      'Three.',
    ]);
  });

  it('is a block where an editor has broken the lines', () => {
    const wrapped =
      'The economy of the city grew faster than that of\nits neighbours, and incomes of the people who live\nin it rose as well.\n\nExports fell.';
    expect(outline(readText(wrapped))).toHaveLength(2);
  });

  it('goes on behind a blank line where a sentence is left open', () => {
    const broken = readText(
      'Title\n\nIn fact, our economy has been at full capacity since the recovery. This is\n\nwhy we have virtually full employment. More text.\n\nNext.',
    );
    expect(broken.paragraphs).toHaveLength(3);
    expect(broken.sentences.map(({ start, end }) => broken.text.slice(start, end))).toContain(
      'This is\n\nwhy we have virtually full employment.',
    );
  });

  it('that begins with a dash, a bullet or a number is an item, and what leads to it an introduction', () => {
    const body =
      'We have realized:\n\n——We must serve.\n\n—— We must work.\n\n• Rest.\n\niii. Play.\n\nText.';
    expect(outline(readText(`Title\n\n${BODY}\n\n${body}`)).slice(2)).toEqual([
      'intro: We have realized:',
      'item: ——We must serve.',
      'item: —— We must work.',
      'item: • Rest.',
      'item: iii. Play.',
      'text: Text.',
    ]);
  });

  it('that begins with a figure is no item', () => {
    expect(outline(readText(`Title\n\n${BODY}\n\n2.5 million people came.\n\nText.`))[2]).toBe(
      'text: 2.5 million people came.',
    );
  });

  it('that greets the listeners is neither heading nor text', () => {
    expect(outline(readText(`Title\n\n${BODY}\n\nFellow Deputies,\n\nText.`))[2]).toBe(
      'front: Fellow Deputies,',
    );
  });
});

describe('the head of a report', () => {
  const report = async (): Promise<Document> =>
    readText(await readFile(new URL('../../corpus/jiaxing-2022.txt', import.meta.url), 'utf8'));

  it('of a city says title, speaker, office and release date', async () => {
    expect(await report()).toMatchObject({
      title: 'Report on the Work of the Jiaxing Municipal Government(2022)',
      speaker: 'Li Jun, Acting Mayor of Jiaxing Municipal People’s Government',
      released: '2022-07-06',
      year: 2022,
    });
    expect(outline(await report()).slice(0, 8)).toEqual([
      'title: Report on the Work of the Jiaxing Municipal Government(2022)',
      'front: Release date:2022-07-06 17:38',
      'front: Report on the Work of the Government',
      'front: Li Jun',
      'front: Acting Mayor of Jiaxing Municipal People’s Government',
      'front: Fellow Deputies,',
      'text: On behalf of Jiaxing Municipal People’s Government, I will n',
      'heading: A review of our work over the past five years:',
    ]);
  });

  const motion =
    'Mr Speaker, Sir, I beg to move, "That Parliament approves the financial policy of the Government for the financial year 1 April 2022 to 31 March 2023."';

  it('of a budget speech names the minister in bold', () => {
    const speech = `# Budget Speech\n\n**Time:** 3.35 pm\n\n---\n\n**The Minister for Finance (Mr A Bee)**\n\n: ${motion}\n`;
    expect(readText(speech, 'speech.md')).toMatchObject({
      title: 'Budget Speech 2022',
      speaker: 'The Minister for Finance (Mr A Bee)',
      released: null,
      year: 2022,
    });
  });

  it('of a budget speech may name the minister in the middle of a line, and the chair before', () => {
    const run = `# Budget Speech\n\n---\n\nANNUAL BUDGET STATEMENTThe Prime Minister and Minister for Finance (Mr A Bee):${motion}\n`;
    expect(readText(run, '2022.md').speaker).toBe('The Prime Minister and Minister for Finance (Mr A Bee)');
    const called = `# Budget Speech\n\n**Mdm Speaker**\n\n: Minister for Finance.\n\n**The Minister for Finance (Mr A Bee)**\n\n: ${motion}\n`;
    expect(readText(called, '2022.md').speaker).toBe('The Minister for Finance (Mr A Bee)');
  });

  it.each([
    ['its title', readText(`Report 2019\n\n${BODY}`, '2022.txt'), 2019],
    ['its financial year', readText(`Speech\n\n${motion}`, '2030.txt'), 2022],
    ['its file', readText(`Speech\n\n${BODY}`, 'speech-2018.txt'), 2018],
    ['its release', readText(`Speech\n\nReleased on 3 May 2017\n\n${BODY}`, 'speech.txt'), 2017],
    ['nothing', readText(`Speech\n\n${BODY}`, 'speech.txt'), null],
  ])('gives the report its year by %s', (_, document, year) => {
    expect(document.year).toBe(year);
  });
});

describe('the real report', async () => {
  const text = await readFile(new URL('../../corpus/jiaxing-2022.txt', import.meta.url), 'utf8');
  const document = readText(text, 'jiaxing-2022.txt');

  it('has four parts, with ten areas and six tasks that run into their text', () => {
    expect(document.sections.filter(({ parent }) => parent === null).map(({ heading }) => heading)).toEqual([
      'A review of our work over the past five years',
      'Targets and tasks for the next five years',
      'Major tasks for 2022',
      'We will effectively strengthen government self-improvement.',
    ]);
    expect(document.sections.filter(({ parent }) => parent === 1)).toHaveLength(10);
    expect(document.sections.filter(({ parent }) => parent === 2 || parent === 12)).toHaveLength(6);
  });

  it('has five lessons and six groups of targets as items', () => {
    const items = document.paragraphs.filter(({ kind }) => kind === 'item');
    expect(items).toHaveLength(11);
    expect(document.paragraphs.filter(({ kind }) => kind === 'intro')).toHaveLength(4);
  });

  it('has no sentence that begins in the middle', () => {
    for (const { start, end } of document.sentences)
      expect(document.text.slice(start, end)).toMatch(/^[\p{Lu}\d“—]/u);
  });
});
