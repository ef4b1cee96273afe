import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/model/read-refusal.ts';

describe('a draft', () => {
  it.each([
    'NOT_IN_REPORT',
    'NOT IN REPORT',
    '`NOT_IN_REPORT`',
    '**Not in report.**',
    'Not-in-report',
    'not_in_the_report',
    'Not in the passages.',
    'Not found in the report.',
    'The passages do not mention a GDP growth target.',
    'The passages don’t say who won.',
    'They do not contain that information.',
    'I’m sorry, but the report does not provide this figure [1].',
    'The provided context does not contain an answer to this question.',
    'None of the passages gives the number of museums.',
    'Nothing in the report answers this.',
    'No passage mentions whales.',
    'The report makes no mention of whales.',
    'The report is silent on this.',
    'I cannot answer this question.',
    'I could not find this in the text.',
    'I don’t have enough information.',
    'I am unable to find the number of whales.',
    'This cannot be determined from the passages.',
    'There is no information about whales.',
    'There’s no mention of whales.',
    'The number of whales is not mentioned.',
    'The target was not specified.',
    'No information available.',
    'Insufficient information.',
    'Unanswerable.',
    'I looked through all of it. The document does not state the target.',
    'Der Bericht nennt dazu keine Zahl.',
    'Das geht aus dem Bericht nicht hervor.',
    'Im Bericht wird dies nicht erwähnt.',
    'Dazu gibt es keine Angaben.',
    'Die Frage kann nicht beantwortet werden.',
    'Nicht im Bericht.',
    'Le rapport ne mentionne pas cet objectif.',
    'Aucune information à ce sujet.',
    'El informe no menciona este objetivo.',
    '报告没有提到这个目标。',
    '报告中未提及鲸鱼的数量。',
    '提供的段落没有包含相关信息。',
    '根据所提供的材料，无法回答这个问题。',
    '没有找到相关信息。',
    '报告未给出该数据。',
    'この報告書には記載がありません。',
    '보고서에는 언급되어 있지 않습니다.',
  ])('refuses: %s', (draft) => {
    expect(isRefusal(draft)).toBe(true);
  });

  it.each([
    '',
    'GDP grew by 9.5% [1].',
    'Revenue did not grow in 2021 [1].',
    'Nursing care is not provided [1].',
    'GDP grew by 9.5% [1]. The report does not mention the year.',
    'The town will build a hospital for those who cannot be treated elsewhere [2].',
    '2022年GDP增长8%[1]。',
    'Das BIP wuchs 2021 nicht [1].',
  ])('does not: %s', (draft) => {
    expect(isRefusal(draft)).toBe(false);
  });
});
