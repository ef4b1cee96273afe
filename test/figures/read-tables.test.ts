import { describe, expect, it } from 'vitest';
import { readAll, readFigures } from './read-figures.ts';

const EXPENSES = `**Table 3 Expenses of the library**

| Programme | Budget 2021–22 $’000 (a) | Actual expenses 2020–21 $’000 (b) | Change (%) |
|---|---|---|---|
| Books[^1] | 30,525 | 28,013 | 9.0 |
| Total | 31,023 | (861) | – |`;

const STAFF = `**Staff at 30 June 2021**

|  | Ongoing |  | Casual | Total |
|---|---|---|---|---|
|  | Male | Female |  |  |
| Grade 1 | 6 | 1 | 4 | 11 |
|  | 2019 | 2020 | 2021 | |
| Share of women | 40% | 41% | 42% | |`;

function read(text: string) {
  return readFigures(`Our work goes on.\n\n${text}\n\nThe end.`).map(
    ({ text: words, indicator, value, unit, measure, period }) =>
      [words, indicator, value, unit, measure, `${period.kind} ${period.label}`] as const,
  );
}

describe('a table', () => {
  it('names a value by its row and column, whose header gives unit and time', () => {
    expect(read(EXPENSES)).toEqual([
      ['30,525', 'Books, Budget', 30525000, '$', 'level', 'target 2021–2022'],
      ['28,013', 'Books, Actual expenses', 28013000, '$', 'level', 'result 2020–2021'],
      ['9.0', 'Books, Change', 9, '%', 'change', 'other undated'],
      ['31,023', 'Total, Budget, Expenses of the library', 31023000, '$', 'level', 'target 2021–2022'],
      ['861', 'Total, Actual expenses, Expenses of the library', -861000, '$', 'level', 'result 2020–2021'],
    ]);
  });

  it('may have headings over several columns, and a new header in its middle', () => {
    expect(read(STAFF).map(([words, indicator, , unit, , time]) => [words, indicator, unit, time])).toEqual([
      ['6', 'Grade 1, Ongoing, Male', '', 'result 2021'],
      ['1', 'Grade 1, Ongoing, Female', '', 'result 2021'],
      ['4', 'Grade 1, Casual', '', 'result 2021'],
      ['11', 'Grade 1, Total', '', 'result 2021'],
      ['40%', 'Share of women', '%', 'result 2019'],
      ['41%', 'Share of women', '%', 'result 2020'],
      ['42%', 'Share of women', '%', 'result 2021'],
    ]);
  });

  it('has no number that is neither a figure nor excluded', () => {
    const { figures, excluded } = readAll(`Our work goes on.\n\n${EXPENSES}`);
    const known = [...figures, ...excluded].map(({ text }) => text);
    for (const words of ['3', '2021–22', '’000', '2020–21', '1', '30,525', '31,023', '861'])
      expect(known).toContain(words);
  });
});
