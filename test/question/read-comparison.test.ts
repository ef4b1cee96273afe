import { describe, expect, it } from 'vitest';
import { readComparison } from '../../src/question/read-comparison.ts';

describe('readComparison: things', () => {
  it.each([
    [
      'Which grows faster in 2022, exports or imports?',
      'most',
      ['grows exports for 2022?', 'grows imports for 2022?'],
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
      ['is target for GDP?', 'is target for revenue?'],
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
  ])('%s', (question, goal, sides) => {
    expect(readComparison(question)).toEqual({ goal, sides });
  });
});

describe('readComparison: times', () => {
  it.each([
    [
      'How much more trade is planned for 2022 than there was in 2021?',
      'difference',
      ['How much trade is planned for 2022?', 'How much trade is for 2021?'],
    ],
    [
      'How does the trade goal for 2022 compare with what has been reached?',
      'beside',
      ['the trade goal for 2022?', 'the trade so far?'],
    ],
    [
      'How does the trade target for 2022 compare with the one for 2025?',
      'beside',
      ['the trade target for 2022?', 'the trade target for 2025?'],
    ],
    [
      'How many times as big as in 2016 was GDP in 2021?',
      'ratio',
      ['was GDP for 2016?', 'was GDP for 2021?'],
    ],
    [
      'Will more firms be listed in the next five years than in the past five years?',
      'most',
      ['Will firms be listed in the next five years?', 'Will firms be listed for past five years?'],
    ],
  ])('%s', (question, goal, sides) => {
    expect(readComparison(question)).toEqual({ goal, sides });
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
