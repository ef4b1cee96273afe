import { describe, expect, it } from 'vitest';
import { findLists } from '../../src/answer/find-lists.ts';
import { rankLists } from '../../src/answer/rank-lists.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { makeLibrary } from '../support/make-library.ts';

const REPORT = `Report on the Work of the Town

Fellow Deputies, I now report on our work on behalf of the Town Government for your examination and approval, and ask all members for their comments.

Targets and tasks for the next five years

The main targets for the next five years are as follows:

——Economic strength is to increase. GDP is to exceed one trillion yuan; exports are to double.

——Prosperity is to be improved.

The main tasks of the next five years are:

1. Strengthening innovation. We will found schools.

2. Protecting nature. We will plant trees.

3. Helping families. We will build homes.

Major tasks for 2022

The projected targets for this year are: GDP growth will be at least 6%; exports will grow by 5%; and investment by 8%. CPI will rise by around 3%.
`;

const library = makeLibrary(REPORT);
const [document] = library.documents;

function listsOf(words: string): string[][] {
  return findLists(document!, library)
    .filter(({ intro }) => intro?.text.includes(words))
    .map(({ items }) => items.map(({ said }) => document!.text.slice(said.start, said.end).trim()));
}

describe('findLists', () => {
  it('finds items behind the line that introduces them', () => {
    expect(listsOf('main targets for the next five years')).toEqual([
      ['——Economic strength is to increase.', '——Prosperity is to be improved.'],
    ]);
  });

  it('finds numbered areas, each by its first sentence', () => {
    expect(listsOf('main tasks of the next five years')).toEqual([
      ['1. Strengthening innovation.', '2. Protecting nature.', '3. Helping families.'],
    ]);
  });

  it('finds an enumeration inside a sentence, with the sentences that go on with it', () => {
    expect(listsOf('projected targets')).toEqual([
      [
        'GDP growth will be at least 6%;',
        'exports will grow by 5%;',
        'and investment by 8%.',
        'CPI will rise by around 3%.',
      ],
    ]);
  });

  it('finds what an item spells out', () => {
    expect(listsOf('Economic strength')).toEqual([
      ['GDP is to exceed one trillion yuan;', 'exports are to double.'],
    ]);
  });
});

describe('findLists in reports of other makes', () => {
  function itemsBehind(report: string, words: string): string[][] {
    const other = makeLibrary(`Annual Report of the Office\n\n${report}\n`);
    const read = other.documents[0]!;
    return findLists(read, other)
      .filter(({ intro }) => intro?.text.includes(words))
      .map(({ items }) => items.map(({ said }) => read.text.slice(said.start, said.end).trim()));
  }

  it('finds lettered paragraphs behind a numbered one that ends with a colon', () => {
    const report =
      '27. To support firms, I will take these measures:\n\n(a) cutting the profits tax. It costs $1 billion;\n\n(b) waiving all fees; and\n\n(c) lending more.\n\n28. We will go on.';
    expect(itemsBehind(report, 'these measures')).toEqual([
      ['(a) cutting the profits tax.', '(b) waiving all fees; and', '(c) lending more.'],
    ]);
  });

  it('finds short lines without any mark, up to the first that tells something', () => {
    const report =
      'We concentrate on the issues that matter most:\n\nPower cuts.\n\nCrime and corruption.\n\nThere are no easy answers to these.';
    expect(itemsBehind(report, 'matter most')).toEqual([['Power cuts.', 'Crime and corruption.']]);
  });

  it('finds points that are counted aloud, in ordinals and in plain numbers', () => {
    const report =
      'The plan has three steps.\n\nFirst, mend the pipes.\n\nSecond, build a dam.\n\nThree, save water.';
    expect(itemsBehind(report, 'three steps')).toEqual([
      ['First, mend the pipes.', 'Second, build a dam.', 'Three, save water.'],
    ]);
  });
});

describe('findLists: points counted aloud', () => {
  const speech = makeLibrary(`Speech of the Minister

The plan comprises three benefits. They are for life.

First, we will pay for care. There are two ways to apply. First, by letter. Second, at the counter.

Our second benefit is a lower premium. First-time buyers gain most.

Finally, we will top up the accounts.

Finally, let me thank you.
`);

  it('finds a list inside the point of another, each under the sentence that announces it', () => {
    const read = speech.documents[0]!;
    const found = findLists(read, speech).map(({ intro, items }) => [
      intro?.text,
      items.map(({ said }) => read.text.slice(said.start, said.end).trim()),
    ]);
    expect(found).toContainEqual([
      'The plan comprises three benefits.',
      [
        'First, we will pay for care.',
        'Our second benefit is a lower premium.',
        'Finally, we will top up the accounts.',
      ],
    ]);
    expect(found).toContainEqual([
      'There are two ways to apply.',
      ['First, by letter.', 'Second, at the counter.'],
    ]);
  });
});

describe('rankLists', () => {
  function best(question: string): number | undefined {
    const asked = understandQuestion(question, { year: 2022, reportYears: [2022] });
    return rankLists(asked, [document!], library)[0]?.list.items.length;
  }

  it.each([
    ['What are the main tasks of the next five years?', 3],
    ['What are the three main tasks?', 3],
    ['What are the projected targets for 2022?', 4],
    ['What are the main targets for the next five years?', 2],
  ])('finds the asked list: %j has %d items', (question, items) => {
    expect(best(question)).toBe(items);
  });

  it.each(['What are the seven main tasks?', 'What are the main museums?'])(
    'finds none of another length or about something else: %j',
    (question) => {
      expect(best(question)).toBeUndefined();
    },
  );
});
