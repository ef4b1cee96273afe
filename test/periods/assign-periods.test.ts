import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Document, Period } from '../../src/types.ts';
import { readText } from '../corpus/read-text.ts';

function periodOf(document: Document, words: string): Period {
  const sentence = document.sentences.find(({ start, end }) =>
    document.text.slice(start, end).includes(words),
  );
  if (!sentence) throw new Error(`No sentence says: ${words}`);
  return sentence.period;
}

/** "target 2022", with a "~" where the days are inferred. */
function describePeriod({ kind, label, inferred }: Period): string {
  return `${kind} ${label}${inferred ? '~' : ''}`;
}

describe('the real report', async () => {
  const url = new URL('../../corpus/jiaxing-2022.txt', import.meta.url);
  const report = readText(await readFile(url, 'utf8'), 'jiaxing-2022.txt');

  it.each([
    ['from its heading', 'has fully implemented the spirit of the 19th', 'result past five years~'],
    ['from its paragraph’s opening', 'Our GDP jumped to 635.5 billion yuan', 'result past five years~'],
    ['not from what a figure is compared with', '1.7 times that of 2016', 'result past five years~'],
    ['not from a name', 'Harvest Festival China 2021', 'result past five years~'],
    ['not from "long-term care"', 'the long-term care insurance system covers', 'result past five years~'],
    ['from its own words', '2021 marked the 100th anniversary', 'result 2021'],
    ['from "2021 marked …" at the opening', 'Our GDP grew by 8.5%.', 'result 2021'],
    ['from "this year" inside that paragraph', 'Facing inbound cases this year', 'result 2022~'],
    ['from the opening again after it', 'Our medical workers, police officers', 'result 2021'],
    [
      'from the statement that introduces its list',
      'GDP is to exceed one trillion yuan',
      'target next five years~',
    ],
    [
      'from that statement in a later sentence',
      'R&D investment intensity will reach 3.8%',
      'target next five years~',
    ],
    ['from the part around its area', 'Ten-thousand berths of Jiaxing Port will', 'target next five years~'],
    ['from "this year" in the part for 2022', 'GDP growth will be at least 6%', 'target 2022~'],
    ['from a heading that names the year', '2,000 new 5G base stations will be put', 'target 2022'],
    [
      'from the report’s year where it announces without a time',
      'We will keep absolutely loyal',
      'target 2022~',
    ],
    ['and is no target where it only demands', 'We must work diligently for the people.', 'other undated'],
    ['and no target where it only supposes', 'So long as we are enterprising', 'other undated'],
    ['and none where the speaker speaks of the speech', 'I will now report to you', 'other undated'],
  ])('says of a sentence its time %s: %j', (_, words, period) => {
    expect(describePeriod(periodOf(report, words))).toBe(period);
  });

  it('marks the days of "the next five years" as inferred', () => {
    expect(periodOf(report, 'GDP is to exceed one trillion yuan')).toEqual({
      kind: 'target',
      label: 'next five years',
      from: '2022-01-01',
      to: '2026-12-31',
      inferred: true,
    });
    expect(periodOf(report, 'Our GDP jumped to 635.5 billion yuan')).toMatchObject({
      from: '2017-01-01',
      to: '2021-12-31',
      inferred: true,
    });
    expect(periodOf(report, '2,000 new 5G base stations will be put')).not.toHaveProperty('inferred');
  });
});

describe('a budget speech of 2022', () => {
  const motion =
    'Sir, I beg to move, "That Parliament approves the financial policy of the Government for the financial year 1 April 2022 to 31 March 2023."';
  const read = (sentence: string): Period =>
    readText(
      `# Budget Speech\n\n**The Minister for Finance (Mr A Bee)**\n\n: ${motion}\n\n${sentence}\n`,
      'speech.md',
    ).sentences.at(-1)!.period;

  it.each([
    ['The median income grew by around 1% last year, after a decline of 0.4% in 2020.', 'result 2021~'],
    ['Growth was 3.6%, up from 2.4% in 2016.', 'result undated'],
    ['Incomes have risen over the last five years.', 'result past five years~'],
    ['MAS raised the band in October last year.', 'result 2021~'],
    ['We have extended the grant to the end of this year.', 'result 2022~'],
    ['I will raise the levy this year.', 'target 2022~'],
    ['I will raise the levy.', 'target 2022~'],
    ['For FY2022, I will set aside $6 billion.', 'target FY2022'],
    ['Details will be announced next year.', 'target 2023~'],
    ['Revenues remain stable over the medium term.', 'target medium term~'],
    ['We raise the tax to $80 per tonne by 2030.', 'target by 2030'],
    ['The tax is $45 from 2024 onwards.', 'target from 2024'],
    ['Our economy should grow by 3% to 5% this year.', 'other 2022~'],
    ['We expect steady recovery this year.', 'other 2022~'],
    ['We expect a deficit of $3 billion in FY2022.', 'other FY2022'],
    ['I will replace the 1994 rebates with a tax.', 'target 2022~'],
    ['Many are able to learn.', 'other undated'],
    ['Our measures have borne fruit.', 'result undated'],
  ])('%j: %s', (sentence, period) => {
    expect(describePeriod(read(sentence))).toBe(period);
  });

  it('has a financial year from April to March', () => {
    expect(read('For FY2022, I will set aside $6 billion.')).toMatchObject({
      from: '2022-04-01',
      to: '2023-03-31',
    });
  });
});

describe('a sentence without a time of its own', () => {
  const read = (text: string): string[] =>
    readText(`Report 2022\n\n${text}\n\nThe end.`)
      .sentences.map(({ period }) => describePeriod(period))
      .slice(1, -1);

  it('takes that of its paragraph’s opening, with the kind that its own verbs say', () => {
    const text = `In 2021, exports grew ${'and grew '.repeat(20)}. Tourism too. We will go on. We must not rest.`;
    expect(read(text)).toEqual(['result 2021', 'result 2021', 'target 2022~', 'other undated']);
  });

  it('does not take one that stands deep in the opening sentence', () => {
    const text = `Exports grew, ${'as everybody in this city knows, '.repeat(5)}in 2019. Tourism grew as well.`;
    expect(read(text)).toEqual(['result 2019', 'result undated']);
  });

  it('takes stated years only for what is told of them', () => {
    const text = 'Between 2016 and 2020, exports grew. Imports rose. The rate is 3%. Now it is lower.';
    expect(read(text)).toEqual(['result 2016–2020', 'result 2016–2020', 'other undated', 'other undated']);
  });

  it('takes the newest time that a sentence began with', () => {
    expect(read('In 2019, exports grew. In 2020, they fell. Imports fell as well.')).toEqual([
      'result 2019',
      'result 2020',
      'result 2020',
    ]);
  });

  it('does not take that of another paragraph', () => {
    const text = `In 2021, exports grew ${'and grew '.repeat(20)}.\n\nTourism grew as well.`;
    expect(read(text)).toEqual(['result 2021', 'result undated']);
  });

  it('is announced for no year where the report’s own is unknown', () => {
    const document = readText('Report\n\nWe will build.');
    expect(document.sentences.at(-1)!.period).toEqual({ kind: 'target', label: 'undated' });
  });
});
