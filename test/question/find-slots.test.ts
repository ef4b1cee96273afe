import { describe, expect, it } from 'vitest';
import { findSlots, mainSlot } from '../../src/question/find-slots.ts';

describe('mainSlot', () => {
  it.each([
    ['How many new parks were opened in 2021?', 'parks'],
    ['How many classrooms got better lighting?', 'classrooms'],
    ['What is the GDP growth target for 2022?', 'GDP'],
    ['When will Jiaxing Airport open?', 'Jiaxing Airport'],
    ['Was the construction of an airport approved?', 'airport'],
    ['How much was spent on people’s livelihood?', 'people’s livelihood'],
    ['What is planned for Jiaxing Port?', 'Jiaxing Port'],
    ['How much did total fiscal revenue reach?', 'total fiscal revenue'],
    ['What per capita income will rural residents have?', 'per capita income'],
  ])('%s', (question, words) => {
    const slot = mainSlot(question);
    expect(slot && question.slice(slot.start, slot.end)).toBe(words);
  });

  it('has none where nothing is named', () => {
    expect(mainSlot('And in 2021?')).toBeUndefined();
  });
});

describe('findSlots', () => {
  it('tells what is asked for from what stands beside it', () => {
    const question = 'How many proposals from the deputies were handled?';
    expect(
      findSlots(question).map(({ start, end, role, preposition }) => [
        question.slice(start, end),
        role,
        preposition,
      ]),
    ).toEqual([
      ['proposals', 'asked', null],
      ['deputies', 'beside', 'from'],
    ]);
  });
});
