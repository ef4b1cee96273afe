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
