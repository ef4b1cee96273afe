import { describe, expect, it } from 'vitest';
import { makeStandalone } from '../../src/question/make-standalone.ts';
import type { Turn } from '../../src/types.ts';

/** The last is asked after the others. */
function ask(...questions: string[]): string {
  const history = questions.slice(0, -1).flatMap((content): Turn[] => [
    { role: 'user', content },
    { role: 'assistant', content: 'GDP grew by 99% in Atlantis.' },
  ]);
  return makeStandalone(questions.at(-1)!, history);
}

describe('makeStandalone: time', () => {
  it('puts a new time in the place of the old one', () => {
    expect(ask('What is the 2022 GDP target?', 'And for the next five years?')).toBe(
      'What is the GDP target for the next five years?',
    );
    expect(ask('What is the GDP growth target for 2022?', 'And in 2021?')).toBe(
      'What is the GDP growth for 2021?',
    );
  });

  it('puts it behind where there was none', () => {
    expect(ask('How many schools were built?', 'In 2021?')).toBe('How many schools were built for 2021?');
  });

  it('keeps the subject where the turn repeats only a part of it', () => {
    expect(
      ask('How many jobs were created in the past five years?', 'and how many were created in 2021?'),
    ).toBe('how many jobs were created in 2021?');
  });
});

describe('makeStandalone: subject', () => {
  it('changes words that share their last word', () => {
    expect(ask('What is the target for urban residents’ income in 2022?', 'And rural residents?')).toBe(
      'What is the target for rural residents’ income in 2022?',
    );
  });

  it('changes what the question is about', () => {
    expect(ask('What is the 2022 GDP target?', 'And for CPI?')).toBe('What is the 2022 CPI target?');
  });

  it.each([
    ['And in Hangzhou?', 'How many schools were built in Hangzhou?'],
    ['What about Pinghu?', 'How many schools were built in Pinghu?'],
    ['How about in Xiuzhou District?', 'How many schools were built in Xiuzhou District?'],
  ])('changes the place: %j', (turn, standalone) => {
    expect(ask('How many schools were built in Haining?', turn)).toBe(standalone);
  });

  it('adds a place where there was none', () => {
    expect(ask('How many schools were built?', 'And in Hangzhou?')).toBe(
      'How many schools were built in Hangzhou?',
    );
  });

  it('asks for the target of what was asked about, and counts it again', () => {
    expect(ask('What was GDP in 2021?', 'And the target for 2022?')).toBe('What is the GDP target for 2022?');
    expect(ask('How many jobs were created in the past five years?', 'How many are planned for 2022?')).toBe(
      'How many jobs are planned for 2022?',
    );
  });
});

describe('makeStandalone: pronouns and references', () => {
  it('puts the subject in the place of a pronoun, and keeps its time', () => {
    expect(ask('How many 5G base stations were built?', 'When were they built?')).toBe(
      'When were the 5G base stations built?',
    );
    expect(ask('What was GDP in 2021?', 'By how much did it grow?')).toBe(
      'By how much did the GDP grow (2021)?',
    );
  });

  it('asks for one of the items of a list', () => {
    expect(ask('What are the six major tasks for 2022?', 'What is the third one?')).toBe(
      'What is the third of these: What are the six major tasks for 2022?',
    );
    expect(ask('What are the six major tasks for 2022?', 'And the last?')).toBe(
      'What is the last of these: What are the six major tasks for 2022?',
    );
  });

  it('asks where it stands, and for the words', () => {
    expect(ask('How many parks were opened?', 'Where does the report say that?')).toBe(
      'Where does the report say this: How many parks were opened?',
    );
    expect(ask('How many parks were opened?', 'What are the exact words?')).toBe(
      'What are the exact words on this: How many parks were opened?',
    );
  });

  it('asks what the speaker is', () => {
    expect(ask('Who gave the report?', 'What is his position?')).toBe('Who gave the report?');
  });
});

