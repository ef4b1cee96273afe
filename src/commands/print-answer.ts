import type { RankedPassage } from '../retrieve/retrieve-passages.ts';
import type { Answer, Excerpt } from '../types.ts';
import type { Explanation } from './opened-assistant.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 100;
const INDENTATION = '    ';
/** Characters of a passage that are enough to know it by. */
const SHOWN_LENGTH = 300;

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
export function printExplanation({ standaloneQuestion, kept, rejected }: Explanation): string {
  const blocks = [
    wrapText(`Searched for: ${standaloneQuestion}`, WIDTH),
    `Kept: ${kept.length}`,
    ...kept.map(printRankedPassage),
    `Rejected: ${rejected.length}`,
    ...rejected.map(printRankedPassage),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function printRankedPassage({ passage, scores }: RankedPassage): string {
  const parts = Object.entries(scores).map(([name, score]) => `${name} ${score.toFixed(3)}`);
  const text = passage.text.length > SHOWN_LENGTH ? `${passage.text.slice(0, SHOWN_LENGTH)}…` : passage.text;
  const place = { ...passage, title: passage.documentId, section: passage.headingPath, quote: text };
  // A passage counts paragraphs from 0, people from 1.
  return printExcerpt('  - ', { ...place, paragraph: passage.paragraph + 1 }, [parts.join(', ')]);
}

type Place = Pick<Excerpt, 'title' | 'section' | 'paragraph' | 'period' | 'quote'>;

function printExcerpt(
  bullet: string,
  { title, section, paragraph, period, quote }: Place,
  before: string[] = [],
): string {
  const place = `${[title, ...section].join(' > ')}, paragraph ${paragraph} (${period.kind} ${period.label})`;
  const indented = wrapText([...before, place, `“${quote}”`].join('\n'), WIDTH, INDENTATION);
  return bullet.padEnd(INDENTATION.length) + indented.slice(INDENTATION.length);
}
