import type { Summary } from './summarise.ts';

const EMPTY = '–';

function share(right: number, of: number): string {
  return of === 0 ? EMPTY : `${right}/${of}`;
}

/**
 * A Markdown table by type: the questions that the program was developed on beside those that were set aside.
 * @param parts summaries of each part by its name, in the order of the columns.
 */
export function compareParts(parts: [string, Summary[]][]): string {
  const types = [...new Set(parts.flatMap(([, summaries]) => summaries.map(({ type }) => type)))];
  const ordered = [...types.filter((type) => type !== 'all'), 'all'];
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const heads = parts.flatMap(([name]) => [`${name}: right`, 'refused rightly', 'wrong figures']);
  return [
    row(['type', ...heads]),
    row(['---', ...heads.map(() => '---')]),
    ...ordered.map((type) =>
      row([
        type,
        ...parts.flatMap(([, summaries]) => {
          const summary = summaries.find((one) => one.type === type);
          if (!summary) return [EMPTY, EMPTY, EMPTY];
          return [
            share(summary.right, summary.answerable),
            share(summary.refusedRightly, summary.unanswerable),
            String(summary.wrongFigures),
          ];
        }),
      ]),
    ),
  ].join('\n');
}
