import { COUNT_WORDS, ORDINALS } from '../language/ordinals.ts';
import type { Library } from '../library/library.ts';
import type { Document } from '../types.ts';
import type { ListItem, ReportList } from './find-lists.ts';

const ORDINAL = ORDINALS.join('|');
const CARDINAL = COUNT_WORDS.slice(2).join('|');

/**
 * "First, …", "The second shift is …", "Our third strategy is to …", "Three, …": how a point begins. "First-time buyers"
 * and "the first quarter saw" are no points.
 */
const BEGINS = new RegExp(
  String.raw`^\W*(?:and |but )?(?:(?<word>${ORDINAL})(?:ly)?(?:,| of all\b|(?= \p{L}+ing\b)| is\b| (?=we\b|I\b|the\b|to\b|by\b))|(?:the|our|my|a) (?<named>${ORDINAL}) (?:(?:[\p{L}-]+ ){0,3}?(?:is|are|was|has|involves?|concerns?|relates?|aims?|seeks?|focuses|covers?)\b|(?:key |major |main |big )?(?:way|reason|area|step|part|priority|thrust|strategy|pillar|plank|measure|component|aspect|prong|shift|element|principle)\b)|(?<number>${CARDINAL}),)`,
  'iu',
);
const LAST = /^\W*(?:and )?(?:finally|lastly|last but not least|last),/iu;

/** How far apart the points of a speech may stand, and a last one that only says "finally". Sentences. */
const POINTS_APART = { counted: 80, last: 20 };

/** How far above its first point a list may be announced. Sentences. */
const ANNOUNCED_ABOVE = 3;
const COUNTS = new RegExp(
  String.raw`\b(${CARDINAL}|[2-9]|1[0-2])[ -](?!(?:years?|months?|weeks?|days?|decades?|times|million|billion|per)\b)(?:[\p{L}-]+ ){0,3}?\p{L}+(?:s|fold)\b`,
  'giu',
);
const VAGUE =
  /\b(?:several|some|a few|a number of|the following|these|various|many) (?:[\p{L}-]+ ){0,2}?\p{L}+s\b/iu;

/** Where a list is announced, and as how long. */
interface Announcement {
  at: number;
  count: number | undefined;
}

interface OpenList {
  items: ListItem[];
  last: number;
  announced: Announcement;
}

/** Which point of a list a sentence begins, from 0; "last" for the one that ends it. */
function readPoint(words: string): number | 'last' | undefined {
  const { word, named, number } = BEGINS.exec(words)?.groups ?? {};
  const ordinal = word ?? named;
  if (ordinal !== undefined) return ORDINALS.indexOf(ordinal.toLowerCase());
  if (number !== undefined) return COUNT_WORDS.indexOf(number.toLowerCase()) - 1;
  return LAST.test(words) ? 'last' : undefined;
}

function readCount(sentence: string): number | undefined {
  const word = [...sentence.matchAll(COUNTS)].at(-1)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return /^\d/u.test(word) ? Number(word) : COUNT_WORDS.indexOf(word);
}

/** The nearest sentence above that says how many points there are, or that there are some; else the one before. */
function findAnnouncement({ text, sentences }: Document, first: number): Announcement {
  const above = Array.from({ length: ANNOUNCED_ABOVE }, (_, i) => first - 1 - i)
    .filter((at) => at >= 0)
    .map((at) => ({ at, words: text.slice(sentences[at]!.start, sentences[at]!.end) }));
  for (const { at, words } of above) {
    const count = readCount(words);
    if (count !== undefined) return { at, count };
  }
  const vague = above.find(({ words }) => VAGUE.test(words));
  return { at: vague?.at ?? Math.max(0, first - 1), count: undefined };
}

/** Whether an open list waits for a point: it is the next, near enough, and not one too many. */
function waitsFor({ items, last, announced }: OpenList, point: number | 'last', index: number): boolean {
  if (items.length === announced.count) return false;
  return point === 'last'
    ? items.length > 1 && index - last <= POINTS_APART.last
    : items.length === point && index - last <= POINTS_APART.counted;
}

/**
 * Points that a speech counts aloud, each by its first sentence. A list may stand inside a point of another; where no
 * ordinal is left, "finally" opens the last.
 */
export function findCounted(document: Document, library: Library): ReportList[] {
  const lists: OpenList[] = [];
  let open: OpenList[] = [];
  for (const [index, { start, end }] of document.sentences.entries()) {
    const point = readPoint(document.text.slice(start, Math.min(end, start + 80)));
    if (point === undefined) continue;
    const item: ListItem = { view: library.view(document, index), said: { start, end } };
    if (point === 0) {
      open.push({ items: [item], last: index, announced: findAnnouncement(document, index) });
      lists.push(open.at(-1)!);
      continue;
    }
    // The innermost list that waits for this point; what stands inside of it is then over.
    const at = open.findLastIndex((list) => waitsFor(list, point, index));
    const list = open[at];
    if (!list) continue;
    list.items.push(item);
    list.last = index;
    open = open.slice(0, point === 'last' ? at : at + 1);
  }
  return lists
    .filter(({ items }) => items.length > 1)
    .map(({ items, announced }) => {
      const intro = library.view(document, announced.at);
      return { document, intro, heading: intro.headingPath, items };
    });
}
