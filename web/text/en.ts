import { asking } from './en/asking.ts';
import { reading } from './en/reading.ts';
import { desk } from './en/desk.ts';

/** Every word of the interface in English. The other languages are files of the same shape. */
export const en = {
  locale: 'en-GB',
  product: 'Ask the report',
  skipToContent: 'Skip to the content',
  otherLanguage: { code: 'zh', name: '中文', label: '切换到中文' },
  views: {
    label: 'Views',
    ask: 'Ask',
    report: (count: number): string => (count > 1 ? 'Reports' : 'Report'),
    figures: 'Figures',
    briefing: 'Briefing',
    reply: 'Reply',
    chooseReports: 'Reports (none chosen means all)',
  },
  unknown: {
    title: 'There is nothing at this address',
    detail: 'Check the address, or begin anew.',
    home: 'Ask a question',
  },

  ...asking,
  ...reading,
  ...desk,
};

export type InterfaceText = typeof en;
