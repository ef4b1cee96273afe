/** Views whose path is their name. */
const NAMED = ['figures', 'briefing', 'reply'] as const;
export type NamedView = (typeof NAMED)[number];

/** The page's views, each with a path of its own. What is asked and searched stands behind "#" and never in a path. */
export type PageAddress =
  { view: 'ask' | NamedView | 'unknown' } | { view: 'report'; documentId: string | null };

/** "/report/jiaxing-2022" -> the view and the report. A path that is none of the page's is `unknown`. */
export function readAddress(path: string): PageAddress {
  if (path === '/' || path === '/index.html') return { view: 'ask' };
  const named = NAMED.find((name) => path.replace(/\/$/u, '') === `/${name}`);
  if (named) return { view: named };
  const report = /^\/report(?:\/([^/]+))?\/?$/u.exec(path);
  if (!report) return { view: 'unknown' };
  return { view: 'report', documentId: report[1] === undefined ? null : decode(report[1]) };
}

/** A link to a report: as a whole, at a paragraph (from 1), or at a span of its characters. */
export function addressReport(documentId: string, place: Place = null): string {
  const path = `/report/${encodeURIComponent(documentId)}`;
  if (!place) return path;
  return 'paragraph' in place ? `${path}#p${place.paragraph}` : `${path}#c${place.start}-${place.end}`;
}

export type Place = { paragraph: number } | { start: number; end: number } | null;

/** "#p48" or "#c2042-2619"; null for anything else. */
export function readPlace(fragment: string): Place {
  const paragraph = /^#p(\d{1,9})$/u.exec(fragment);
  if (paragraph) return { paragraph: Number(paragraph[1]) };
  const span = /^#c(\d{1,9})-(\d{1,9})$/u.exec(fragment);
  return span ? { start: Number(span[1]), end: Number(span[2]) } : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
