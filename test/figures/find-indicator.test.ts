import { describe, expect, it } from 'vitest';
import { nameFigures } from './read-figures.ts';

describe('the subject of a measuring verb names the figure', () => {
  it.each([
    ['Our GDP grew by 8.5%.', ['8.5%: GDP']],
    ['Output will exceed 300 billion yuan.', ['300 billion yuan: Output']],
    ['A surveyed unemployment rate will be below 5.5%.', ['5.5%: surveyed unemployment rate']],
    ['In 2021, the average wage was expected to reach $4,000.', ['$4,000: average wage']],
    ['We built roads so that the share of paved roads will reach 90%.', ['90%: share of paved roads']],
    [
      'The harbour became a hub and handled more; its throughput totaled 50 million tons.',
      ['50 million tons: throughput'],
    ],
  ])('%s', (text, names) => {
    expect(nameFigures(text)).toEqual(names);
  });
});

describe('an object between verb and number names the figure', () => {
  it.each([
    ['We will increase loans by over 200 billion yuan.', ['200 billion yuan: loans']],
    ['We will increase the number of nurses by 2,000.', ['2,000: number of nurses']],
    [
      'We will keep the average concentration of dust below 24 micrograms per cubic meter.',
      ['24 micrograms per cubic meter: average concentration of dust'],
    ],
    [
      'I will raise the qualifying salary from $4,500 to $5,000.',
      ['$4,500: qualifying salary', '$5,000: qualifying salary'],
    ],
  ])('%s', (text, names) => {
    expect(nameFigures(text)).toEqual(names);
  });
});

describe('a number without a verb takes the noun before it', () => {
  it('in a list', () => {
    expect(
      nameFigures(
        'GDP growth will be at least 6%; R&D intensity 3.48%; revenue will grow at least 6.5%, and investment in fixed assets at least 8%.',
      ),
    ).toEqual(['6%: GDP growth', '3.48%: R&D intensity', '6.5%: revenue', '8%: investment in fixed assets']);
  });

  it('with the owner of the name before', () => {
    expect(
      nameFigures(
        'The regular income of each village will reach 1.5 million yuan and its operational income 500,000 yuan.',
      ),
    ).toEqual([
      '1.5 million yuan: regular income of each village',
      '500,000 yuan: operational income of each village',
    ]);
  });
});

describe('what is counted follows the number', () => {
  it.each([
    [
      '2,000 new 5G base stations will be put into operation.',
      ['2,000: new 5G base stations put into operation'],
    ],
    ['We will create 100,000 new urban jobs.', ['100,000: new urban jobs']],
    [
      'We built nine new parks and ten new towns strong in agriculture.',
      ['nine: new parks', 'ten: new towns strong in agriculture'],
    ],
    ['About 2,667 hectares of farmland will be restored.', ['2,667 hectares: farmland restored']],
    ['We built 794-kilometer-long sewage pipes.', ['794-kilometer: sewage pipes']],
    [
      'We provided nursing care for 34,000 severely disabled people.',
      ['34,000: nursing care for severely disabled people'],
    ],
    [
      'We will build 21 new schools, which can recruit 15,000 students.',
      ['21: new schools', '15,000: new schools, recruit students'],
    ],
    [
      'I will provide a $300 million top-up to the Silver Trust.',
      ['$300 million: top-up to the Silver Trust'],
    ],
    ['The increase will benefit at least 544,000 members.', ['544,000: increase benefit members']],
    ['We launched 21 out of the proposed 23 industry maps.', ['21: industry maps', '23: industry maps']],
  ])('%s', (text, names) => {
    expect(nameFigures(text)).toEqual(names);
  });
});

describe('money is named by its purpose, its cost by what costs', () => {
  it.each([
    ['I will set aside $5 billion in the Rail Fund.', ['$5 billion: Rail Fund']],
    [
      'We invested 266.7 billion yuan, accounting for 79.5% of the budget expenditure, in improving people’s lives.',
      [
        '266.7 billion yuan: improving people’s lives',
        '79.5%: improving people’s lives, share of budget expenditure',
      ],
    ],
    ['The bonus will cost the Government $700 million.', ['$700 million: bonus, cost']],
    [
      'We expect an overall deficit of $3 billion or 0.5% of GDP.',
      ['$3 billion: overall deficit', '0.5%: overall deficit, share of GDP'],
    ],
    [
      'We will extend the rebate for 900 firms. This will cost $126 million.',
      ['900: rebate for firms', '$126 million: rebate for firms, cost'],
    ],
  ])('%s', (text, names) => {
    expect(nameFigures(text)).toEqual(names);
  });
});

describe('appositions speak of the figure before', () => {
  it.each([
    [
      'Output reached 1.33 trillion yuan, 1.7 times that of 2016.',
      ['1.33 trillion yuan: Output', '1.7 times: Output'],
    ],
    [
      'GDP reached 635 billion yuan, an annual increase of 7%.',
      ['635 billion yuan: GDP', '7%: GDP, annual increase'],
    ],
    ['Our GDP grew by 3.6%, up from 2.4% in 2016.', ['3.6%: GDP', '2.4%: GDP']],
    [
      'The tax rate is 4.3% for startups and 8.1% for older firms.',
      ['4.3%: tax rate for startups', '8.1%: tax rate for older firms'],
    ],
    [
      'Loans rose by over 200 billion yuan, of which over 20 billion yuan are loans for farmers.',
      ['200 billion yuan: Loans', '20 billion yuan: loans for farmers'],
    ],
    [
      'The number of exporters will increase by 500 and that of importers will increase by 200.',
      ['500: number of exporters', '200: number of importers'],
    ],
  ])('%s', (text, names) => {
    expect(nameFigures(text)).toEqual(names);
  });
});

describe('shares, ranks and repetitions', () => {
  it.each([
    [
      'The value added of services will account for more than 15% of the GDP.',
      ['15%: value added of services, share of GDP'],
    ],
    [
      'More than 40% of procurement projects will be reserved for small firms.',
      ['40%: procurement projects reserved for small firms'],
    ],
    [
      'Talent attraction ranked 22nd in China and 3rd in Zhejiang.',
      ['22nd: Talent attraction, rank in China', '3rd: Talent attraction, rank in Zhejiang'],
    ],
    [
      'GDP rose to 635 billion yuan, rising from the sixth place to the fifth in Zhejiang.',
      ['635 billion yuan: GDP', 'sixth place: GDP, rank in Zhejiang', 'fifth: GDP, rank in Zhejiang'],
    ],
    [
      'Rural income has been in the first place in the province for 18 consecutive years.',
      [
        'first place: Rural income, rank in the province',
        '18 consecutive years: Rural income in the first place in the province',
      ],
    ],
  ])('%s', (text, names) => {
    expect(nameFigures(text)).toEqual(names);
  });
});
