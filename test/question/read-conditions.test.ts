import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/language/words.ts';
import { meetsConditions, readConditions } from '../../src/question/read-conditions.ts';

describe('readConditions', () => {
  it.each([
    ['What is the payout for those aged 60 and over?', ['60']],
    ['What do workers aged 25 to 29 get?', ['25', '29']],
    ['How much does a 70-year-old pay?', ['70']],
    ['What do homes with values up to $13,000 get?', ['13000']],
    ['What is the rebate for YA 2018?', ['ya2018']],
    ['How many of the 26 projects are ready?', []],
  ])('finds the numbers that say of whom is asked: %j', (question, numbers) => {
    expect(readConditions(question, 'quantity')).toEqual(numbers);
  });

  it('leaves what a yes or no question claims to be checked', () => {
    expect(readConditions('Does it exceed $13,000?', 'yes_no')).toEqual([]);
  });
});

describe('meetsConditions', () => {
  it('knows a tax year however it is written', () => {
    expect(meetsConditions(['ya2018'], splitWords('a rebate to YA2018'))).toBe(true);
    expect(meetsConditions(['ya2018'], splitWords('for Year of Assessment (YA) 2018'))).toBe(true);
    expect(meetsConditions(['ya2018'], splitWords('for YA2017, in 2018'))).toBe(false);
  });

  it('wants every number', () => {
    const words = splitWords('Those aged 35 to 44 get $3,000.');
    expect(meetsConditions(['35', '44'], words)).toBe(true);
    expect(meetsConditions(['60'], words)).toBe(false);
    expect(meetsConditions([], words)).toBe(true);
  });
});
