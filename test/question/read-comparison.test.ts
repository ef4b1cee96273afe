import { describe, expect, it } from 'vitest';
import { readComparison } from '../../src/question/read-comparison.ts';

/** The sides, each with its time, a target marked by "!" and the edge of a time by its name. */
function sidesOf(question: string): [string, string[]] | undefined {
  const comparison = readComparison(question);
  if (!comparison) return undefined;
  const sides = comparison.sides.map(({ text, moment }) => {
    if (!moment) return text;
    const { time, edge, aspect } = moment;
    return `${text} @${[edge, time, aspect === 'target' ? '!' : null].filter((part) => part !== null).join(' ')}`;
  });
  return [comparison.goal, sides];
}

describe('readComparison: things', () => {
  it.each([
    [
      'Which grows faster in 2022, exports or imports?',
      'most',
      ['grows exports? @2022', 'grows imports? @2022'],
    ],
    [
      'Of schools, hospitals and parks, which are the fewest?',
      'least',
      ['are schools?', 'are hospitals?', 'are parks?'],
    ],
    ['Steel and coal: which has the highest output?', 'most', ['has output Steel?', 'has output coal?']],
    [
      'Which is lower, the target for GDP or the one for revenue?',
      'least',
      ['is for GDP? @!', 'is for revenue? @!'],
    ],
    [
      'Were more complaints sent from villages or from towns?',
      'most',
      ['Were complaints sent from villages?', 'Were complaints sent from towns?'],
    ],
    [
      'Whose income is higher, urban or rural residents?',
      'most',
      ['income is urban residents?', 'income is rural residents?'],
    ],
    [
      'How many letters came in altogether, from villages and from towns?',
      'total',
      ['How many letters came in from villages?', 'How many letters came in from towns?'],
    ],
    ['What percentage of GDP did exports make up in 2021?', 'share', ['exports? @2021', 'GDP? @2021']],
    [
      'Who sent more letters, villages or towns, and how many more?',
      'most',
      ['sent letters villages?', 'sent letters towns?'],
    ],
  ])('%s', (question, goal, sides) => {
    expect(sidesOf(question)).toEqual([goal, sides]);
  });
});

describe('readComparison: times', () => {
  it.each([
    ['How much more trade is planned for 2022 than there was in 2021?', 'difference', ['2022 !', '2021']],
    ['How does the trade goal for 2022 compare with what has been reached?', 'beside', ['2022 !', '']],
    ['How does the trade target for 2022 compare with the one for 2025?', 'beside', ['2022 !', '2025']],
    ['How many times as big as in 2016 was GDP in 2021?', 'ratio', ['2016', '2021']],
    [
      'Will more firms be listed in the next five years than in the past five years?',
      'most',
      ['next five years', 'past five years'],
    ],
    ['How much must trade still rise to reach the five-year goal?', 'difference', ['five-year !', '']],
    ['How much higher than today is the trade target for 2025?', 'difference', ['', '2025 !']],
    ['By how many yuan did trade grow from 2016 to 2021?', 'difference', ['2016', '2021']],
    [
      'By how much did trade grow over the past five years?',
      'difference',
      ['start past five years', 'end past five years'],
    ],
    [
      'Is the 2022 growth target for trade higher or lower than last year’s growth?',
      'most',
      ['2022 !', 'last year’s'],
    ],
  ])('%s', (question, goal, times) => {
    const [read, sides] = sidesOf(question)!;
    expect(read).toBe(goal);
    expect(sides.map((side) => side.split(' @')[1])).toEqual(times);
    expect(new Set(sides.map((side) => side.split(' @')[0])).size).toBe(1);
  });
});

describe('readComparison: what compares nothing', () => {
  it.each([
    'What is the GDP target for 2022?',
    'Did GDP grow by more than 8% in 2021?',
    'How many more beds are there?',
    'Why were fewer homes built than planned?',
    'How did the gap between urban and rural incomes change?',
    'Has the ratio between urban and rural incomes become worse?',
    'How clean has the river become compared with others?',
  ])('%s', (question) => {
    expect(readComparison(question)).toBeUndefined();
  });
});
