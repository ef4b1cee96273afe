import type { ReplyLanguage } from './reply.ts';

const TIME = String.raw`(?<time>(?:the )?[^:“”\n]{3,60}?)`;
/** "Target for 2022: less than 5.5% – “…”": what opens a statement, and the value that may stand before the quote. */
const OPENINGS: [RegExp, (time: string, value: string) => string][] = [
  [
    new RegExp(String.raw`^Target (?:for )?${TIME}: (?:(?<value>[^“”]{1,80}?) – )?(?=“)`, 'u'),
    (time, value) => `As a target ${time}, the report gives${value ? ` ${value}` : ''}: `,
  ],
  [
    new RegExp(String.raw`^Planned (?:for )?${TIME}: (?:(?<value>[^“”]{1,80}?) – )?(?=“)`, 'u'),
    (time, value) => `Among the plans ${time}, the report ${value ? `gives ${value}` : 'says'}: `,
  ],
  [
    new RegExp(String.raw`^(?:For|Over) ${TIME}: (?:(?<value>[^“”]{1,80}?) – )?(?=“)`, 'u'),
    (time, value) => `${time.replace(/^for/u, 'For')}, the report ${value ? `gives ${value}` : 'says'}: `,
  ],
];
const VERDICT = /^(?<verdict>Yes|No)(?:[.,:]| –)\s+/u;

function tellStatement(line: string): string {
  const verdict = VERDICT.exec(line);
  if (verdict?.groups)
    return `${verdict.groups.verdict}, according to the report. ${tellStatement(line.slice(verdict[0].length))}`;
  for (const [pattern, tell] of OPENINGS) {
    const match = pattern.exec(line);
    if (!match?.groups) continue;
    const { time = '', value = '' } = match.groups;
    const dated = /^(?:by|before|until|from|since) /u.test(time) ? time : `for ${time}`;
    const told = tell(dated, value);
    return `${told[0]!.toUpperCase()}${told.slice(1)}${line.slice(match[0].length)}`;
  }
  return line;
}

/**
 * An answer as a letter tells it: speaking of the report, not as a promise of the office.
 * @param markdown as the assistant gives it, with its markers.
 */
export function tellAnswer(markdown: string, language: ReplyLanguage): string {
  if (language === 'zh')
    return /^(?:报告|The report)/u.test(markdown) ? markdown : `报告指出：\n\n${markdown}`;
  if (/^- /u.test(markdown)) return `The report says:\n\n${markdown}`;
  const told = markdown.split('\n\n').map(tellStatement).join('\n\n');
  return /\breport\b/iu.test(told.split('\n\n')[0]!) ? told : `According to the report: ${told}`;
}
