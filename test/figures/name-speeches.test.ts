import { describe, expect, it } from 'vitest';
import { nameFigures, readAll, readFigures } from './read-figures.ts';

describe('each sum of a list has its own purpose', () => {
  it.each([
    [
      'We are setting aside funds to meet needs, including $6.1 billion for the Silver Package and $5.1 billion for long-term care support.',
      ['$6.1 billion: Silver Package', '$5.1 billion: long-term care support'],
    ],
    [
      'I will commit $2 billion to the Rail Fund and $300 million to the Bus Fund.',
      ['$2 billion: Rail Fund', '$300 million: Bus Fund'],
    ],
    [
      'Of this, $3 billion will go towards training; and $1 billion will be set aside for housing.',
      ['$3 billion: training', '$1 billion: housing'],
    ],
    [
      'The Government will put this $5.1 billion into a new Care Support Fund.',
      ['$5.1 billion: new Care Support Fund'],
    ],
    [
      'We will cut monthly fee caps, to $640 for Anchor Operators and $680 for Partner Operators.',
      ['$640: monthly fee caps for Anchor Operators', '$680: monthly fee caps for Partner Operators'],
    ],
  ])('%s', (text, names) => {
    expect(nameFigures(text)).toEqual(names);
  });
});

describe('a name that says too little takes the words of its clause', () => {
  it.each([
    [
      'A household of four, with two young children, will receive about $5,500 in benefits.',
      '$5,500: household of four, with two young children in benefits',
    ],
    [
      'We launched the Research and Enterprise plan, with a commitment of $25 billion.',
      '$25 billion: launched the Research and Enterprise plan, with a commitment',
    ],
    [
      'I have set the cap at $200 so that the benefits go to middle-income earners.',
      '$200: set the cap so that the benefits go to middle-income earners',
    ],
    ['The scheme will cost Government around $320 million.', '$320 million: scheme, cost'],
  ])('%s', (text, name) => {
    expect(nameFigures(text).at(-1)).toBe(name);
  });
});

describe('what the clause says before goes on', () => {
  it.each([
    [
      'I will provide a 50% Tax Rebate, subject to a cap of $200.',
      ['50%: Tax Rebate', '$200: Tax Rebate, cap'],
    ],
    [
      'The package will benefit 1.6 million Singaporeans, at a total lifetime cost of $8.2 billion.',
      [
        '1.6 million: package benefit Singaporeans',
        '$8.2 billion: package benefit Singaporeans, total lifetime cost',
      ],
    ],
    [
      'We will take on 70% of the risk for bank loans to young firms, compared to the current 50%.',
      ['70%: risk for bank loans', '50%: risk for bank loans'],
    ],
    [
      'We will reduce the Services Ceiling from 40% to 38% on 1 January 2023, and to 35% on 1 January 2024.',
      ['40%: Services Ceiling', '38%: Services Ceiling', '35%: Services Ceiling'],
    ],
  ])('%s', (text, names) => {
    expect(nameFigures(text)).toEqual(names);
  });
});

describe('growth told in the words of speeches', () => {
  it.each([
    ['Our economy grew by a modest 1.1%.', '1.1%', 'economy', 'change'],
    ['The foreign workforce grew rapidly, by 7.5% per year.', '7.5% per year', 'foreign workforce', 'change'],
    ['We will raise the tax by 10 cents, to 20 cents.', '20 cents', 'tax', 'level'],
    ['Spending has doubled to more than $8 billion.', '$8 billion', 'Spending', 'level'],
    ['Outlays are $80 billion, 1.6% higher than in 2020.', '1.6%', 'Outlays', 'change'],
    ['Revenue fell by $1.5 billion to $60 billion.', '$60 billion', 'Revenue', 'level'],
  ])('%s', (text, published, indicator, measure) => {
    expect(readFigures(text).find((figure) => figure.text === published)).toMatchObject({
      indicator,
      measure,
    });
  });
});

describe('numbers of speeches that are no figures', () => {
  it.each([
    ['We help those aged 50 to 55, 55 to 60 and 60 to 65.', ['50 to 55', '55 to 60', '60 to 65']],
    ['Those in the 60 to 64 age group and above 50 years old gain.', ['60 to 64', '50 years']],
    ['Families in the bottom 20% and the upper half of households gain.', ['20%', 'half']],
    ['They live in 3- and 4-room flats.', ['3', '4']],
    ['The plan is set out [see Table 5].17', ['5', '17']],
  ])('%s', (text, numbers) => {
    const { figures, excluded } = readAll(text);
    expect(figures).toEqual([]);
    expect(excluded.map((number) => number.text)).toEqual(expect.arrayContaining(numbers));
  });
});
