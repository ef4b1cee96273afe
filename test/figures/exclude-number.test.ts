import { describe, expect, it } from 'vitest';
import { readAll } from './read-figures.ts';

function reasons(text: string): string[] {
  return readAll(text)
    .excluded.filter((number) => number.start > 40)
    .map(({ text: words, reason }) => `${words}: ${reason}`);
}

describe('numbers that are no figures fall under a class', () => {
  it.each([
    ['We carried out the “10 + N” action.', '10: number in a name in quotation marks'],
    ['We built the G60 Valley.', 'G60: number in a proper name'],
    ['The use of 5G is growing.', '5G: number in a proper name'],
    ['The concentration of PM 2.5 is falling.', '2.5: number in a proper name'],
    ['The shift to Industry 4.0 goes on.', '4.0: number in a proper name'],
    ['Our counties entered the List of Top 100 Counties in Services.', '100: number in a proper name'],
    ['We implemented the Three-year Action.', 'Three-year: number in a proper name'],
    ['Investments by the world top 500 enterprises are growing.', '500: group named by its rank'],
    [
      'The numbers of 10-billion-yuan enterprises are growing.',
      '10-billion-yuan: size class of what is counted',
    ],
    ['We celebrated the 100th anniversary of the founding.', '100th: ordinal in a name or an order'],
    ['This is one of the best cities.', 'one: one as a determiner'],
    ['Revenue per 666.7 square meters of land is growing.', '666.7 square meters: part of a unit'],
    ['Workers aged 55 and above are covered.', '55: age that names a group'],
    ['We will finish the work within the next five years.', 'five years: period words'],
    ['We put people in the first place.', 'first place: figure of speech'],
    ['The output of 2016 is known.', '2016: date or year'],
  ])('%s', (text, reason) => {
    expect(reasons(text)).toContain(reason);
  });

  it('keeps counts of real things', () => {
    const { figures } = readAll('We submitted 12 candidate projects, and five counties took part.');
    expect(figures.map(({ text }) => text)).toEqual(['12', 'five']);
  });
});
