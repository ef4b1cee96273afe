import type { Answer, Excerpt } from '../types.ts';
import type { Explanation } from './opened-assistant.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 100;
const INDENTATION = '    ';

/** An answer and its numbered sources for people, at most 100 columns wide. */
export function printAnswer(answer: Answer): string {
  const blocks = [wrapText(answer.answer, WIDTH)];
  if (answer.status === 'answered') {
    blocks.push(...answer.citations.map((citation) => printExcerpt(`[${citation.marker}] `, citation)));
  } else if (answer.nearest?.length) {
    blocks.push('Closest passages, which do not answer the question:');
    blocks.push(...answer.nearest.map((excerpt) => printExcerpt('  - ', excerpt)));
  }
  if (answer.notice) blocks.push(wrapText(answer.notice, WIDTH));
  return `${blocks.join('\n\n')}\n`;
}

/** What retrieval kept and rejected, and the scores that decided it. */
export function printExplanation({ standaloneQuestion, passages }: Explanation): string {
  const list = (title: string, kept: boolean) => [
    title,
    ...passages
      .filter((passage) => passage.kept === kept)
      .map(({ excerpt, scores }) => {
        const parts = Object.entries(scores).map(([name, score]) => `${name} ${score.toFixed(3)}`);
        return `${wrapText(parts.join('  '), WIDTH, '  ')}\n${printExcerpt('  - ', excerpt)}`;
      }),
  ];
  const blocks = [
    wrapText(`Searched for: ${standaloneQuestion}`, WIDTH),
    ...list('Kept', true),
    ...list('Rejected', false),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function printExcerpt(bullet: string, { title, section, paragraph, period, quote }: Excerpt): string {
  const place = `${[title, ...section].join(' > ')}, paragraph ${paragraph} (${period.kind} ${period.label})`;
  const indented = wrapText(`${place}\n“${quote}”`, WIDTH, INDENTATION);
  return bullet.padEnd(INDENTATION.length) + indented.slice(INDENTATION.length);
}
