import { expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

function times(text: string): string[] {
  return readFigures(text).map(({ text: words, period }) => `${words}: ${period.kind} ${period.label}`);
}

it.each([
  [
    'Since then 10,000 recruits graduated from schools and a further 5,000 will be trained.',
    ['10,000: result undated', '5,000: target 2022'],
  ],
  ['As prices have risen by 3%, I will pay $500.', ['3%: result undated', '$500: target 2022']],
])('a figure has the period of its own clause: %s', (text, periods) => {
  expect(times(text)).toEqual(periods);
});

it.each([
  ['We will raise the ceiling from $1,150 to $1,170.', ['$1,150: other before 2022', '$1,170: target 2022']],
  [
    'The maximum will be raised to $1,170, up from $1,150.',
    ['$1,170: target 2022', '$1,150: other before 2022'],
  ],
  ['We are cutting late fees from $32 to $8.', ['$32: other before 2022', '$8: other undated']],
  ['Inflation has dropped from 9% to 3%.', ['9%: result before 2022', '3%: result undated']],
  [
    'Spending is $80 million, compared with $70 million in 2020.',
    ['$80 million: other undated', '$70 million: result 2020'],
  ],
  ['The Directorate, which I set up in 2019, has taken 187 persons to court.', ['187: result undated']],
])('the time of another end or clause is not the figure’s own: %s', (text, periods) => {
  expect(times(text)).toEqual(periods);
});
