import { describe, expect, it } from 'vitest';
import { detectForeignLanguage } from '../../src/question/detect-language.ts';

describe('detectForeignLanguage', () => {
  it.each([
    ['2022年GDP目标是多少？', 'zh'],
    ['GDP目標は何ですか', 'ja'],
    ['GDP 목표는 무엇입니까', 'ko'],
    ['Каков план на 2022 год?', 'ru'],
    ['ما هو هدف الناتج المحلي؟', 'ar'],
    ['हिन्दी में क्या है', 'hi'],
    ['Quel est l’objectif du PIB pour 2022 ?', 'fr'],
    ['Was ist das Ziel für 2022?', 'de'],
    ['¿Cuál es el objetivo del PIB?', 'es'],
    ['Qual é a meta do PIB para 2022?', 'pt'],
    ['Qual è l’obiettivo del PIL per il 2022?', 'it'],
    ['Wat is het doel voor het jaar 2022?', 'nl'],
    ['Berapa target PDB untuk tahun 2022?', 'id'],
    ['Mục tiêu GDP của năm 2022 là bao nhiêu?', 'vi'],
  ])('%j is %s', (text, language) => {
    expect(detectForeignLanguage(text)).toBe(language);
  });

  it.each([
    'What is the GDP target?',
    'GDP 2022',
    'GDP?',
    'What does 浙江 mean?',
    'What is the “Qu’est-ce que c’est” plan?',
    'Which Los Angeles company?',
  ])('%j is English, or too short to tell', (text) => {
    expect(detectForeignLanguage(text)).toBeUndefined();
  });
});
