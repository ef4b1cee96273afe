import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/language/words.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { countsWhatIsAsked, fitsQuantity, holdsAmounts } from '../../src/retrieve/fits-quantity.ts';
import { indexWords } from '../../src/retrieve/match-terms.ts';
import type { Figure } from '../../src/types.ts';

function ask(text: string) {
  return understandQuestion(text, { year: 2022, reportYears: [2022] });
}

function holds(question: string, clause: string): boolean {
  return holdsAmounts(ask(question), indexWords(splitWords(clause)));
}

describe('holdsAmounts', () => {
  it('finds both ends of a range, however its unit is repeated', () => {
    const question = 'What share of families should have 100,000 to 500,000 yuan a year?';
    expect(holds(question, 'More than 81% of families will have 100,000 yuan to 500,000 yuan')).toBe(true);
    expect(holds(question, 'More than 46% of families will have 200,000 to 600,000 yuan')).toBe(false);
  });

  it('tells millions from billions', () => {
    const question = 'How many 100-billion-yuan enterprises are there?';
    expect(holds(question, 'six enterprises each with a 100-billion-yuan output')).toBe(true);
    expect(holds(question, 'six enterprises each with a 100-million-yuan output')).toBe(false);
  });
});

describe('fitsQuantity', () => {
  const figure = (unit: string) => ({ unit, measure: 'level' }) as Figure;

  it('takes so many out of a hundred for a percentage', () => {
    const question = ask('On how many days out of a hundred is the air good?');
    expect(fitsQuantity(question, figure('%'))).toBe(1);
    expect(fitsQuantity(question, figure(''))).toBeLessThan(0.3);
  });

  it('takes no number of things and no length of time for an amount', () => {
    const question = ask('How much is drawn from the reserves?');
    expect(fitsQuantity(question, figure('$'))).toBe(1);
    expect(fitsQuantity(question, figure('years'))).toBeLessThan(0.5);
    expect(fitsQuantity(question, { ...figure(''), value: 2 })).toBeLessThan(0.5);
  });

  it('takes no rank and no number of years for a number of things, unless places are counted', () => {
    const rank = { ...figure(''), measure: 'rank' as const };
    const question = ask('How many of the top 500 companies invested?');
    expect(fitsQuantity(question, figure(''))).toBe(1);
    expect(fitsQuantity(question, rank)).toBeLessThan(0.3);
    expect(fitsQuantity(question, figure('years'))).toBeLessThan(0.3);
    expect(fitsQuantity(ask('How many places did GDP climb, and to which rank?'), rank)).toBe(1);
  });
});

describe('countsWhatIsAsked', () => {
  it('knows what is counted by the words behind the number', () => {
    const question = ask('How many families will the programme cover?');
    expect(countsWhatIsAsked(question, 'programme to cover', ' families with children')).toBe('yes');
    expect(countsWhatIsAsked(question, 'programme to cover', ' towns with families')).toBe('no');
  });
});
