/** The page's views, each with a path of its own. What is asked and searched stands behind "#" and never in a path. */
export type PageAddress =
  { view: 'ask' | 'figures' | 'briefing' | 'reply' } | { view: 'report'; documentId: string | null };

/** "/report/jiaxing-2022" -> the view and the report. Any other path is the conversation. */
export function readAddress(path: string): PageAddress {
  const named = /^\/(figures|briefing|reply)\/?$/u.exec(path)?.[1] as
    'figures' | 'briefing' | 'reply' | undefined;
  if (named) return { view: named };
  const report = /^\/report(?:\/([^/]+))?\/?$/u.exec(path);
  if (!report) return { view: 'ask' };
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
