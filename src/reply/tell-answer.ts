import type { ReplyLanguage } from './reply.ts';

/** "**Budget Speech 2018**: Target for 2022: less than 5.5% – “…”": whose, what, when, and the value before the quote. */
const OPENING =
  /^(?:\*\*(?<title>[^*]+)\*\*: )?(?<kind>Target|Planned|For|Over) (?:for )?(?<time>[^:“”\n]{2,60}?): (?:(?<value>[^“”]{1,80}?) – )?(?=“)/u;
const VERDICT = /^(?<verdict>Yes|No)(?:[.,:]| –)\s+/u;

interface Telling {
  statement(kind: string, time: string, value: string | undefined, report: string): string;
  verdict(verdict: string): string;
  list: string;
  other: string;
}

function timeInChinese(time: string): string {
  return time
    .replace(/^the (past|next) (\w+) years/u, (_, side: string, count: string) => {
      const counted = { two: '两', three: '三', four: '四', five: '五', ten: '十' }[count] ?? ` ${count} `;
      return `${side === 'past' ? '过去' : '今后'}${counted}年`;
    })
    .replace(/\s*\((\d{4})–(\d{4})\)/u, '（$1—$2年）')
    .replace(/^(?:FY)?(\d{4})$/u, '$1年');
}

const TELLINGS: Record<ReplyLanguage, Telling> = {
  en: {
    statement(kind, time, value, report) {
      const dated = /^(?:by|before|until|from|since) /u.test(time) ? time : `for ${time}`;
      const sort = { Target: 'As a target ', Planned: 'As a plan ' }[kind] ?? '';
      const when = sort === '' ? `${dated[0]!.toUpperCase()}${dated.slice(1)}` : `${sort}${dated}`;
      return `${when}, ${report} ${value === undefined ? 'states' : `gives ${value}`}: `;
    },
    verdict: (verdict) => `${verdict}, according to the report. `,
    list: 'The report says:',
    other: 'According to the report: ',
  },
  zh: {
    statement(kind, time, value, report) {
      const aim = { Target: '的目标', Planned: '的计划' }[kind] ?? '';
      const source = report === 'the report' ? '报告' : report;
      return `${timeInChinese(time)}${aim}，${source}指出${value === undefined ? '' : ` ${value}`}：`;
    },
    verdict: (verdict) => (verdict === 'Yes' ? '根据报告，是。' : '根据报告，否。'),
    list: '报告指出：',
    other: '根据报告：',
  },
};

function tellStatement(line: string, telling: Telling): string {
  const verdict = VERDICT.exec(line);
  if (verdict?.groups)
    return `${telling.verdict(verdict.groups.verdict!)}${tellStatement(line.slice(verdict[0].length), telling)}`;
  const opening = OPENING.exec(line);
  if (!opening?.groups) return line;
  const { title, kind, time, value } = opening.groups;
  const report = title === undefined ? 'the report' : `“${title}”`;
  return `${telling.statement(kind!, time!, value, report)}${line.slice(opening[0].length)}`;
}

/**
 * An answer as a letter tells it: speaking of the report, not as a promise of the office.
 * @param markdown as the assistant gives it, with its markers.
 */
export function tellAnswer(markdown: string, language: ReplyLanguage): string {
  const telling = TELLINGS[language];
  if (/^- /u.test(markdown)) return `${telling.list}\n\n${markdown}`;
  const told = markdown
    .split('\n\n')
    .map((paragraph) => tellStatement(paragraph, telling))
    .join('\n\n');
  const [first = ''] = told.split('\n\n');
  return first !== markdown.split('\n\n')[0] || /\breports?\b|报告/iu.test(first)
    ? told
    : `${telling.other}${told}`;
}
