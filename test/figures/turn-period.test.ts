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
])('the old end of a change is never the new value: %s', (text, periods) => {
  expect(times(text)).toEqual(periods);
});