describe('makeStandalone: what it leaves alone', () => {
  it.each([
    'How many parks were opened?',
    'Who gave the report?',
    'When was it published?',
    'Does the report mention hydrogen?',
    'What does CPPCC stand for?',
    'Summarise the report.',
  ])('a question with a subject of its own inherits nothing: %j', (question) => {
    expect(ask('What is the GDP target for 2022?', question)).toBe(question);
  });

  it('the first question', () => {
    expect(ask('And in 2021?')).toBe('And in 2021?');
  });

  it('a question after a greeting', () => {
    expect(ask('Hello!', 'And for CPI?')).toBe('And for CPI?');
  });
});

describe('makeStandalone: several turns', () => {
  it('carries the time of the turn before', () => {
    expect(ask('What is the 2022 GDP target?', 'And for the next five years?', 'And CPI?')).toBe(
      'What is the CPI target for the next five years?',
    );
  });

  it('goes over thanks', () => {
    expect(ask('What is the 2022 GDP target?', 'Thanks!', 'And for CPI?')).toBe(
      'What is the 2022 CPI target?',
    );
  });

  it('starts anew with a new topic', () => {
    expect(ask('What is the 2022 GDP target?', 'How many parks were opened in 2021?', 'And in 2020?')).toBe(
      'How many parks were opened for 2020?',
    );
  });
});

describe('makeStandalone: what takes whose place', () => {
  it.each([
    ['How much was spent on health?', 'And on education?', 'How much was spent on education?'],
    ['What is the minimum salary of a clerk?', 'And the maximum?', 'What is the maximum salary of a clerk?'],
    [
      'What is Haining to become in retail?',
      'What about Tongxiang?',
      'What is Tongxiang to become in retail?',
    ],
    [
      'What is the payout for those aged 35 to 44?',
      'And those aged 60 and over?',
      'What is the payout for those aged 60 and over?',
    ],
    [
      'How high are the incomes of urban residents?',
      'And those in the countryside?',
      'How high are the incomes in the countryside?',
    ],
    [
      'What growth does the minister forecast for 2021?',
      'What about inflation?',
      'What inflation does the minister forecast for 2021?',
    ],
  ])('%s | %s', (first, turn, standalone) => {
    expect(ask(first, turn)).toBe(standalone);
  });
});

describe('makeStandalone: what goes without saying', () => {
  it('counts the same again', () => {
    expect(ask('How many firms were listed in 2021?', 'How many do they want for 2022?')).toBe(
      'How many firms do they want for 2022?',
    );
    expect(ask('Which railways start construction?', 'Which ones will be finished?')).toBe(
      'Which railways will be finished?',
    );
  });

  it('counts something else at the same time', () => {
    expect(ask('How many jobs are planned for 2022?', 'How many schools?')).toBe('How many schools (2022)?');
  });

  it('asks what was before, and what is now', () => {
    expect(ask('How high is the allowance planned for 2022?', 'What was it before that?')).toBe(
      'How high is the allowance before?',
    );
    expect(ask('How high was the allowance in 2016?', 'And now?')).toBe('How high was the allowance now?');
  });

  it('reads times that point back', () => {
    expect(ask('How many jobs are planned for 2022?', 'How many homes will be built in that time?')).toBe(
      'How many homes will be built in 2022?',
    );
    expect(ask('How many births were there in 2013?', 'And the year before?')).toBe(
      'How many births were there for 2012?',
    );
  });

  it('asks for the reason', () => {
    expect(ask('What is the GDP target for 2022?', 'Why?')).toBe('Why: What is the GDP target for 2022?');
  });

  it('takes no report and no other thing with a name for a pronoun', () => {
    expect(ask('What is planned for Jiashan?', 'Who wrote this report?')).toBe('Who wrote this report?');
    for (const turn of ['What are the six tasks for this year?', 'What will be done for this city?'])
      expect(ask('What was the GDP in 2021?', turn)).toBe(turn);
    expect(ask('What was the GDP in 2021?', 'How much is it this year?')).toBe(
      'What was the GDP for this year?',
    );
  });
});
