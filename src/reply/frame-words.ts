import type { ReplyFrame, ReplyLanguage } from './reply.ts';

/** What an office puts around its replies where it has configured nothing. */
export const DEFAULT_FRAMES: Record<ReplyLanguage, ReplyFrame> = {
  en: {
    reference: 'Re: Your letter',
    salutation: 'Dear Sir or Madam,',
    contact:
      'For matters that the report does not cover, please contact the department responsible for them.',
    signOff: 'Yours faithfully,',
  },
  zh: {
    reference: '关于：您的来信',
    salutation: '您好！',
    contact: '报告未涉及的事项，请向主管部门咨询。',
    signOff: '此致\n敬礼',
  },
};

/** The sentences of a draft between the office's own words. */
export interface DraftWords {
  /** @param reports named, or "" where there are too many to name. */
  opening(reports: string, questions: number, answered: number): string;
  asked: string;
  notAnswered(several: boolean): string;
  /** Behind a question that no report answers, where nothing more is known. */
  unclear: string;
  closing: string;
}

export const DRAFT_WORDS: Record<ReplyLanguage, DraftWords> = {
  en: {
    opening(reports, questions, answered) {
      const source = reports || 'the published reports';
      if (questions === 0)
        return `Thank you for your letter. We found no question in it that ${source} could answer, so this reply quotes nothing from it.`;
      if (answered === 0)
        return `Thank you for your letter. We have looked for an answer in ${source} and have not found one.`;
      return `Thank you for your letter. What follows is taken from ${source} and quoted as published; the numbers refer to the sources.`;
    },
    asked: 'You asked:',
    notAnswered: (several) =>
      several
        ? 'The report does not answer the following questions:'
        : 'The report does not answer the following question:',
    unclear: 'It is not clear from your letter what this refers to.',
    closing: 'This reply tells you what the report says; it promises nothing beyond it.',
  },
  zh: {
    opening(reports, questions, answered) {
      const source = reports === '' ? '已公布的报告' : `《${reports}》`;
      if (questions === 0)
        return `来信收悉，谢谢。我们在信中没有找到可由${source}回答的问题，因此本复函未引用报告内容。`;
      if (answered === 0) return `来信收悉，谢谢。我们查阅了${source}，未能找到对您所提问题的回答。`;
      return `来信收悉，谢谢。以下内容摘自${source}，按原文引用；数字为出处编号。`;
    },
    asked: '您问：',
    notAnswered: () => '对以下问题，报告没有作出回答：',
    unclear: '从来信中无法确定所指内容。',
    closing: '本复函仅说明报告的内容，不构成超出报告的承诺。',
  },
};
