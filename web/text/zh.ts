import type { InterfaceText } from './en.ts';
import { asking } from './zh/asking.ts';
import { reading } from './zh/reading.ts';
import { desk } from './zh/desk.ts';

/** Every word of the interface in Chinese. */
export const zh: InterfaceText = {
  locale: 'zh-CN',
  product: '问报告',
  skipToContent: '跳到正文',
  otherLanguage: { code: 'en', name: 'English', label: 'Switch to English' },
  views: {
    label: '视图',
    ask: '提问',
    report: () => '报告',
    figures: '数据',
    briefing: '简报',
    reply: '复函',
    chooseReports: '报告（不选即为全部）',
  },
  unknown: {
    title: '此网址没有内容',
    detail: '请检查网址，或重新开始。',
    home: '提问',
  },

  ...asking,
  ...reading,
  ...desk,
};
