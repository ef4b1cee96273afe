import { describe, expect, it } from 'vitest';
import { stripWrapping } from '../../src/question/strip-wrapping.ts';

describe('stripWrapping', () => {
  it.each([
    ['Could you kindly tell me how many greenways were built?', 'how many greenways were built?'],
    ['I was wondering what the GDP growth rate was in 2021', 'what the GDP growth rate was in 2021'],
    ['Do you know how many 5G base stations were built?', 'how many 5G base stations were built?'],
    ['Hey, quick question: how many parks?', 'how many parks?'],
    ['Hi there! I would like to know how many parks were opened.', 'how many parks were opened.'],
    ['Good morning, please tell me the GDP target.', 'the GDP target.'],
  ])('takes politeness away in front: %j', (asked, bare) => {
    expect(stripWrapping(asked)).toBe(bare);
  });

  it.each([
    ['Hello, how many parks were opened? Thanks a lot!', 'how many parks were opened?'],
    ['How many parks were opened? I could not find it.', 'How many parks were opened?'],
    ['How many parks were opened? Yours sincerely, A. Reader', 'How many parks were opened?'],
  ])('takes thanks and closings away behind: %j', (asked, bare) => {
    expect(stripWrapping(asked)).toBe(bare);
  });

  it('keeps of a letter only what asks', () => {
    const letter =
      'Dear Sir or Madam,\n\nI am writing about the schools. I live in Haining with two children. How many new schools will be built in 2022?\n\nYours sincerely,\nA. Reader';
    expect(stripWrapping(letter)).toBe('How many new schools will be built in 2022?');
  });

  it.each([
    [
      'Hello! I work for a bank in Leeds and would like to know the throughput of the port. Thanks a million',
      'the throughput of the port.',
    ],
    [
      'We prepare a note for clients, so I would be grateful if you could tell me by how much the bonds grow.',
      'by how much the bonds grow.',
    ],
    [
      'As a retired nurse living in York I am interested in how many physicians will be added.',
      'how many physicians will be added.',
    ],
    ['My boss needs the investment target for 2022 asap, thx', 'the investment target for 2022'],
    [
      'I wonder whether you could tell me how many jobs are planned, as I am looking for work.',
      'how many jobs are planned',
    ],
    [
      'To whom it may concern: we would appreciate it if you could inform us of the share of small firms.',
      'the share of small firms.',
    ],
    [
      'Sorry to bother you, but I cannot find it anywhere: how long are the greenways?',
      'how long are the greenways?',
    ],
    ['I have been asked to find out who gave this report. Can you help?', 'who gave this report.'],
    [
      'How many stations will be opened? I would be very grateful for your help.',
      'How many stations will be opened?',
    ],
  ])('takes the writer’s own story away: %j', (letter, bare) => {
    expect(stripWrapping(letter)).toBe(bare);
  });

  it('keeps every question of a letter', () => {
    expect(stripWrapping('My son is ill. Where is the new hospital? We need it. Who pays for it?')).toBe(
      'Where is the new hospital? Who pays for it?',
    );
  });

  it('writes common slips and short forms out', () => {
    expect(stripWrapping('wat is teh gdp target')).toBe('what is the gdp target');
    expect(stripWrapping('hwo mny km of greenways, whats the pct')).toBe(
      'how many kilometers of greenways, what is the percent',
    );
  });

  it('takes an abbreviation in capitals for no slip', () => {
    expect(stripWrapping('WHAT DOES PCT STAND FOR? HOW MANY?')).toBe('WHAT DOES PCT STAND FOR? HOW MANY?');
  });

  it.each([
    'What is the 2022 GDP target?',
    'What does the report say about thanks?',
    'Please list the six tasks.',
    'Thanks!',
    '',
  ])('leaves alone what is a question, or would leave nothing: %j', (text) => {
    expect(stripWrapping(text)).toBe(text);
  });
});
