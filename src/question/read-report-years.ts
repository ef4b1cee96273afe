import { editDistance } from '../language/edit-distance.ts';
import type { Span } from '../types.ts';

const YEAR = String.raw`(?:fy ?)?(?<year>(?:19|20)\d{2})`;
const BEFORE_YEAR = new RegExp(
  String.raw`\b(?<kind>\p{L}{5,10})(?: (?:speech|statement))?(?: (?:of|for|from|in))?(?: the)?(?: year)? ${YEAR}\b(?: (?:speech|statement)\b)?`,
  'giu',
);
const BEHIND_YEAR = new RegExp(
  String.raw`\b${YEAR}[’']?s? (?:(?:government|work|annual|municipal|singapore|national|city) )*(?<kind>\p{L}{5,10})\b(?: speech\b| statement\b)?`,
  'giu',
);

const KINDS = ['budget', 'report', 'speech', 'statement', 'address', 'document'];

/** Beside a year one slip does not hide what is meant: "bugdet 2008", "2019 budjet". */
function isKind(word: string): boolean {
  const lower = word.toLowerCase();
  return KINDS.some((kind) => kind[0] === lower[0] && editDistance(lower, kind, 1) <= 1);
}

/** Years that pick a report ("Budget 2015", "the 2015 speech"), and where they stand, in the order of the text. */
export function readReportYears(text: string): { years: number[]; spans: Span[] } {
  const found: (Span & { year: number })[] = [];
  for (const { groups, index, 0: words } of [...text.matchAll(BEFORE_YEAR), ...text.matchAll(BEHIND_YEAR)]) {
    const span = { start: index, end: index + words.length, year: Number(groups!.year) };
    const overlaps = found.some(({ start, end }) => span.start < end && start < span.end);
    if (isKind(groups!.kind!) && !overlaps) found.push(span);
  }
  found.sort((a, b) => a.start - b.start);
  return {
    years: found.map(({ year }) => year),
    spans: found.map(({ start, end }) => ({ start, end })),
  };
}
