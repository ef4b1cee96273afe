import { describe, expect, it } from 'vitest';
import { separateReport } from '../../src/question/separate-report.ts';

const SEVERAL = { reportYears: [2008, 2015, 2022] };

describe('separateReport', () => {
  it.each([
    ['How much is spent on parks in Budget 2015?', 'How much is spent on parks?', 'Budget 2015'],
    ['According to the 2015 budget speech, who pays?', 'who pays?', '2015 budget speech'],
    ['Budget 2015: how much is it?', 'how much is it?', 'Budget 2015'],
    ['silver support payout, budget 2015', 'silver support payout', 'budget 2015'],
    ['Who pays the levy (Budget 2015)?', 'Who pays the levy?', 'Budget 2015'],
    ['What does the firm, mentioned in Budget 2015, do?', 'What does the firm, do?', 'Budget 2015'],
    ['How old can people get, going by the 2015 budget?', 'How old can people get?', '2015 budget'],
  ])('takes away what only says where something stands: %j', (asked, text, name) => {
    expect(separateReport(asked, SEVERAL)).toMatchObject({ text, name, years: [2015] });
  });

  it.each([
    ['Does the 2015 budget raise the levy?', 'Does the report raise the levy?'],
    ['What are the thrusts of Budget 2015?', 'What are the thrusts of the report?'],
    ['Is Keppel mentioned in the 2015 speech?', 'Is Keppel mentioned?'],
  ])('lets a part of the sentence stand as "the report": %j', (asked, text) => {
    expect(separateReport(asked, SEVERAL).text).toBe(text);
  });

  it.each([
    ['How large is the package announced in Budget 2015?', 'How large is the package?'],
    ['What is growth in 2015, according to the Budget 2015 speech?', 'What is growth in 2015?'],
    ['Which measures were announced in Budget 2015?', 'Which measures were announced?'],
    ['What has the state introduced in Budget 2015?', 'What has the state introduced?'],
  ])('takes away what was only done to a thing there: %j', (asked, text) => {
    expect(separateReport(asked, SEVERAL).text).toBe(text);
  });

  it('knows a report by a name with a slip in it', () => {
    expect(separateReport('bugdet 2008 income tax rebate', SEVERAL)).toMatchObject({
      years: [2008],
      text: 'the report income tax rebate',
    });
  });

  it('leaves a question about two reports as it is', () => {
    const asked = 'What changed from Budget 2015 to Budget 2022?';
    expect(separateReport(asked, SEVERAL)).toMatchObject({ text: asked, name: null, years: [2015, 2022] });
  });

  it('leaves the year of the only report a time', () => {
    const asked = 'What does the 2022 report say about schools?';
    expect(separateReport(asked, { reportYears: [2022] })).toMatchObject({ text: asked, years: [] });
  });

  it('takes no other word beside a year for a report', () => {
    expect(separateReport('What was growth in 2015?', SEVERAL)).toMatchObject({ years: [], name: null });
    expect(separateReport('How many schools opened in export 2015?', SEVERAL).years).toEqual([]);
  });
});
