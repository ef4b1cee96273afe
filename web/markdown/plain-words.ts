import { renderAnswer } from './render-answer.ts';
import { removeMarkers } from './split-markers.ts';

/** The words without formatting and markers on one line, as they are read aloud. */
export function readPlainWords(markdown: string): string {
  const blocks = [...renderAnswer(removeMarkers(markdown), () => null).childNodes];
  return blocks.map((block) => block.textContent?.trim() ?? '').join(' ');
}

/** The words without formatting but with their markers: a paragraph a block, a line an item, for a letter. */
export function writePlainText(markdown: string): string {
  const blocks = [...renderAnswer(markdown, () => null).children];
  return blocks.map(writeBlock).join('\n\n').replaceAll('\u2060', '');
}

function writeBlock(block: Element): string {
  if (!(block instanceof HTMLUListElement || block instanceof HTMLOListElement))
    return block.textContent?.trim() ?? '';
  const first = block instanceof HTMLOListElement ? block.start : null;
  return [...block.children]
    .map((item, index) => `${first === null ? '-' : `${first + index}.`} ${item.textContent?.trim() ?? ''}`)
    .join('\n');
}
