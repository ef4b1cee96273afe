import type { Reply } from '../reply/reply.ts';
import { readBlocks } from './read-markdown.ts';
import { readableText } from './readable-text.ts';
import type { Block, ParagraphLook } from './sheet.ts';

/** The office's own words in a draft, in their order; those at its end are looked for from there. */
const FRAME: { part: keyof Reply['parts']; look?: ParagraphLook; isLast?: boolean }[] = [
  { part: 'reference', look: 'subject' },
  { part: 'salutation' },
  { part: 'contact', isLast: true },
  { part: 'signOff', look: 'signature', isLast: true },
];

/**
 * Lays out a draft. What the office configured stands as it was written, with its line breaks and the room for a
 * signature; all else is Markdown.
 */
export function layOutLetter(
  draft: string,
  parts: Reply['parts'],
  isSource: (marker: number) => boolean,
): Block[] {
  const blocks: Block[] = [];
  let rest = draft;
  for (const { part, look, isLast } of FRAME) {
    const words = parts[part].trim();
    const at = words === '' ? -1 : isLast ? rest.lastIndexOf(words) : rest.indexOf(words);
    if (at < 0) continue;
    const lines = readableText(words).replace(/ *\n */gu, '\n');
    blocks.push(...readBlocks(rest.slice(0, at), isSource));
    blocks.push({ kind: 'paragraph', runs: [{ text: lines }], ...(look ? { look } : {}) });
    rest = rest.slice(at + words.length);
  }
  return [...blocks, ...readBlocks(rest, isSource)];
}
