import { ITEM_MARK } from '../corpus/item-mark.ts';
import type { Library } from '../library/library.ts';
import type { Document, Paragraph } from '../types.ts';
import type { ListItem, ReportList } from './find-lists.ts';

/** What items begin with, as far as they must be alike: a bullet, "1.", "(a)". */
const LETTERED = /^\s*\(?[a-z]\)\s/u;
const NUMBERED = /^\s*\(?\d{1,2}[.)]/u;

type Mark = 'letter' | 'number' | 'other' | 'none';

function markOf(words: string): Mark {
  if (LETTERED.test(words)) return 'letter';
  if (NUMBERED.test(words)) return 'number';
  return ITEM_MARK.test(words) ? 'other' : 'none';
}

/** Lines without a mark are items only while they are short and tell nothing by themselves. Words. */
const LONGEST_LINE = 14;
const TELLS = /\b(?:is|are|was|were|has|have|had|will|can|must|should|would|could|do|does)\b/iu;

function isBareLine(words: string): boolean {
  return words.trim().split(/\s+/u).length <= LONGEST_LINE && !TELLS.test(words);
}

/** The paragraphs behind one that ends with a colon, as long as they carry on in the same form. */
function findItems(document: Document, from: number): Paragraph[] {
  const items: Paragraph[] = [];
  let form: Mark | undefined;
  for (const paragraph of document.paragraphs.slice(from)) {
    const words = document.text.slice(paragraph.start, paragraph.end);
    const mark = markOf(words);
    if (paragraph.sentences.to === paragraph.sentences.from) continue;
    if (form !== undefined && mark !== form) break;
    if (mark === 'none' && (paragraph.kind === 'heading' || !isBareLine(words))) break;
    form = mark;
    items.push(paragraph);
  }
  return items;
}

/** Lists that a line with a colon introduces, wherever it stands: "(a) …", "2. …", or short lines without any mark. */
export function findMarked(document: Document, library: Library): ReportList[] {
  return document.paragraphs.flatMap(({ start, end, sentences: { from, to } }, index) => {
    if (to === from || !/:\s*$/u.test(document.text.slice(start, end))) return [];
    const items = findItems(document, index + 1).map((paragraph): ListItem => {
      const view = library.view(document, paragraph.sentences.from);
      return { view, said: { start: view.sentence.start, end: view.sentence.end } };
    });
    const intro = library.view(document, to - 1);
    return items.length > 1 ? [{ document, intro, heading: intro.headingPath, items }] : [];
  });
}
