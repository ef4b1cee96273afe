import { describe, expect, it } from 'vitest';
import { understandQuestion } from '../../src/question/understand-question.ts';

const ONE_REPORT = { year: 2022, reportYears: [2022] };
const SEVERAL_REPORTS = { year: 2022, reportYears: [2005, 2015, 2022] };

function timesOf(question: string): string[] {
  return understandQuestion(question, ONE_REPORT).times.map(({ label }) => label);
}

describe('understandQuestion: time', () => {
  it.each([
    ['What is the GDP target for this year?', ['2022']],
    ['How did GDP grow last year?', ['2021']],
    ['How many schools were built over the past five years?', ['past five years']],
    ['gdp target next five years', ['next five years']],
    ['Compare GDP in 2016 and 2021', ['2016', '2021']],
    ['What is the deficit for FY2020 and FY2021?', ['FY2020', 'FY2021']],
    ['How much is drawn over FY2020 and FY2021?', ['FY2020–FY2021']],
    ['How many schools were built?', []],
  ])('reads the times of %j: %j', (question, times) => {
    expect(timesOf(question)).toEqual(times);
  });

  it('reads a span of years as ahead, unless the question asks what was', () => {
    expect(understandQuestion('What is the five-year target for GDP?', ONE_REPORT).times).toEqual([
      { label: 'next five years', from: '2022-01-01', to: '2026-12-31', inferred: true },
    ]);
    expect(timesOf('How high will GDP be in five years’ time?')).toEqual(['next five years']);
    expect(timesOf('How many schools were built in five years?')).toEqual(['past five years']);
  });

  it('takes an age for no time', () => {
    expect(timesOf('How many five-year-old children are there?')).toEqual([]);
  });

  it('takes what a figure is compared with for no time of its own', () => {
    expect(timesOf('How high was GDP in 2021 compared with 2016?')).toEqual(['2021']);
  });

  it('asks about both ends of a difference', () => {
    expect(timesOf('How much higher was GDP in 2021 than in 2016?')).toEqual(['2021', '2016']);
  });
});

describe('understandQuestion: result or target', () => {
  it.each([
    ['How many schools will be built?', 'target'],
    ['What is the GDP target for this year?', 'target'],
    ['What was the target for 2021?', 'target'],
    ['How many schools were built?', 'result'],
    ['Which schools are there?', null],
    ['Compare the target with what was reached', null],
    ['What were GDP and its target in 2021 and 2022?', null],
  ])('%j asks for %s', (question, aspect) => {
    expect(understandQuestion(question, ONE_REPORT).aspect).toBe(aspect);
  });

  it('tells a change from a level', () => {
    expect(understandQuestion('How much did exports grow?', ONE_REPORT).change).toBe(true);
    expect(understandQuestion('How large were exports?', ONE_REPORT).change).toBe(false);
  });
});

describe('understandQuestion: subject and frame', () => {
  it('parts what a question is about from the words that frame it', () => {
    const { terms, frame } = understandQuestion(
      'What percentage is planned for the greening rate?',
      ONE_REPORT,
    );
    expect(terms.map(({ text }) => text)).toEqual(['greening']);
    expect(frame.map(({ text }) => text)).toEqual(['percentage', 'planned', 'rate']);
  });

  it('is about no figure that it claims', () => {
    const { terms } = understandQuestion('Is the population 5 million?', ONE_REPORT);
    expect(terms.map(({ text }) => text)).toEqual(['population']);
  });

  it('reads how many items a list is said to have', () => {
    expect(understandQuestion('What are the six major tasks for 2022?', ONE_REPORT).count).toBe(6);
    expect(understandQuestion('Which 12 railways are planned?', ONE_REPORT).count).toBe(12);
    expect(understandQuestion('What are the major tasks for 2022?', ONE_REPORT).count).toBeNull();
  });

  it('takes a few words that form no sentence for keywords', () => {
    expect(understandQuestion('new greenways', ONE_REPORT).kind).toBe('keywords');
    expect(understandQuestion('What are greenways?', ONE_REPORT).kind).toBe('other');
  });
});

describe('understandQuestion: which report', () => {
  it('picks a report by the year that belongs to it, which then is no time', () => {
    const question = understandQuestion(
      'In the 2015 budget speech, what is the deficit in 2016?',
      SEVERAL_REPORTS,
    );
    expect(question.reportYears).toEqual([2015]);
    expect(question.times.map(({ label }) => label)).toEqual(['2016']);
  });

  it('picks several', () => {
    const { reportYears } = understandQuestion(
      'What changed from Budget 2015 to Budget 2022?',
      SEVERAL_REPORTS,
    );
    expect(reportYears).toEqual([2015, 2022]);
  });

  it('takes a bare year for a time', () => {
    const question = understandQuestion('What was the deficit in 2015?', SEVERAL_REPORTS);
    expect(question.reportYears).toEqual([]);
    expect(question.times.map(({ label }) => label)).toEqual(['2015']);
  });

  it('takes the year of the only report for a time', () => {
    const question = understandQuestion('What does the 2022 report say about schools?', ONE_REPORT);
    expect(question.reportYears).toEqual([]);
    expect(question.times.map(({ label }) => label)).toEqual(['2022']);
  });
});
