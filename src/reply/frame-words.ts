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

/** How many of a letter's questions were found, looked up and answered. */
export interface Counts {
  questions: number;
  lookedUp: number;
  answered: number;
}

/** The sentences of a draft between the office's own words. */
export interface DraftWords {
  /** @param titles of the reports; none where there are too many to name. */
  opening(titles: string[], counts: Counts): string;
  asked: string;
  notAnswered(questions: number): string;
  /** Above questions in a language in which the reports could not be searched. */
  notLookedUp(questions: number): string;
  /** Behind a question that leans on what is not said. */
  unclear: string;
  closing: string;
}

function nameInEnglish(titles: string[]): string {
  if (titles.length === 0) return 'the published reports';
  return titles.map((title) => `“${title}”`).join(' and ');
}

function nameInChinese(titles: string[]): string {
  return titles.length === 0 ? '已公布的报告' : titles.map((title) => `《${title}》`).join('和');
}

export const DRAFT_WORDS: Record<ReplyLanguage, DraftWords> = {
  en: {
    opening(titles, { questions, lookedUp, answered }) {
      const reports = nameInEnglish(titles);
      if (questions === 0)
        return `Thank you for your letter. We found no question in it that ${reports} could answer, and so quote nothing from it here.`;
      if (lookedUp === 0) return 'Thank you for your letter.';
      if (answered === 0)
        return `Thank you for your letter. We looked for an answer in ${reports} and did not find one.`;
      return `Thank you for your letter. What follows is quoted from ${reports} as published; the numbers refer to the sources.`;
    },
    asked: 'You asked:',
    notAnswered: (questions) =>
      `The report does not answer the following question${questions === 1 ? '' : 's'}:`,
    notLookedUp: (questions) =>
      `The report is in English. The following question${questions === 1 ? ' is' : 's are'} not, and could not be looked up in it:`,
    unclear: 'It is not clear to us what this refers to.',
    closing: 'This letter sets out what the report says and makes no commitment beyond it.',
  },
  zh: {
    opening(titles, { questions, lookedUp, answered }) {
      const reports = nameInChinese(titles);
      if (questions === 0)
        return `来信收悉，谢谢。我们在信中没有找到可由${reports}回答的问题，因此未引用报告内容。`;
      if (lookedUp === 0) return '来信收悉，谢谢。';
      if (answered === 0) return `来信收悉，谢谢。我们查阅了${reports}，未能找到答案。`;
      return `来信收悉，谢谢。以下内容摘自${reports}，按原文引用；数字为出处编号。`;
    },
    asked: '您问：',
    notAnswered: () => '对以下问题，报告没有作出回答：',
    notLookedUp: () => '报告为英文；没有语言模型，以下问题无法对照报告查阅：',
    unclear: '我们无法确定所指内容。',
    closing: '本复函仅说明报告的内容，不构成超出报告的承诺。',
  },
};
