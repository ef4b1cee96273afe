import { describe, expect, it } from 'vitest';
import { keepsQuestion } from '../../src/model/keep-question.ts';

const asked = (...questions: string[]) => questions.map((content) => ({ role: 'user', content }) as const);

const GDP_TARGET = 'What is the GDP growth target for 2022?';
const URBAN_INCOME = 'What was the per capita disposable income of urban residents in 2021?';
const UNEMPLOYMENT_PLAN = 'What is planned for unemployment over the next five years?';

describe('a follow-up that the model has put', () => {
  it.each([
    ['And in 2021?', GDP_TARGET, 'How much did GDP grow in 2021?'],
    ['And the year before?', GDP_TARGET, 'What was the GDP growth in 2021?'],
    [
      'And for rural residents?',
      URBAN_INCOME,
      'What was the disposable income per capita of rural residents in 2021?',
    ],
    ['And what about GDP?', UNEMPLOYMENT_PLAN, 'What is planned for GDP over the next five years?'],
    ['Where are they?', 'How many hospitals were built?', 'Where are the hospitals that were built?'],
  ])('is the one that was asked: %s', (question, before, restated) => {
    expect(keepsQuestion(restated, question, asked(before))).toBe(true);
  });

  it.each([
    ['And in 2021?', GDP_TARGET, GDP_TARGET],
    ['And in 2021?', GDP_TARGET, 'How much did revenue grow in 2021?'],
    ['And in 2021?', GDP_TARGET, 'How did GDP grow?'],
    ['And in 2021?', GDP_TARGET, 'How is the weather on Mars?'],
    ['And for rural residents?', URBAN_INCOME, URBAN_INCOME],
    [
      'And for rural residents?',
      URBAN_INCOME,
      'What was the per capita disposable income of rural residents?',
    ],
    ['And what about GDP?', UNEMPLOYMENT_PLAN, 'How did GDP develop over the past five years?'],
    ['And what about GDP?', UNEMPLOYMENT_PLAN, 'What is planned for GDP in 2022?'],
    ['Where are they?', 'How many hospitals were built?', 'Where are the schools?'],
    ['Where are they?', 'How many hospitals were built?', 'Where are the hospitals of Shanghai?'],
  ])('is not: %s %s -> %s', (question, before, restated) => {
    expect(keepsQuestion(restated, question, asked(before))).toBe(false);
  });
});

describe('a question in another language that the model has put into English', () => {
  it.each([
    ['2022年国内生产总值增长目标是多少？', GDP_TARGET],
    ['未来五年GDP的目标是什么？', 'What is the GDP target for the next five years?'],
    ['过去五年GDP怎样变化？', 'How did GDP develop over the past five years?'],
    ['一般公共预算收入增长了多少？', 'How much did general public budget revenue grow?'],
    ['2021年的GDP是6355亿元吗？', 'Was GDP 635.5 billion yuan in 2021?'],
    ['Wie hoch war das BIP in den vergangenen fünf Jahren?', 'How high was GDP in the past five years?'],
    [
      'Quel est l’objectif de PIB pour les cinq prochaines années ?',
      'What is the GDP target for the next five years?',
    ],
    ['¿Cuál es el objetivo de crecimiento para 2022?', 'What is the growth target for 2022?'],
  ])('is the one that was asked: %s', (question, restated) => {
    expect(keepsQuestion(restated, question, [])).toBe(true);
  });

  it.each([
    ['2022年国内生产总值增长目标是多少？', 'What is the GDP growth target for 2021?'],
    ['2022年国内生产总值增长目标是多少？', 'What is the GDP growth target?'],
    ['国内生产总值增长目标是多少？', GDP_TARGET],
    ['国内生产总值增长目标是多少？', 'Is the GDP growth target 20%?'],
    ['未来五年GDP的目标是什么？', 'What was GDP over the past five years?'],
    ['未来五年GDP的目标是什么？', 'What is the GDP target for the next ten years?'],
    ['2021年的GDP是6355亿元吗？', 'Was GDP 63.55 billion yuan in 2021?'],
    ['¿Cuál es el objetivo de crecimiento para 2022?', 'What is the growth target for 2023?'],
  ])('is not: %s -> %s', (question, restated) => {
    expect(keepsQuestion(restated, question, [])).toBe(false);
  });

  it('may take from the questions before what it leaves out', () => {
    const history = asked('2022年国内生产总值增长目标是多少？');
    expect(keepsQuestion('What is the R&D target for 2022?', '研发呢？', history)).toBe(true);
    expect(keepsQuestion('What is the GDP growth for 2021?', '2021年呢？', history)).toBe(true);
    expect(keepsQuestion('What is the GDP growth for 2022?', '2021年呢？', history)).toBe(false);
  });
});
